using System.Text;
using Briefing.Syntax;
using Briefing.Syntax.Input;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Markdown;

public sealed class ReferencePlaceTests
{
    static readonly string[] Pieces =
    [
        "word ", "*so* ", "`code` ", "é😀 ", "[[port]] ", "[[port|the port]] ", "[[Ada Lund]], ", "[@claim] ", "[@claim; @other-claim] ", "[words](https://example.org) ",
        "\n", "\n\n", "\n- ", "\n> ", "\n1. ", "\n# ", "\n| a | b |\n| - | - |\n| [[port\\|x]] | [@claim] |\n\n", "&amp; ", "\\[ ", "[^1] ", "\n\n[^1]: [[port]]\n\n",
        "\nterm\n:   [[port]]\n", "`[[not]]` ", "<b> ", "[[open ", "javascript: ", "[x](javascript:y) ",
    ];

    public static TheoryData<string> Notations => ["body", "literal", "folded", "double", "single", "plain"];

    [Theory]
    [MemberData(nameof(Notations))]
    public void Every_reference_is_found_where_its_target_stands_in_the_file(string notation)
    {
        var count = 0;
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var words = new StringBuilder("Begin ");
            for (var pieces = random.Next(1, 10); pieces > 0; pieces--)
                words.Append(Pieces[random.Next(Pieces.Length)]);
            var (path, text) = Write(notation, words.ToString());
            var file = TextFile.FromText(path, text);
            var read = (NoteFile)InputReader.Read(file); // written to input/notes/
            var markdown = notation == "body" ? read.Body : read.Summary;
            Assert.True(markdown is not null, $"seed {seed}\n{text}");
            foreach (var reference in markdown.References)
            {
                count++;
                var found = reference.Span.Of(text).ToString();
                Assert.True(found == reference.Target, $"seed {seed}: '{reference.Target}' is '{found}'\n{text}");
            }

            Assert.All(read.Diagnostics, finding => Assert.True(finding.Where.Span.End <= text.Length));
        }

        Assert.True(count > 1_000);
    }

    static (string Path, string Text) Write(string notation, string words)
    {
        var lines = words.Split('\n').Select(line => line.TrimEnd()).ToArray();
        var flat = string.Join(' ', words.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Trim();
        var head = "# é\ntitle: About\nsummary: ";
        return notation switch
        {
            "body" => ("input/notes/a.md", "---\ntitle: About\n---\n" + words),
            "literal" => ("input/notes/a.yaml", head + "|\n" + string.Concat(lines.Select(line => line.Length == 0 ? "\n" : "  " + line + "\n"))),
            "folded" => ("input/notes/a.yaml", head + ">\n" + string.Concat(lines.Select(line => line.Length == 0 ? "\n" : "  " + line + "\n"))),
            "double" => ("input/notes/a.yaml", head + "\"" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"\n"),
            "single" => ("input/notes/a.yaml", head + "'" + flat + " it''s [[port]]'\n"),
            _ => ("input/notes/a.yaml", head + "Plain " + flat.Replace(": ", " ", StringComparison.Ordinal).Replace(" #", " ", StringComparison.Ordinal) + "\n  and more [[port]]\n"),
        };
    }
}
