using System.Text;
using Briefing.Syntax.Input;
using Briefing.Syntax.Yaml;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Input;

public sealed class PlainYamlTests
{
    // Pieces of lines that make most files plain, and some of them nearly so.
    static readonly string[] Lines =
    [
        "key: value", "other: a b", "a: 1", "b-c: \"in marks\"", "d: 'one'", "e: [x, y-z]", "f:", "g:", "- item", "- two words", "- h: 1", "- i:", "  j: k", "l: |", "m: >",
        "words of a block", "more words", "", "  ", "# a remark", "n: []", "o: [\"a b\", c]", "p: [Ada B, 2025-01-02]", "- [q]", "- \"r\"", "- |",
        "s: it's", "t: https://example.org/a#b", "u: ~", "v: ", "w:  x ", "- y: |", "key: again", "z: [a, ]", "a: \"\\n\"", "a: 'it''s'", "a: b # c", "a: b: c", "a: *b", "a: &b c",
        "a: !c d", "a: {b: c}", "a: |-", "a: >+", "a: |2", "? a", "- - a", "-", "---", "...", "%YAML 1.1", "\"a\": b", "a b: c", "a:b", "a :b", "<<: a", "a: - b", "a: \"b", "a: [b", "a: [b: c]",
        "a: \"b\" c", "a: [b] c", "a: b:", "\ta: b", "a: b\tc", "a: b\u00A0", "é: è", "a: é", "a: \u2028b", "a: 😀", "a: \uFEFF", "a: #b", "a: b #", "a: b#c", "a: 'b", "a: [b,, c]", "a: ]", "a: -1", "a: -", "a: ?b", "a: :b",
        "a: @b", "a: %b", "a: `b", "a: ,b", "1: a", "_a: b", "a_: b", "a: [1.5/2]", "- a: [b]", "a: []]", "a: [[b]]", "a: null", "NULL: a", "a: |  ", "a: > x", "a:  |",
    ];

    [Fact]
    public void Whatever_is_read_as_plain_is_what_YamlDotNet_reads()
    {
        var plain = 0;
        for (var seed = 0; seed < 60_000; seed++)
        {
            if (Agrees(Make(new Random(seed), seed % 3 == 0 ? Lines.Length : 33), seed))
                plain++;
        }

        Assert.True(plain > 4_000, $"only {plain} files were plain");
    }

    [Fact]
    public void Damaged_files_are_read_alike()
    {
        var plain = 0;
        string[] files = [Usual, .. Samples.All.Where(file => file.Path.Extension == ".yaml").Select(file => file.Text)];
        for (var seed = 0; seed < 6_000; seed++)
        {
            var random = new Random(seed);
            var text = new StringBuilder(seed % 2 == 0 ? Usual : files[random.Next(files.Length)]);
            for (var damages = random.Next(4); damages > 0; damages--)
            {
                var at = random.Next(text.Length);
                if (random.Next(2) == 0)
                    text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
                else
                    text.Insert(at, "\n  :-#'\"[]|>&*{}, a"[random.Next(19)]);
            }

            if (Agrees(text.ToString(), seed))
                plain++;
        }

        Assert.True(plain > 1_000, $"only {plain} files were plain");
    }

    const string Usual = "source: a.txt\n\n# Who says what.\ntitle: A title, with a comma\npublished: 2025-01-02\nsummary: |\n  One line.\n\n  Another.\nactors:\n  - ada\n"
        + "claims:\n  - id: c-1\n    text: \"It is: so\"\n    themes: [a, b]\n    note: >\n      Folded\n      words.\n  - id: c-2\n    by:\n";

    [Fact]
    public void Files_as_authors_write_them_are_plain() => Assert.True(Agrees(Usual, 0));

    static bool Agrees(string text, int seed)
    {
        // As front matter it begins further on in its file.
        foreach (var before in (string[])["", "---\n"])
        {
            if (PlainYaml.TryRead(text, before.Length, Limits.Default) is not { } quick)
                return false;
            var findings = new Findings(TextFile.FromText("input/a.yaml", before + text), Limits.Default);
            var (thorough, isWhole) = YamlReader.ReadThoroughly(new YamlSource(before + text, new TextSpan(before.Length, text.Length)), findings);
            Assert.True(Equals(quick, thorough), $"seed {seed}:\n{text}\nquick:    {quick}\nthorough: {thorough}");
            Assert.True(isWhole && findings.Sorted().IsEmpty, $"seed {seed}:\n{text}\n{string.Join('\n', findings.Sorted())}");
        }

        return true;
    }

    static string Make(Random random, int lines)
    {
        var text = new StringBuilder();
        var indent = 0;
        for (var count = random.Next(1, 10); count > 0; count--)
        {
            text.Append(' ', indent).Append(Lines[random.Next(lines)]).Append('\n');
            indent = random.Next(3) switch { 0 => Math.Max(0, indent - 2), 1 => indent + 2, _ => indent } + (random.Next(12) == 0 ? 1 : 0);
        }

        if (random.Next(8) == 0)
            text.Length--;
        return text.ToString();
    }
}
