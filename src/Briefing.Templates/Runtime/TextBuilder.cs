using System.Buffers;
using System.Globalization;

namespace Briefing.Templates;

/// <summary>Builds a text in the room it is given, on the stack or in the output; what grows beyond it moves to a pooled array.</summary>
ref struct TextBuilder(Span<char> initial)
{
    Span<char> chars = initial;
    char[]? pooled;
    int length;

    public readonly int Length => length;

    public readonly ReadOnlySpan<char> Written => chars[..length];

    /// <summary>Whether it left the room it was given.</summary>
    public readonly bool HasMoved => pooled is not null;

    /// <summary>Leaves the room it was given, which is wanted for something else.</summary>
    public void Move() => Grow(1);

    /// <summary>Room for as many characters; <see cref="Keep"/> tells how many were written there.</summary>
    public Span<char> Room(int count)
    {
        if (count > chars.Length - length)
            Grow(count);
        return chars.Slice(length, count);
    }

    public void Keep(int count) => length += count;

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
            if (chars.Length - length < 2)
                Grow(2);
            var (tens, ones) = Math.DivRem((uint)number, 10);
            chars[length] = tens == 0 ? pad : (char)('0' + tens);
            chars[length + 1] = (char)('0' + ones);
            length += 2;
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
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(length + more, 2 * length));
        Written.CopyTo(larger);
        if (pooled is not null)
            ArrayPool<char>.Shared.Return(pooled);
        chars = pooled = larger;
    }
}
