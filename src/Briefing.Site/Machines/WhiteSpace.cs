using System.Text;

namespace Briefing.Site.Machines;

/// <summary>Text as people read it: runs of white space and line breaks are one blank.</summary>
internal static class WhiteSpace
{
    public static string Fold(string text)
    {
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
