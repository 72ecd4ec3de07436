using System.Globalization;
using System.Text;
using Briefing.Cli.Findings;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Tidy;

/// <summary>
/// <c>src/FINDINGS.md</c> has a page for every code, made from the table of kinds and from the spec that shows the code best.
/// <c>BRIEFING_UPDATE=1</c> writes it anew; the program carries it for <c>briefing explain</c>.
/// </summary>
public class FindingsGuide
{
    const string Intro = """
        # Findings

        What Briefing says about a pack, code by code: what it means, an example of the mistake, the message, and what to do. `briefing explain BP401`
        prints the page of a code. The first digit tells where to look: 1 files and seeds, 2 YAML and Markdown, 3 linking, 4 evidence and
        consistency, 5 templates, 6 the site.

        An *error* would mislead a reader or can't be rendered, and fails the build. A *warning* is for an author to look at; `--strict` makes it an error. An
        *info* helps; `--infos` shows it. A warning about an article that its authors have judged goes into `accept` of the article's file, and readers see
        their note. In the examples, `⟪93⟫` stands for one byte or letter by its hexadecimal number, `␀` for a NUL and `⍽` for a no-break space.

        This page is made from the program and from [`tests/specs/`](../tests/specs/).


        """;

    [Fact]
    public void Has_a_page_for_every_code()
    {
        var made = Make();
        var path = Repository.At("src/FINDINGS.md");
        if (Repository.Updates)
            File.WriteAllText(path, made);
        Assert.Equal(made, File.ReadAllText(path));
    }

    static string Make()
    {
        var best = ShownFinding.Best();
        var guide = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        guide.Append("| code | | tells |\n| --- | --- | --- |\n");
        foreach (var kind in Ordered())
            guide.Append(CultureInfo.InvariantCulture, $"| [{kind.Code}](#{Anchor(kind)}) | {kind.Name} | {ExplainWords.Message(kind).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        foreach (var kind in Ordered())
            AddPage(guide, kind, best.GetValueOrDefault(kind.Code));
        return guide.ToString();
    }

    static IEnumerable<DiagnosticKind> Ordered() => Tidy.Codes.All.OrderBy(kind => kind.Code, StringComparer.Ordinal);

    static string Anchor(DiagnosticKind kind) => $"{kind.Code} {kind.Name}".ToLowerInvariant().Replace(' ', '-');

    static void AddPage(StringBuilder guide, DiagnosticKind kind, ShownFinding? shown)
    {
        guide.Append(CultureInfo.InvariantCulture, $"\n## {kind.Code} {kind.Name}\n\n");
        guide.Append(CultureInfo.InvariantCulture, $"*{kind.Severity}.* {ExplainWords.Message(kind)}\n\n{ExplainWords.Help(kind)}\n");
        if ((shown?.Case ?? Told(kind)) is { Prose.Length: > 0 } told)
            guide.Append(CultureInfo.InvariantCulture, $"\n{told.Prose}\n");
        if (shown is null)
            return;
        foreach (var block in shown.Case.Blocks.Where(ShownFinding.IsFile))
            AddBlock(guide, $"{block.Kind} {block.Name}", block.Text);
        guide.Append("\nis told as\n");
        AddBlock(guide, "text", shown.Message);
        var cured = shown.Case.Blocks.Where(ShownFinding.IsCured).ToList();
        if (cured.Count > 0)
            guide.Append("\nand right is\n");
        foreach (var block in cured)
            AddBlock(guide, $"{block.Kind} {block.Name[..^" cured".Length]}", block.Text);
    }

    // What can't be brought about in a spec is told in one.
    static SpecCase? Told(DiagnosticKind kind) =>
        SpecFile.ReadAll("").FirstOrDefault(spec => spec.Prose.Contains(kind.Code, StringComparison.Ordinal));

    // A file that is shown may hold a fence of its own.
    static void AddBlock(StringBuilder guide, string info, string text)
    {
        var fence = text.Contains("```", StringComparison.Ordinal) ? "````" : "```";
        guide.Append(CultureInfo.InvariantCulture, $"\n{fence}{info}\n{text}{(text.EndsWith('\n') ? "" : "\n")}{fence}\n");
    }
}
