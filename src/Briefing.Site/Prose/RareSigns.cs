using System.Buffers;

namespace Briefing.Site.Prose;

/// <summary>
/// Signs that hardly any text has. The framework seeks a set with signs beyond ASCII through a filter that curly quotation marks and
/// dashes pass, too; here plain ASCII is passed over at once, and only what is left is looked at one by one.
/// </summary>
sealed class RareSigns(string signs)
{
    readonly SearchValues<char> signs = SearchValues.Create(signs);
    readonly SearchValues<char> plain = SearchValues.Create(Plain(signs));

    public bool Contains(char unit) => signs.Contains(unit);

    public bool AreIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <returns>Where the first of them stands; -1 where none does.</returns>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyExcept(plain) is >= 0 and var next;)
        {
            at += next;
            do
            {
                if (signs.Contains(text[at]))
                    return at;
                at++;
            }
            while (at < text.Length && !char.IsAscii(text[at]));
        }

        return -1;
    }

    static string Plain(string signs) =>
        string.Concat(Enumerable.Range(0, 128).Select(unit => (char)unit).Where(unit => !signs.Contains(unit, StringComparison.Ordinal)));
}
