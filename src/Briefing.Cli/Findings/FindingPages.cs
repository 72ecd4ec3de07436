using System.Reflection;

namespace Briefing.Cli.Findings;

/// <summary>What a code means, at length: the guide to findings, which the program carries.</summary>
/// <param name="Code">BP401, for instance.</param>
/// <param name="Heading">Code and name.</param>
/// <param name="Text">Markdown below the heading.</param>
internal sealed record FindingPage(string Code, string Heading, string Text)
{
    public string Name => Heading[(Code.Length + 1)..];

    /// <summary>The page on the web.</summary>
    public string Address => $"{FindingPages.Guide}#{Heading.ToLowerInvariant().Replace(' ', '-')}";
}

/// <summary>The pages of all codes, from <c>src/FINDINGS.md</c>.</summary>
internal static class FindingPages
{
    const string Mark = "\n## BP";

    /// <summary>The project's own address, as its packages state it; with a final slash.</summary>
    public static string Home { get; } = typeof(FindingPages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Home").Value!; // set in Directory.Build.props

    /// <summary>The guide's address.</summary>
    public static string Guide => Home + "src/FINDINGS.md";

    static readonly Lazy<IReadOnlyDictionary<string, FindingPage>> Pages = new(Read);

    public static IEnumerable<string> Codes => Pages.Value.Keys;

    /// <param name="code">In any case; null for one that no finding has.</param>
    public static FindingPage? Find(string code) => Pages.Value.GetValueOrDefault(code.ToUpperInvariant());

    public static IEnumerable<string> Names => Pages.Value.Values.Select(page => page.Name);

    public static FindingPage? FindByName(string name) =>
        Pages.Value.Values.FirstOrDefault(page => page.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    static Dictionary<string, FindingPage> Read()
    {
        using var stream = typeof(FindingPages).Assembly.GetManifestResourceStream("FINDINGS.md")!; // embedded by the project file
        using var reader = new StreamReader(stream);
        var pages = new Dictionary<string, FindingPage>(StringComparer.Ordinal);
        var guide = reader.ReadToEnd().ReplaceLineEndings("\n");
        for (var at = guide.IndexOf(Mark, StringComparison.Ordinal); at >= 0;)
        {
            var start = at + "\n## ".Length;
            var end = guide.IndexOf('\n', start);
            at = guide.IndexOf(Mark, end, StringComparison.Ordinal);
            var heading = guide[start..end];
            pages[heading[..5]] = new FindingPage(heading[..5], heading, guide[end..(at < 0 ? guide.Length : at)].Trim('\n'));
        }

        return pages;
    }
}
