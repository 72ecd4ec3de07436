using System.Text;
using Briefing.Syntax.Yaml;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Input;

public sealed class YamlOffsetTests
{
    static readonly string[] Words = ["quay", "crews", "é", "بندر", "😀", "it's", "\"so\"", "14", "a-b", "(x)", "[y]", "é\u0301"];

    public static TheoryData<YamlStyle> Styles => [YamlStyle.Plain, YamlStyle.SingleQuoted, YamlStyle.DoubleQuoted, YamlStyle.Literal, YamlStyle.Folded];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_letter_of_a_value_is_found_in_its_file(YamlStyle style)
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var lines = Enumerable.Range(0, random.Next(1, 5)).Select(index => index > 0 && random.Next(5) == 0 ? "" : Line(random)).ToList();
            lines[^1] = Line(random);
            var lineEnd = random.Next(4) == 0 ? "\r\n" : "\n";
            var text = $"# é comment{lineEnd}a:{lineEnd}  - before: 1{lineEnd}    value: {Write(style, lines, lineEnd)}{lineEnd}    after: x{lineEnd}";
            var document = YamlReader.Read(TextFile.FromText("input/a.yaml", text));
            Assert.True(document.Diagnostics.IsEmpty, $"seed {seed}: {string.Join(' ', document.Diagnostics.Select(finding => finding.Message))}\n{text}");
            var item = (YamlMapping)((YamlSequence)((YamlMapping)document.Root!)["a"]!).Items[0]; // written so above
            Assert.Equal("x", ((YamlScalar)item["after"]!).Value);
            var scalar = (YamlScalar)item["value"]!;
            Assert.Equal(style, scalar.Style);
            Assert.Equal(string.Concat(lines.SelectMany(line => line.Where(unit => !char.IsWhiteSpace(unit)))), string.Concat(scalar.Value.Where(unit => !char.IsWhiteSpace(unit))));
            for (var at = 0; at < scalar.Value.Length; at++)
            {
                var found = scalar.FileOffset(at);
                Assert.True(found >= 0 && found < text.Length, $"seed {seed} at {at}\n{text}");
                var isSame = text[found] == scalar.Value[at] || (text[found] == '\\' && style == YamlStyle.DoubleQuoted);
                Assert.True(isSame || char.IsWhiteSpace(scalar.Value[at]), $"seed {seed}: '{scalar.Value[at]}' of {at} is '{text[found]}' of {found}\n{text}");
            }
        }
    }

    static string Line(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Words[random.Next(Words.Length)])).TrimStart('"', '[', '(');

    static string Write(YamlStyle style, List<string> lines, string lineEnd)
    {
        var indent = lineEnd + "      ";
        return style switch
        {
            YamlStyle.SingleQuoted => "'" + string.Join(indent, lines.Select(line => line.Replace("'", "''", StringComparison.Ordinal))) + "'",
            YamlStyle.DoubleQuoted => "\"" + string.Join(indent, lines.Select(Escaped)) + "\"",
            YamlStyle.Literal => "|" + string.Concat(lines.Select(line => line.Length == 0 ? lineEnd : indent + line)),
            YamlStyle.Folded => ">" + string.Concat(lines.Select(line => line.Length == 0 ? lineEnd : indent + line)),
            _ => string.Join(indent, lines),
        };
    }

    static string Escaped(string line)
    {
        var escaped = new StringBuilder();
        foreach (var unit in line)
        {
            escaped.Append(unit switch
            {
                '"' => "\\\"",
                'é' => "\\xE9",
                'ب' => "\\u0628",
                _ => unit.ToString(),
            });
        }

        return escaped.ToString().Replace("😀", "\\U0001F600", StringComparison.Ordinal);
    }
}
