using System.Diagnostics;
using System.Text;
using Briefing.Syntax;
using Briefing.Syntax.Input;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Input;

public sealed class DamagedFileTests
{
    [Fact]
    public void Sound_files_raise_nothing_and_use_every_key()
    {
        foreach (var file in Samples.All)
            Assert.Empty(InputReader.Read(file).Diagnostics.Select(finding => $"{finding.Where}: {finding.Message}"));
        var words = string.Concat(Samples.All.Select(file => file.Text));
        foreach (var kind in KindTable.Kinds)
        {
            foreach (var key in KeysOf(KindTable.Of(kind)))
                Assert.Contains(key + ":", words, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_are_the_author_s_own(string lineEnd)
    {
        foreach (var file in Samples.All)
        {
            var read = InputReader.Read(TextFile.FromText(file.Path.Value, file.Text.Replace("\n", lineEnd, StringComparison.Ordinal)));
            Assert.Empty(read.Diagnostics.Select(finding => $"{finding.Where}: {finding.Message}"));
        }
    }

    static IEnumerable<string> KeysOf(ValueRule? rule) => rule switch
    {
        ObjectRule group => group.Keys.SelectMany(key => KeysOf(key.Value).Prepend(key.Name)),
        ListRule list => KeysOf(list.Item),
        EitherRule either => KeysOf(either.List).Concat(KeysOf(either.Object)),
        _ => [],
    };

    /// <summary>Each line that begins with a key, with the offset of the key's end.</summary>
    static IEnumerable<(TextFile File, int Line, int KeyStart, int KeyEnd)> Keys()
    {
        foreach (var file in Samples.All)
        {
            var isText = false;
            for (var line = 1; line <= file.Lines.LineCount; line++)
            {
                var span = file.Lines.LineSpan(line);
                var words = span.Of(file.Text).ToString();
                // What stands below a `|` or `>` or a note's front matter is prose.
                isText = words.Length > 0 && words[0] != ' ' ? words.EndsWith(": |", StringComparison.Ordinal) || words.EndsWith(">-", StringComparison.Ordinal) : isText;
                var key = words.TrimStart(' ', '-').Split(':')[0];
                if ((isText && words.StartsWith(' ')) || !words.Contains(':', StringComparison.Ordinal) || key.Any(unit => !char.IsAsciiLetterLower(unit) && unit != '_'))
                    continue;
                var start = span.Start + words.IndexOf(key, StringComparison.Ordinal);
                yield return (file, line, start, start + key.Length);
            }
        }
    }

    static EquatableArray<Diagnostic> Findings(TextFile file, string text) => InputReader.Read(TextFile.FromText(file.Path.Value, text)).Diagnostics;

    [Fact]
    public void A_changed_letter_in_any_key_is_told_at_its_line()
    {
        foreach (var (file, line, start, end) in Keys())
        {
            var damaged = file.Text[..start] + "x" + file.Text[start..];
            var findings = Findings(file, damaged);
            Assert.True(
                findings.Any(finding => finding.Where.Start.Line == line && finding.Kind.Code == "BP203"),
                $"{file.Path}:{line} {file.Text[start..end]}: {Shown(findings)}");
            Assert.All(findings, finding => Assert.Equal(line, finding.Where.Start.Line));
        }
    }

    [Theory]
    [InlineData("colon away", "BP214 BP213 BP215 BP233")]
    [InlineData("blank after colon away", "BP214 BP213 BP215")]
    [InlineData("tab before", "BP202")]
    [InlineData("key twice", "BP204")]
    public void Damage_to_the_writing_of_a_key_is_told_at_its_line_or_the_next(string damage, string codes)
    {
        foreach (var (file, line, start, end) in Keys())
        {
            var lineSpan = file.Lines.LineSpan(line);
            var words = lineSpan.Of(file.Text).ToString();
            var indent = words.Length - words.TrimStart(' ').Length;
            var isItem = words.AsSpan(indent).StartsWith("- ");
            var hasValue = end + 1 < lineSpan.End;
            var damaged = damage switch
            {
                "colon away" => file.Text[..end] + file.Text[(end + 1)..],
                "blank after colon away" when hasValue => file.Text[..(end + 1)] + file.Text[(end + 2)..],
                "tab before" when indent > 0 => file.Text[..lineSpan.Start] + "\t" + file.Text[lineSpan.Start..],
                "key twice" when hasValue && !isItem && !words.EndsWith('|') && !words.EndsWith('-') && !words.EndsWith('{') =>
                    file.Text[..lineSpan.End] + "\n" + words + file.Text[lineSpan.End..],
                _ => null,
            };
            if (damaged is null || (damage == "key twice" && file.Text.AsSpan(lineSpan.End).StartsWith("\n " + new string(' ', indent))))
                continue;
            var findings = Findings(file, damaged);
            Assert.True(
                findings.Any(finding => Math.Abs(finding.Where.Start.Line - line) <= 1 && codes.Contains(finding.Kind.Code, StringComparison.Ordinal)),
                $"{damage} {file.Path}:{line} {words}: {Shown(findings)}");
            Assert.True(findings.Count <= 3, $"{damage} {file.Path}:{line} {words}: {Shown(findings)}");
        }
    }

    static string Shown(EquatableArray<Diagnostic> findings) =>
        findings.Count == 0 ? "nothing" : string.Join("; ", findings.Select(finding => $"{finding.Kind.Code} at {finding.Where.Start.Line}: {finding.Message}"));

    const string Marks = "\n\n\t :-?,[]{}#&*!|>'\"%@`\\~abc019\u00e9\u06f3\ud83d\u0000\u0085\u2028\ufeff<=/.;()^_$\r";

    [Fact]
    public void Whatever_is_done_to_a_file_it_is_read_and_every_place_lies_in_it()
    {
        var watch = Stopwatch.StartNew();
        var rounds = 0;
        for (var seed = 0; seed < 6_000 && watch.Elapsed < TimeSpan.FromSeconds(20); seed++, rounds++)
        {
            var random = new Random(seed);
            var sample = Samples.All[random.Next(Samples.All.Count)];
            var text = Damage(random, sample.Text);
            var file = TextFile.FromText(sample.Path.Value, text);
            try
            {
                var read = InputReader.Read(file);
                foreach (var finding in read.Diagnostics)
                    AssertInside(finding.Where.Span, text);
                AssertInside(read, text);
                Assert.Equal(read.Diagnostics.Order(), read.Diagnostics);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"seed {seed}: {failure.Message}\n{text}", failure);
            }
        }

        Assert.True(rounds > 200, $"only {rounds} files were read in 20 seconds");
    }

    static string Damage(Random random, string text)
    {
        var damaged = new StringBuilder(text);
        for (var count = random.Next(1, 8); count > 0; count--)
        {
            var at = random.Next(damaged.Length);
            switch (random.Next(5))
            {
                case 0:
                    damaged.Remove(at, Math.Min(random.Next(1, 20), damaged.Length - at));
                    break;
                case 1:
                    damaged.Insert(at, text.AsSpan(random.Next(text.Length - 20), 20));
                    break;
                case 2:
                    damaged[at] = Marks[random.Next(Marks.Length)];
                    break;
                default:
                    damaged.Insert(at, Marks[random.Next(Marks.Length)]);
                    break;
            }

            if (damaged.Length < 40)
                break;
        }

        return damaged.ToString();
    }

    static void AssertInside(TextSpan span, string text) =>
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} is not inside {text.Length}");

    // Every place in a record, however deep: the binder takes them all for granted.
    static void AssertInside(object? value, string text)
    {
        switch (value)
        {
            case null or string or TextFile or Diagnostic:
                break;
            case TextSpan span:
                AssertInside(span, text);
                break;
            case System.Collections.IEnumerable items:
                foreach (var item in items)
                    AssertInside(item, text);
                break;
            case var record when record.GetType().Namespace?.StartsWith("Briefing", StringComparison.Ordinal) == true && !record.GetType().IsEnum:
                foreach (var property in record.GetType().GetProperties())
                {
                    if (property.GetIndexParameters().Length == 0 && property.Name is not ("Previous" or "None"))
                        AssertInside(property.GetValue(record), text);
                }

                break;
        }
    }

    public static TheoryData<string> Heaps =>
        ["[", "{", "[[[a]]] ", "- ", "- \n", "? ", "a: ", "a:\n", "&a ", "*a ", "!a ", "\"", "'", "|\n", ">\n", "#", "# \n", "%", "\t", "\r", "a\n", "a: b\n", "---\n", "...\n", "{a: ", "a: [", "a: \"b\n", "a: 'b\n", ",", ": ", ":\n", "\\", "\u2028", "x: |\n  y\n", "  - a\n - b\n"];

    [Theory]
    [MemberData(nameof(Heaps))]
    public void A_heap_of_one_mark_is_read_soon(string mark)
    {
        foreach (var path in (string[])["input/actors/a.yaml", "input/notes/a.md"])
        {
            var text = string.Concat(Enumerable.Repeat(mark, 20_000));
            var file = TextFile.FromText(path, path.EndsWith(".md", StringComparison.Ordinal) ? "---\n" + text : text);
            var time = CpuClock.Measure(() => Assert.NotEmpty(InputReader.Read(file).Diagnostics));
            Assert.True(time < TimeSpan.FromSeconds(10), $"{time}");
        }
    }

    [Fact]
    public void Deep_indents_are_bounded()
    {
        var text = string.Concat(Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:\n"));
        var read = InputReader.Read(TextFile.FromText("input/actors/a.yaml", text));
        Assert.Contains(read.Diagnostics, finding => finding.Kind.Code == "BP208");
    }
}
