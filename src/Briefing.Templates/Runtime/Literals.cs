using System.Globalization;
using System.Text;

namespace Briefing.Templates;

/// <summary>How texts and names look when they are written as code.</summary>
static class Literals
{
    public static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || !IsNameStart(name[0]))
            return false;
        foreach (var unit in name)
        {
            if (!IsNamePart(unit))
                return false;
        }

        return true;
    }

    public static bool IsNameStart(char unit) => char.IsAsciiLetter(unit) || unit == '_' || (unit > '\u007f' && char.IsLetter(unit));

    public static bool IsNamePart(char unit) => char.IsAsciiLetterOrDigit(unit) || unit == '_' || (unit > '\u007f' && char.IsLetterOrDigit(unit));

    /// <summary>Backslash escapes for quotes, backslashes and control characters.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\b' => escaped.Append("\\b"),
                '\f' => escaped.Append("\\f"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                '\v' => escaped.Append("\\v"),
                < ' ' => escaped.Append(CultureInfo.InvariantCulture, $"\\x{(int)unit:x2}"),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }
}
