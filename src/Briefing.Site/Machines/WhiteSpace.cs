using System.Text;
using Briefing.Site.Prose;

namespace Briefing.Site.Machines;

/// <summary>Text as people read it: runs of white space and line breaks are one blank.</summary>
internal static class WhiteSpace
{
    static readonly RareSigns Unusual = new(
        "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    public static string Fold(string text)
    {
        // Nearly every text is folded: its lines were joined when it was read.
        if (text is [not ' ', .., not ' '] && !Unusual.AreIn(text) && !text.Contains("  ", StringComparison.Ordinal))
            return text;
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
                folded.Append(' ');
            gap = false;
            folded.Append(unit);
        }

        return folded.Length == text.Length ? text : folded.ToString();
    }
}
