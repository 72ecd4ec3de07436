using System.Buffers;

namespace Briefing.Templates;

/// <summary>
/// A text as <c>string.handleize</c> makes it: letters and digits in lower case, every other run one hyphen, none at the end. It is never
/// longer than the text, so it fits a buffer of the text's length.
/// </summary>
readonly ref struct HandleText
{
    /// <summary>Most titles are shorter than this; for them the buffer lies on the stack.</summary>
    public const int Usual = 128;

    readonly char[]? pooled;

    public HandleText(string text, Span<char> usual)
    {
        var made = text.Length <= usual.Length ? usual : pooled = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var unit in text)
        {
            // Most letters are plain, and theirs is the quick way to lower case.
            if (char.IsAsciiLetterOrDigit(unit))
                made[length++] = char.IsAsciiLetterUpper(unit) ? (char)(unit | ' ') : unit;
            else if (unit > '\u007f' && char.IsLetterOrDigit(unit))
                made[length++] = char.ToLowerInvariant(unit);
            else if (length == 0 || made[length - 1] != '-')
                made[length++] = '-';
        }

        Written = made[..(length > 0 && made[length - 1] == '-' ? length - 1 : length)];
    }

    public ReadOnlySpan<char> Written { get; }

    public void Dispose()
    {
        if (pooled is not null)
            ArrayPool<char>.Shared.Return(pooled);
    }
}
