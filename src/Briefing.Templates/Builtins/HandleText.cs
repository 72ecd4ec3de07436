namespace Briefing.Templates;

/// <summary>
/// A text as <c>string.handleize</c> makes it: letters and digits in lower case, every other run one hyphen, none at the end.
/// </summary>
static class HandleText
{
    // The first 128 characters: letters and digits in lower case, zero for all others.
    static readonly char[] Ascii = MakeAscii();

    public static void Build(string? text, ref TextBuilder made)
    {
        if (string.IsNullOrEmpty(text))
            return;
        var ascii = Ascii;
        var room = made.Room(text.Length); // a handle is never longer than its text
        var length = 0;
        var hyphen = false;
        foreach (var unit in text)
        {
            var lower = unit < ascii.Length ? ascii[unit] : char.IsLetterOrDigit(unit) ? char.ToLowerInvariant(unit) : '\0';
            if (lower != '\0')
            {
                room[length++] = lower;
                hyphen = false;
            }
            else if (!hyphen)
            {
                room[length++] = '-';
                hyphen = true;
            }
        }

        made.Keep(hyphen ? length - 1 : length);
    }

    static char[] MakeAscii()
    {
        var made = new char[128];
        for (var unit = '\0'; unit < made.Length; unit++)
            made[unit] = char.IsAsciiLetterOrDigit(unit) ? char.ToLowerInvariant(unit) : '\0';
        return made;
    }
}
