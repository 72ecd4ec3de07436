using System.Text;
using Briefing.Syntax.Seeds;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Seeds;

/// <summary>What holds for any text whatever. Texts are put together from pieces that the reader has rules for; a failure prints its seed.</summary>
public sealed class SeedProperties
{
    static readonly string[] Pieces =
    [
        "The ferry left at six on Monday morning with forty passengers and a cow.", "Its captain said so.", "A heading", "Why It Matters", "By Nora Whitlock", "3 May 2024", "May 3, 2024 | 4 min read",
        "Related Articles", "Read more: another page", "Read more:", "Leave a Reply", "Tags", "Tags: a, b", "Newsflash:", "Photo: Lia Stone", "[IC: X/@y]", "© 2024 The Tide", "Published in The Tide, May 3rd, 2024",
        "LISBON, 3 May (Wire) –", "بیشتر بخوانید:", "۷ دی ۱۴۰۴", "این قطار هفته‌ای سه بار می‌رود.", "2024年12月28日", "Title: x", "Source: y", "# z", "• item", "Q: Why?", "Home > World", "12 comments", "1.", "x", "0",
        "“Quoted,” he said.", "…", ":", "|", "-", "(", "http://a.example", "#tag", "�", "\ud83d\ude00", "\ud83d", "\u202e", "\0", "é", "Ã©",
    ];

    static readonly string[] Ends = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r", " ", "\u00a0", "", "\t", "\n\u200b\n", ", ", ". "];

    [Fact]
    public void Whatever_the_text_every_line_is_read_once_and_every_block_is_in_the_file()
    {
        for (var number = 0; number < 2_000; number++)
        {
            var random = new Random(number);
            var text = Make(random);
            var read = random.Next(3) == 0
                ? new SeedCorrections([Pick(random)], [Pick(random)], [Pick(random)], random.Next(2) == 0 ? Pick(random) : null, random.Next(2) == 0 ? Pick(random) : null)
                : SeedCorrections.None;
            try
            {
                Check(SeedReader.Read(TextFile.FromText("seeds/a.txt", text), read));
            }
            catch (Exception problem)
            {
                throw new InvalidOperationException($"Random seed {number}: {problem.Message}", problem);
            }
        }
    }

    static string Make(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(1, 40); count > 0; count--)
            text.Append(Pick(random)).Append(Ends[random.Next(Ends.Length)]);
        return text.ToString();
    }

    static string Pick(Random random) => Pieces[random.Next(Pieces.Length)];

    static void Check(SeedDocument seed)
    {
        var text = seed.File.Text;
        Assert.Equal(Enumerable.Range(1, seed.File.Lines.LineCount), seed.Lines.Select(line => line.Number));
        Assert.All(seed.Lines, line => Assert.Equal(seed.File.Lines.LineSpan(line.Number), line.Span));
        var paragraph = 0;
        var end = 0;
        foreach (var block in seed.Blocks)
        {
            Assert.Equal(text.Substring(block.Span.Start, block.Span.Length), block.Text);
            Assert.True(block.Span.Start >= end, "Blocks are in order and apart.");
            Assert.Equal(block.Kind == SeedBlockKind.Paragraph ? ++paragraph : 0, block.Number);
            Assert.Equal(block.Kind.ToString(), seed.Lines[block.Line - 1].Kind.ToString());
            Assert.Equal(block.Text.Trim(), block.Text);
            end = block.Span.End;
        }

        foreach (var field in new[] { seed.Title, seed.Standfirst, seed.Outlet, seed.Byline })
            Assert.Equal(field?.Text, field is null ? null : string.Join(' ', field.Span.Of(text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim());
        Assert.All(SeedInspection.Text(seed).Split('\n'), row => Assert.True(row.Length <= 100, row));
        Assert.StartsWith("{", SeedInspection.Json(seed), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_is_read_the_same()
    {
        for (var number = 0; number < 200; number++)
        {
            var text = Make(new Random(number));
            var (one, other) = (TextFile.FromText("seeds/a.txt", text), TextFile.FromText("seeds/a.txt", text));
            Assert.Equal(SeedReader.Read(one, SeedCorrections.None), SeedReader.Read(other, SeedCorrections.None));
        }
    }

    /// <summary>Ends of lines are the file's affair: they change where words stand, not what they are.</summary>
    [Fact]
    public void Line_ends_do_not_change_what_a_line_is()
    {
        for (var number = 0; number < 500; number++)
        {
            var text = Make(new Random(number)).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            var kinds = Kinds(text);
            Assert.Equal(kinds, Kinds(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
            Assert.Equal(kinds, Kinds(text.Replace('\n', '\r')));
        }

        static string Kinds(string text) =>
            string.Join(' ', SeedReader.Read(TextFile.FromText("seeds/a.txt", text), SeedCorrections.None).Lines.Select(line => line.Kind));
    }

    public static TheoryData<string, string> LongTexts() => new()
    {
        { "one paragraph of a megabyte", Repeat("The ferry left at six on Monday morning, with forty passengers and a cow. ", 14_000) },
        { "one word of a megabyte", new string('x', 1_000_000) },
        { "a megabyte of spaces", new string(' ', 1_000_000) + "x" },
        { "a megabyte of colons", new string(':', 1_000_000) },
        { "a megabyte of digits", new string('9', 1_000_000) },
        { "200 000 short paragraphs", Repeat("He said so.\n\n", 100_000) },
        { "200 000 short headings", Repeat("A heading\n", 200_000) },
        { "200 000 dates", Repeat("3 May 2024\n", 200_000) },
        { "200 000 bylines", Repeat("By Jane Doe\n", 200_000) },
        { "lists and paragraphs", Repeat("Related Articles\nA page\nIt was so. It is so. It will be so, whatever they say about it in town.\n\n", 50_000) },
        { "pointers", Repeat("Read more:\nA page\n", 100_000) },
        { "forms", Repeat("Leave a Reply\nA page\n\n", 66_000) },
        { "captions", Repeat("Photo: x\nA page\n", 100_000) },
        { "wrapped lines", Repeat("and so the ferry left at six on Monday morning, with forty of\n", 100_000) },
        { "labels", Repeat("x: y\n", 200_000) },
    };

    static string Repeat(string words, int times) => new StringBuilder(words.Length * times).Insert(0, words, times).ToString();

    /// <summary>A bound that a quadratic step would miss by far: each of these takes well under a second.</summary>
    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Long_texts_take_time_in_proportion(string name, string text)
    {
        var file = TextFile.FromText("seeds/a.txt", text);
        var lines = 0;
        var time = CpuClock.Measure(() => lines = SeedReader.Read(file, new SeedCorrections(["nowhere"], [], [], "x", "y")).Lines.Count);
        Assert.True(time < TimeSpan.FromSeconds(10), $"{name} took {time}.");
        Assert.Equal(file.Lines.LineCount, lines);
    }
}
