using System.Globalization;

namespace Briefing.Packs.Derived;

/// <summary>A number as authors write it.</summary>
/// <param name="Value">In units: 6.9 billion is 6 900 000 000.</param>
/// <param name="Step">What its last digit counts: 100 000 000 in 6.9 billion.</param>
readonly record struct WrittenNumber(decimal Value, decimal Step)
{
    static readonly (string Word, decimal Size)[] Sizes =
        [("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000), ("bn", 1_000_000_000), ("trillion", 1_000_000_000_000)];

    // A decimal holds 28 digits; a figure that needs nearly as many is a slip.
    const int MostDigits = 12;
    const decimal Most = 1_000_000_000_000_000_000_000_000m;

    /// <summary>Reads the number that begins at a place and moves behind it; null when it is none.</summary>
    public static WrittenNumber? Read(string words, ref int at)
    {
        var start = at;
        while (at < words.Length && (char.IsAsciiDigit(words[at]) || (words[at] is '.' or ',' or '_' && at + 1 < words.Length && char.IsAsciiDigit(words[at + 1]))))
            at++;
        var exponentAt = at;
        if (at + 1 < words.Length && words[at] is 'e' or 'E' && char.IsAsciiDigit(words[at + 1]))
        {
            for (at++; at < words.Length && char.IsAsciiDigit(words[at]);)
                at++;
        }

        var digits = words[start..exponentAt].Replace(",", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        var exponent = exponentAt < at ? words[(exponentAt + 1)..at] : "0";
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || !int.TryParse(exponent, NumberStyles.None, CultureInfo.InvariantCulture, out var power) || power > MostDigits)
        {
            return null;
        }

        var size = SizeOf(words, ref at);
        for (; power > 0; power--)
            size *= 10;
        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - 1 - digits.IndexOf('.', StringComparison.Ordinal) : 0;
        return decimals > MostDigits || value > Most || value > Most / size ? null : new WrittenNumber(value * size, size / Power(decimals));
    }

    /// <summary>As it is written, a figure says no more than its last digit.</summary>
    public bool Says(decimal exact) => Math.Abs(exact) < decimal.MaxValue / 10 && Math.Abs(exact - Value) <= Step / 2;

    static decimal SizeOf(string words, ref int at)
    {
        var next = at;
        while (next < words.Length && words[next] is ' ' or '\u00a0')
            next++;
        foreach (var (word, size) in Sizes)
        {
            var end = next + word.Length;
            if (string.CompareOrdinal(words, next, word, 0, word.Length) == 0 && (end == words.Length || !char.IsLetterOrDigit(words[end])))
            {
                at = end;
                return size;
            }
        }

        return 1;
    }

    static decimal Power(int digits)
    {
        var power = 1m;
        for (; digits > 0; digits--)
            power *= 10;
        return power;
    }
}
