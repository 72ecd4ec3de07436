using Briefing.Packs.Mentions;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Says which names belong to several actors, so that nobody is found by them.</summary>
static class SharedNames
{
    public static IEnumerable<Diagnostic> Check(EquatableArray<ActorFile> actors, MentionFinder finder)
    {
        if (finder.Shared.IsEmpty)
            yield break;
        var files = actors.ToDictionary(actor => actor.Id);
        foreach (var shared in finder.Shared)
        {
            var places = shared.Actors.Select(actor => (Actor: actor, Where: Place(files[actor], shared.Name))).ToList();
            // At the last of them, which is usually the one that was added to a pack without the ambiguity.
            var finding = LinkingDiagnostics.AmbiguousAlias.At(
                places[^1].Where, shared.Name, string.Join(" and ", shared.Actors.Select(actor => $"`{actor}`")));
            foreach (var (actor, where) in places.SkipLast(1))
                finding = finding.With(where, $"a name of `{actor}`");
            yield return finding;
        }
    }

    static SourceLocation Place(ActorFile file, string name)
    {
        foreach (var written in new[] { file.Name }.OfType<Located<string>>().Concat(file.Aliases))
        {
            if (QuoteFolds.Fold(written.Value) == name)
                return file.Locate(written.Span);
        }

        return SourceLocation.WholeFile(file.File.Path);
    }
}
