using System.Globalization;
using Briefing.Packs.Checks;
using Briefing.Packs.Figures;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;

namespace Briefing.Packs.Derived;

/// <summary>What authors worked out from the figures of sources: worked out again at each build.</summary>
public static class DerivedFigures
{
    /// <summary>The arithmetic of an entry with the figures of a pack's claims.</summary>
    public static Arithmetic WorkOut(Pack pack, DerivedEntry entry) =>
        Arithmetic.Of(entry.From.Value, id => pack.Index.Claim(id)?.Figure?.Value);

    /// <summary>Whether a value says what the arithmetic gave. A value is rounded to its last digit; words before it make it less exact still.</summary>
    /// <returns>Null when the value is no number and no day.</returns>
    internal static bool? Says(string value, ArithmeticResult result)
    {
        if (Day(value) is { } day)
            return result.Day == day;
        if (Number(value, out var qualifier) is not { } number)
            return null;
        if (result.Day is not null)
            return false;
        return number.Says(result.Number)
            || (qualifier.Length > 0 && FigureRange.Of(number.Value, qualifier) is var range && range.Least <= result.Number && result.Number <= range.Most);
    }

    /// <summary>As a sentence and a value have it.</summary>
    public static string InWords(ArithmeticResult result) =>
        result.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? result.Number.ToString("#,##0.####", CultureInfo.InvariantCulture);

    /// <summary>The numbers, in digits, that a file's texts may have although no source does.</summary>
    internal static IReadOnlySet<string> Numbers(InputFile file) => file.Derived.IsEmpty
        ? None
        : file.Derived.SelectMany(entry => Numbers(entry.Value.Value)).ToHashSet(StringComparer.Ordinal);

    internal static IEnumerable<string> Numbers(string value)
    {
        if (Day(value) is not null)
            return NumberTokens.OfDay(value);
        return Number(value, out _) is { } number ? [NumberTokens.InDigits(number.Value)] : [];
    }

    static readonly HashSet<string> None = [];

    internal static DateOnly? Day(string value) =>
        DateOnly.TryParseExact(value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static WrittenNumber? Number(string value, out string qualifier)
    {
        qualifier = "";
        var at = value.AsSpan().IndexOfAnyInRange('0', '9');
        if (at < 0)
            return null;
        qualifier = value[..at].Trim();
        return WrittenNumber.Read(value, ref at);
    }
}
