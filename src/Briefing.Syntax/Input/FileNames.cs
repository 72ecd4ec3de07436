using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>What the name and the folder of an author's file tell.</summary>
static class FileNames
{
    /// <summary>The id that a file's name gives; of a name that is no id, the nearest that is one.</summary>
    public static Slug IdOf(RepoPath path, Findings findings)
    {
        if (Slug.TryParse(path.Stem, out var id))
            return id;
        var made = NearestSlug.Of(path.Stem);
        if (InputReader.KindOf(path) is not null)
            findings.Add(InputDiagnostics.BadFileName, default, path.Name, (made.IsEmpty ? "a-short-name" : made.Value) + path.Extension);
        return made.IsEmpty ? Slug.Parse("unnamed") : made;
    }

    public static void ReportUnread(RepoPath path, Findings findings)
    {
        var folders = new List<string>();
        foreach (var kind in KindTable.Kinds)
        {
            if (kind != InputKind.Pack)
                folders.Add(KindTable.FolderOf(kind));
        }

        var inInput = path.Value["input/".Length..];
        var slash = inInput.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? null : inInput[..slash];
        if (path.Extension is not (".yaml" or ".md"))
        {
            findings.Add(
                InputDiagnostics.NotRead, default,
                $"its name ends in {(path.Extension.Length == 0 ? "nothing" : $"`{path.Extension}`")}, not in `.yaml` or `.md`",
                path.Extension is ".yml" or ".YAML" or ".YML" ? $"Rename it to `{path.Stem}.yaml`."
                    : path.Extension is ".markdown" or ".MD" ? $"Rename it to `{path.Stem}.md`."
                    : "Rename it, or move it out of input/.");
            return;
        }

        var where = folder is null ? "it lies directly in input/, where only pack.yaml belongs" : $"`{folder}` is no folder for a kind of file";
        var help = folder is not null && NearestName.Find(folder, folders) is { } nearest
            ? $"Did you mean input/{nearest}/?"
            : $"Move it to one of {string.Join(", ", folders)} in input/.";
        findings.Add(InputDiagnostics.NotRead, default, where, help);
    }
}
