using System.CommandLine;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing schema [KIND]</c>: the JSON Schemas that editors complete and check with.</summary>
internal sealed class SchemaVerb(Terminal terminal)
{
    readonly Argument<string?> kind = new("KIND")
    {
        Description = $"One of {Kinds}; without it, all of them: in one schema under #/definitions, or with --write in a file each.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    readonly Option<bool> withIds = new("--with-ids") { Description = "Offer the ids that the pack already has where something refers to one." };

    readonly Option<bool> write = new("--write") { Description = "Write into input/.schema/ of the pack instead of printing." };

    readonly ReadingOptions reading = new();

    static string Kinds => string.Join(", ", KindTable.Kinds.Select(KindTable.NameOf));

    public Command Command()
    {
        var command = new Command("schema", "Prints the JSON Schema of a kind of file, or of all kinds, for editors; --write keeps those of a pack up to date.");
        command.Add(kind);
        command.Add(withIds);
        command.Add(write);
        reading.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var folder = reading.Folder(parsed);
        var wanted = parsed.GetValue(kind) is { } name ? KindNames.Parse(name) : (InputKind?)null;
        var names = parsed.GetValue(withIds) ? Names(folder, reading.Reading(parsed)) : [];
        if (!parsed.GetValue(write))
        {
            terminal.Output.Write(wanted is { } asked ? InputSchema.Write(asked, names) : InputSchema.WriteAll(names));
            return ExitCode.Fine;
        }

        foreach (var one in wanted is { } single ? [single] : KindTable.Kinds)
        {
            var path = LinkGuard.At(folder, InputSchema.PathOf(one));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file has a folder
            File.Delete(path); // which may be a link
            File.WriteAllText(path, InputSchema.Write(one, names));
            terminal.Output.WriteLine(InputSchema.PathOf(one));
        }

        return ExitCode.Fine;
    }

    // A pack with mistakes offers what could be read of it.
    static EquatableArray<SchemaNames> Names(string folder, FolderOptions options)
    {
        var draft = SiteBuild.Begin(new BuildRequest(folder, null, options), NoProgress.Instance);
        var pack = draft.Pack.Pack;
        return
        [
            new SchemaNames("actor", Sorted(pack.Actors.Select(actor => actor.Id))),
            new SchemaNames("theme", Sorted(pack.Themes.Select(theme => theme.Id))),
            new SchemaNames("event", Sorted(pack.Events.Select(happening => happening.Id))),
            new SchemaNames("claim", Sorted(pack.Claims.Select(claim => claim.Id))),
            new SchemaNames("article", Sorted(pack.Articles.Select(article => article.Id))),
            new SchemaNames("seed", [.. draft.Contents.Seeds.Where(seed => seed.Path.Extension == ".txt").Select(seed => seed.Path.Name)]),
        ];
    }

    static EquatableArray<string> Sorted(IEnumerable<Slug> ids) => [.. ids.Order().Select(id => id.Value)];
}
