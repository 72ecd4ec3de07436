using System.Buffers;
using System.Text;

namespace Briefing.Syntax.Yaml;

/// <summary>Words as they are typed inside a YAML value of a given style.</summary>
public static class YamlWords
{
    static readonly SearchValues<char> Marks = SearchValues.Create(":#,[]{}\"'`&*!|>%@?");

    /// <param name="words">On one line.</param>
    public static string InStyle(string words, YamlStyle style) => style switch
    {
        YamlStyle.SingleQuoted => words.Replace("'", "''", StringComparison.Ordinal),
        YamlStyle.DoubleQuoted => Escaped(words),
        _ => words,
    };

    /// <summary>Words that mean themselves in the midst of a value without quotation marks, wherever it stands.</summary>
    public static bool IsSafe(string words) =>
        !words.AsSpan().ContainsAny(Marks) && !words.Split(' ').Any(word => word is "-" or "---" or "...");

    static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            if (unit is '"' or '\\')
                escaped.Append('\\');
            escaped.Append(unit);
        }

        return escaped.ToString();
    }
}
