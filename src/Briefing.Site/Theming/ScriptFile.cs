using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// Joins the script modules of a theme into one classic script, because browsers load no modules from the disk. A line
/// <c>import { a, b } from "./file.js";</c> brings in that file, once, in a scope of its own; a line that begins with <c>export</c>
/// offers what it declares.
/// </summary>
static class ScriptFile
{
    const string Import = "import ";
    const string Export = "export ";

    static readonly string[] Declarations = ["async function ", "function ", "class ", "const ", "let "];

    public static string Join(TextFile entry, IReadOnlyDictionary<RepoPath, TextFile> files, List<Diagnostic> findings)
    {
        var script = new StringBuilder("\"use strict\";\n(() => {\n");
        Append(script, entry, files, [], [], findings);
        return script.Append("})();\n").ToString();
    }

    /// <param name="numbers">Of the modules that are joined, by which their offers are named.</param>
    /// <param name="open">Those whose imports are being joined.</param>
    static void Append(
        StringBuilder script, TextFile file, IReadOnlyDictionary<RepoPath, TextFile> files, Dictionary<RepoPath, int> numbers, List<RepoPath> open, List<Diagnostic> findings)
    {
        var body = new StringBuilder();
        var offers = new List<string>();
        open.Add(file.Path);
        for (var number = 1; number <= file.Lines.LineCount; number++)
        {
            var span = file.Lines.LineSpan(number);
            var line = span.Of(file.Text).TrimEnd();
            if (TryReadImport(line, out var names, out var path))
            {
                var at = new TextSpan(span.Start + path.Start, path.Length);
                if (Bring(script, file, at, files, numbers, open, findings) is { } module)
                    body.Append("const ").Append(names).Append(" = module").Append(module).Append(";\n");
            }
            else if (line.StartsWith(Export, StringComparison.Ordinal))
            {
                var declared = line[Export.Length..];
                if (NameOf(declared) is { } name)
                    offers.Add(name);
                body.Append(declared).Append('\n');
            }
            else
            {
                body.Append(line).Append('\n');
            }
        }

        open.RemoveAt(open.Count - 1);
        numbers[file.Path] = numbers.Count + 1;
        script.Append("const module").Append(numbers[file.Path]).Append(" = (() => {\n").Append(body);
        script.Append("return { ").AppendJoin(", ", offers).Append(" };\n})();\n");
    }

    /// <returns>The module's number; null when it can't be had, which is told.</returns>
    static int? Bring(
        StringBuilder script, TextFile file, TextSpan at, IReadOnlyDictionary<RepoPath, TextFile> files, Dictionary<RepoPath, int> numbers, List<RepoPath> open, List<Diagnostic> findings)
    {
        var name = at.Of(file.Text).ToString();
        if (!RepoPath.TryParse(file.Path.Folder + "/" + (name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name), out var path)
            || !files.TryGetValue(path, out var imported))
        {
            findings.Add(SiteDiagnostics.ScriptImportMissing.At(file.Locate(at), name));
            return null;
        }

        if (open.Contains(path))
        {
            findings.Add(SiteDiagnostics.ScriptImportCircle.At(file.Locate(at), name));
            return null;
        }

        if (!numbers.ContainsKey(path))
            Append(script, imported, files, numbers, open, findings);
        return numbers[path];
    }

    /// <summary>What is imported, as <c>{ a, b }</c>, and where the line names the file.</summary>
    static bool TryReadImport(ReadOnlySpan<char> line, out string names, out TextSpan path)
    {
        (names, path) = ("{ }", default);
        if (!line.StartsWith(Import, StringComparison.Ordinal))
            return false;
        var open = line.IndexOf('"');
        if (open < 0 || line[(open + 1)..].IndexOf('"') is not (> 0 and var length))
            return false;
        path = new TextSpan(open + 1, length);
        if (line.IndexOf('{') is >= 0 and var left && line.IndexOf('}') is var right && right > left && right < open)
            names = line[left..(right + 1)].ToString();
        return true;
    }

    static string? NameOf(ReadOnlySpan<char> declared)
    {
        foreach (var word in Declarations)
        {
            if (!declared.StartsWith(word, StringComparison.Ordinal))
                continue;
            var name = declared[word.Length..].TrimStart("* ");
            var length = 0;
            while (length < name.Length && (char.IsLetterOrDigit(name[length]) || name[length] is '_' or '$'))
                length++;
            return name[..length].ToString();
        }

        return null;
    }
}
