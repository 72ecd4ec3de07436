using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// Joins the style sheets of a theme into one file. An <c>@import "file.css";</c> at the beginning of a line is replaced by
/// that file, once; a browser would otherwise fetch them one after another.
/// </summary>
static class StyleSheet
{
    const string Import = "@import";

    public static string Join(RepoPath entry, IReadOnlyDictionary<RepoPath, TextFile> files, List<Diagnostic> findings)
    {
        var css = new StringBuilder();
        if (files.TryGetValue(entry, out var file))
            Append(css, file, files, [entry], findings);
        return css.ToString();
    }

    static void Append(StringBuilder css, TextFile file, IReadOnlyDictionary<RepoPath, TextFile> files, HashSet<RepoPath> joined, List<Diagnostic> findings)
    {
        for (var number = 1; number <= file.Lines.LineCount; number++)
        {
            var span = file.Lines.LineSpan(number);
            var line = span.Of(file.Text);
            if (!TryReadImport(line, out var name, out var at))
            {
                css.Append(line.TrimEnd()).Append('\n');
                continue;
            }

            if (!RepoPath.TryParse(file.Path.Folder + "/" + name, out var path) || !files.TryGetValue(path, out var imported))
                findings.Add(SiteDiagnostics.StyleImportMissing.At(file.Locate(new TextSpan(span.Start + at, name.Length)), name));
            else if (joined.Add(path))
                Append(css, imported, files, joined, findings);
        }
    }

    static bool TryReadImport(ReadOnlySpan<char> line, out string name, out int at)
    {
        (name, at) = ("", 0);
        if (!line.StartsWith(Import, StringComparison.Ordinal))
            return false;
        var open = line.IndexOf('"');
        if (open < 0 || line[(open + 1)..].IndexOf('"') is not (> 0 and var length))
            return false;
        at = open + 1;
        name = line.Slice(at, length).ToString();
        return !name.Contains(':', StringComparison.Ordinal); // an address of the web stays what it is
    }
}
