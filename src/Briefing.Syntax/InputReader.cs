using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Syntax;

/// <summary>Reads one hand-written file. Its kind follows from its folder, its id from its name.</summary>
public static class InputReader
{
    /// <summary>
    /// Whether a file below <c>input/</c> is the authors' to be read. Left alone are guides (<c>README.md</c>) and whatever
    /// begins with a dot, such as the schemas for editors.
    /// </summary>
    public static bool IsInput(RepoPath path)
    {
        if (!path.IsUnder("input") || path.Value.Contains("/.", StringComparison.Ordinal))
            return false;
        return path.Name is not "README.md" && !path.Name.EndsWith('~');
    }

    /// <summary>The kind of a file by its place; null when it has none.</summary>
    public static InputKind? KindOf(RepoPath path)
    {
        if (path.Extension is not (".yaml" or ".md"))
            return null;
        if (path.Folder == "input")
            return path.Stem == "pack" ? InputKind.Pack : null;
        foreach (var kind in KindTable.Kinds)
        {
            if (kind != InputKind.Pack && path.IsUnder("input/" + KindTable.FolderOf(kind)))
                return kind;
        }

        return null;
    }

    public static InputFile Read(TextFile file) => Read(file, Limits.Default);

    /// <param name="limits">How deep its YAML and its Markdown may go.</param>
    public static InputFile Read(TextFile file, Limits limits)
    {
        var findings = new Findings(file, limits);
        var id = FileNames.IdOf(file.Path, findings);
        if (KindOf(file.Path) is not { } kind)
        {
            FileNames.ReportUnread(file.Path, findings);
            return new UnknownFile(file, id, findings.Sorted());
        }

        var fields = new InputFields(findings);
        var tree = FrontMatter.Read(kind, findings);
        var (root, text) = (tree.Root, tree.Text);
        InputFile read = kind switch
        {
            InputKind.Pack => new OtherReaders(fields, id).ReadPack(root),
            InputKind.Article => new ArticleReader(fields, id).Read(root, text),
            InputKind.Actor => new OtherReaders(fields, id).ReadActor(root, text),
            InputKind.Theme => new OtherReaders(fields, id).ReadTheme(root, text),
            InputKind.Event => new OtherReaders(fields, id).ReadEvent(root, text),
            _ => new OtherReaders(fields, id).ReadNote(root, text),
        };
        // Its Markdown may have findings of its own, so it is read before they are sorted.
        var derived = fields.Derived(root);
        return read with
        {
            Diagnostics = findings.Sorted(),
            Derived = derived,
            IsDraft = kind != InputKind.Pack && InputFields.Text(root, "draft")?.Value == "true",
        };
    }
}
