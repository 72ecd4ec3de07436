using System.Buffers;
using System.Globalization;

namespace Briefing.Templates;

/// <summary>Builds a short text on the stack; what grows beyond it moves to a pooled array.</summary>
ref struct TextBuilder(Span<char> initial)
{
    Span<char> chars = initial;
    char[]? pooled;
    int length;

    public readonly int Length => length;

    public readonly ReadOnlySpan<char> Written => chars[..length];

    public void Append(char unit)
    {
        if (length == chars.Length)
            Grow(1);
        chars[length++] = unit;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > chars.Length - length)
            Grow(text.Length);
        text.CopyTo(chars[length..]);
        length += text.Length;
    }

    /// <summary>A number with as many digits as the width asks for at least.</summary>
    public void Append(long number, int width = 1, char pad = '0')
    {
        // Days, months, hours and minutes are the usual case.
        if (width == 2 && number is >= 0 and < 100)
        {
            Append(number < 10 ? pad : (char)('0' + (number / 10)));
            Append((char)('0' + (number % 10)));
            return;
        }

        if (width == 4 && number is >= 1000 and < 10_000)
        {
            Append(number / 100, 2);
            Append(number % 100, 2);
            return;
        }

        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        for (var missing = width - count; missing > 0; missing--)
            Append(pad);
        Append(digits[..count]);
    }

    public override readonly string ToString() => Written.ToString();

    public void Dispose()
    {
        if (pooled is not null)
            ArrayPool<char>.Shared.Return(pooled);
        this = default;
    }

    void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(length + more, 2 * chars.Length));
        Written.CopyTo(larger);
        if (pooled is not null)
            ArrayPool<char>.Shared.Return(pooled);
        chars = pooled = larger;
    }
}
