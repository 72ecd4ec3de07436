using Briefing.Syntax.Markdown;
using Briefing.Testing;
using Briefing.Text;
using Xunit;
using Xunit.Abstractions;

namespace Briefing.Tests.Markdown;

public sealed class HostileMarkdownTests(ITestOutputHelper output)
{
    public static TheoryData<string> Heaps =>
    [
        "[[", "[", "![", "]", "[a](", "[a](b)", "*a", "**a ", "_a_", "a_", "`", "``a", "> ", "- ", "1. ", "  - ", "# ", "|", "|a\n", "a|b\n-|-\n", "[^a]", "[^a]: b\n",
        "[@", "[@a", "[@a;", "[[a|", "[[a]]", "<", "<a", "<a>", "<http://a>", "&", "&amp;", "\\", "\\[", "a\n:   b\n", ":   b\n", "~", "~~~\n", "```\n", "=\n", "a\n---\n", "!", "[a]: b\n", "[a]\n",
        "***", "*_", "(", ")", "\"", "\t", " ", "\n", "\r", "\0", "\uD800", "-\n", "*\n", "> - ", "[](", "<!--", "| a | b |\n", "- a\n\n", "\u00A0", "]]",
    ];

    [Theory]
    [MemberData(nameof(Heaps))]
    public void A_heap_of_one_mark_is_read_soon(string mark)
    {
        var small = Read(mark, 2_000);
        var large = Read(mark, 8_000);
        output.WriteLine($"{small} ms, {large} ms");
        // What is refused or read at all is so within half a second; machines that build on all cores are slower by far.
        Assert.True(large < 10_000, $"{small} ms for 2 000, {large} ms for 8 000");
    }

    static long Read(string mark, int times)
    {
        var source = string.Concat(Enumerable.Repeat(mark, times));
        var file = TextFile.FromText("input/notes/a.md", source);
        return (long)CpuClock.Measure(() =>
        {
            var (text, _) = MarkdownReader.Read(file, new TextSpan(0, source.Length));
            MarkdownRenderer.ToHtml(text, new PlainResolver());
        }).TotalMilliseconds;
    }
}
