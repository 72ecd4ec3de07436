using System.Text;

namespace Briefing.Site.Prose;

/// <summary>Words around a place in a text, cut where a word ends.</summary>
static class Excerpts
{
    /// <summary>How many characters of its surroundings a quote or mention is shown with, on either side: a line or two.</summary>
    public const int Around = 110;

    static readonly RareSigns Unfolded = new(
        "\t\n\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000" + HtmlText.NoCharacters);

    /// <summary>What stands before a place; begins with an ellipsis when it does not begin with the text.</summary>
    public static string Before(string text, int end)
    {
        var start = Math.Max(0, end - Around);
        if (start == 0)
            return Fold(text.AsSpan(0, end));
        while (start < end && !char.IsWhiteSpace(text[start]))
            start++;
        return "… " + Fold(text.AsSpan(start, end - start)).TrimStart();
    }

    /// <summary>What stands after a place; ends with an ellipsis when it does not end with the text.</summary>
    public static string After(string text, int start)
    {
        var end = Math.Min(text.Length, start + Around);
        if (end == text.Length)
            return Fold(text.AsSpan(start));
        while (end > start && !char.IsWhiteSpace(text[end]))
            end--;
        return Fold(text.AsSpan(start, end - start)).TrimEnd() + " …";
    }

    /// <summary>The first words of a text, at most so many characters and then an ellipsis.</summary>
    public static string Head(string text, int most)
    {
        var folded = Fold(text).Trim();
        if (folded.Length <= most)
            return folded;
        var end = folded.LastIndexOf(' ', most);
        return folded[..(end > most / 2 ? end : most)].TrimEnd(' ', ',', ';', ':', '.', '—', '–') + "…";
    }

    /// <summary>Runs of white space as one blank; a blank at either end stays.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (IsFolded(text))
            return text.ToString();
        var folded = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!char.IsWhiteSpace(unit))
                folded.Append(unit);
            else if (folded.Length == 0 || folded[^1] != ' ')
                folded.Append(' ');
        }

        return HtmlText.Clean(folded.ToString());
    }

    /// <inheritdoc cref="Fold(ReadOnlySpan{char})"/>
    public static string Fold(string text) => IsFolded(text) ? text : Fold(text.AsSpan());

    // Nearly every text is: its lines were joined when it was read.
    static bool IsFolded(ReadOnlySpan<char> text) => !Unfolded.AreIn(text) && text.IndexOf("  ") < 0;
}
