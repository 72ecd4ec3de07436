using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>The hand-written files by kind, each id once, sorted by path so that the order in which they were read is forgotten.</summary>
sealed record InputFolders(
    PackFile? Pack,
    EquatableArray<ArticleFile> Articles,
    EquatableArray<ActorFile> Actors,
    EquatableArray<ThemeFile> Themes,
    EquatableArray<EventFile> Events,
    EquatableArray<NoteFile> Notes)
{
    public IEnumerable<InputFile> All =>
        new InputFile?[] { Pack }.OfType<InputFile>().Concat(Articles).Concat(Actors).Concat(Themes).Concat(Events).Concat(Notes);

    public static InputFolders Of(IEnumerable<InputFile> inputs, FindingList findings)
    {
        var sorted = inputs.OrderBy(file => file.File.Path).ToList();
        return new InputFolders(
            Unique<PackFile>(sorted, "file", findings, static file => "pack") is [var pack, ..] ? pack : null,
            Unique<ArticleFile>(sorted, NameFolder.Word(ThingKind.Article), findings),
            Unique<ActorFile>(sorted, NameFolder.Word(ThingKind.Actor), findings),
            Unique<ThemeFile>(sorted, NameFolder.Word(ThingKind.Theme), findings),
            Unique<EventFile>(sorted, NameFolder.Word(ThingKind.Event), findings),
            Unique<NoteFile>(sorted, NameFolder.Word(ThingKind.Note), findings));
    }

    static EquatableArray<T> Unique<T>(List<InputFile> sorted, string kind, FindingList findings, Func<T, string>? key = null)
        where T : InputFile
    {
        var firsts = new Dictionary<string, T>(StringComparer.Ordinal);
        var kept = new List<T>();
        foreach (var file in sorted.OfType<T>())
        {
            var id = key is null ? file.Id.Value : key(file);
            if (firsts.TryAdd(id, file))
            {
                kept.Add(file);
                continue;
            }

            findings.Add(LinkingDiagnostics.DuplicateId.At(SourceLocation.WholeFile(file.File.Path), kind, id)
                .With(SourceLocation.WholeFile(firsts[id].File.Path), "the first stands here"));
        }

        return [.. kept];
    }
}
