using System.Text;
using Briefing.Syntax.Markdown;
using Xunit;

namespace Briefing.Tests.Markdown;

public sealed class PlainMarkdownTests
{
    // Pieces that make most texts plain, and some of them nearly so.
    static readonly string[] Pieces =
    [
        "word", "another", " ", " ", " ", "\n", "\n\n", "\n\n\n", "  ", ".", ",", "'", "\"", "é", "کابل", "[[port]]", "[[port|the port]]",
        "[[actors/port|a\\|b]]", "[@claim]", "[@claim; @other]", "[@", "[[", "]]", "[", "]", "(", ")", "!", "#", "##", "# ", ">", "> ", "-", "- ",
        "--", "---", "===", "=", "+", "1.", "1)", "12", "*", "_", "`", "~", "~~~", "|", "\\", "&", "& ", "&amp;", "&x", "<", "<b>", ":", ": ", ":   ",
        "^", "[^1]", "\t", "\r\n", "\u00A0", "\u2028", "\u3000", "\u0001", "https://example.org", "www.example.org", "a@b.example", "😀", "$", "%", "{", "}", "{.x}", "@", "/", ";",
    ];

    [Fact]
    public void Whatever_is_read_as_plain_is_written_as_Markdig_writes_it()
    {
        var plain = 0;
        for (var seed = 0; seed < 60_000; seed++)
        {
            var random = new Random(seed);
            var source = Make(random, seed % 2 == 0 ? 24 : Pieces.Length);
            if (!PlainMarkdown.TryRead(source, out var parts))
                continue;
            plain++;
            var quick = new StringBuilder();
            var thorough = new StringBuilder();
            var quickRuns = new PlainResolver();
            var thoroughRuns = new PlainResolver();
            PlainHtml.Write(parts, quickRuns, quick);
            MarkdigHtml.Write(MarkdownText.Nothing(default) with { Source = source }, thoroughRuns, MarkdownOptions.Default, thorough);
            Assert.True(quick.ToString() == thorough.ToString(), $"seed {seed}: {source}\nquick:    {quick}\nthorough: {thorough}");
            Assert.True(quickRuns.Runs.SequenceEqual(thoroughRuns.Runs), $"seed {seed}: {source}");
        }

        Assert.True(plain > 10_000, $"only {plain} texts were plain");
    }

    [Fact]
    public void A_line_of_words_is_its_own_plain_text()
    {
        var lines = 0;
        for (var seed = 0; seed < 60_000; seed++)
        {
            var line = Make(new Random(seed), seed % 2 == 0 ? 16 : Pieces.Length);
            if (!PlainMarkdown.IsLineOfWords(line))
                continue;
            lines++;

            // With a line's end it is no longer one line, and is read part by part.
            var read = MarkdownRenderer.ToPlainText(MarkdownText.Nothing(default) with { Source = line + "\n" });
            Assert.True(read == line, $"seed {seed}: {line}\nread: {read}");
        }

        Assert.True(lines > 1_000, $"only {lines} texts were lines of words");
    }

    static string Make(Random random, int pieces)
    {
        var source = new StringBuilder();
        for (var count = random.Next(1, 12); count > 0; count--)
            source.Append(Pieces[random.Next(pieces)]);
        return source.ToString();
    }
}
