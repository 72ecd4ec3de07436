using System.Buffers;
using System.Text;

namespace Briefing.Authoring;

/// <summary>Words as an author would write them in YAML: plain where that is safe, in quotation marks where it is not.</summary>
static class YamlText
{
    static readonly SearchValues<char> Marks = SearchValues.Create("[]{},\"'\\");

    /// <summary>A single value that YAML reads back as the same words.</summary>
    public static string Value(string words) => IsPlain(words) ? words : Quoted(words);

    /// <summary>Always in quotation marks: single ones where the words hold double ones or a backslash.</summary>
    public static string Quoted(string words)
    {
        var line = OneLine(words);
        return line.Contains('"', StringComparison.Ordinal) || line.Contains('\\', StringComparison.Ordinal)
            ? $"'{line.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{line}\"";
    }

    /// <summary>Words for a comment, which ends with its line.</summary>
    public static string Comment(string words, int most)
    {
        var line = OneLine(words);
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[most - 1]) ? most - 1 : most)].TrimEnd() + "…";
    }

    // YAML's printable characters leave out control characters, and so do comments and quotes.
    static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            if (char.IsWhiteSpace(unit) && unit is not '\u00a0')
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (!char.IsControl(unit) && unit is not ('\ufeff' or '\ufffe' or '\uffff'))
            {
                line.Append(unit);
            }
        }

        return line.ToString().Trim(' ');
    }

    static bool IsPlain(string words)
    {
        if (words.Length == 0 || words != OneLine(words) || !(char.IsLetter(words[0]) || char.IsDigit(words[0])))
            return false;
        if (words.Contains(": ", StringComparison.Ordinal) || words.Contains(" #", StringComparison.Ordinal) || words.EndsWith(':'))
            return false;

        // Inside brackets these end a value.
        if (words.AsSpan().ContainsAny(Marks))
            return false;
        return words is not ("null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE");
    }
}
