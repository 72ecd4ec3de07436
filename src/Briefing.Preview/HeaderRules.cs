namespace Briefing.Preview;

/// <summary>The rules of a <c>_headers</c> file, in Netlify's form: a path on a line of its own, then indented <c>name: value</c> lines.</summary>
internal sealed class HeaderRules
{
    readonly List<(string Path, string Name, string Value)> rules = [];

    public static HeaderRules Read(string file) => File.Exists(file) ? Of(File.ReadLines(file)) : new HeaderRules();

    public static HeaderRules Of(IEnumerable<string> lines)
    {
        var read = new HeaderRules();
        var path = "";
        foreach (var line in lines)
        {
            if (line.Trim() is "" or ['#', ..])
                continue;
            if (!char.IsWhiteSpace(line[0]))
                path = line.Trim();
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                read.rules.Add((path, line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return read;
    }

    /// <summary>In the file's order; a later rule for the same header wins.</summary>
    public IEnumerable<(string Name, string Value)> For(string path) =>
        rules.Where(rule => Matches(rule.Path, path)).Select(rule => (rule.Name, rule.Value));

    static bool Matches(string pattern, string path) =>
        pattern.EndsWith('*') ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == path;
}
