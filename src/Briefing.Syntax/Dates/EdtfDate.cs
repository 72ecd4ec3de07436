namespace Briefing.Syntax.Dates;

/// <summary>
/// A date as precise as its source: Extended Date/Time Format, ISO 8601-2:2019, levels 0 and 1, and of level 2 what
/// <c>input/README.md</c> lists. Never completed by guessing.
/// </summary>
/// <param name="Text">As written, which is also what machines get.</param>
/// <param name="Start">The date itself, or an interval's first end; null when that end is open or unknown (<c>../2025</c>).</param>
/// <param name="End">An interval's last end; null when open or unknown, and for a single date.</param>
/// <param name="IsInterval">Written with a slash.</param>
public sealed partial record EdtfDate(string Text, EdtfDay? Start, EdtfDay? End, bool IsInterval) : IComparable<EdtfDate>
{
    /// <summary>An interval that has no end yet (<c>2021/..</c>), as against one whose end is unknown (<c>2021/</c>).</summary>
    public bool IsOpenEnded => IsInterval && Text.EndsWith("..", StringComparison.Ordinal);

    /// <summary>The first day it may mean; null when it has no year, no beginning, or lies outside the years 1 to 9999.</summary>
    public DateOnly? Earliest => Start?.Earliest;

    /// <summary>The last day it may mean; null when it has no year, no end, or lies outside the years 1 to 9999.</summary>
    public DateOnly? Latest => IsInterval ? End?.Latest : Start?.Latest;

    /// <summary>Some part of it is marked as doubtful or as about right.</summary>
    public bool IsUnsure => Start is { Uncertain: true } or { Approximate: true } || End is { Uncertain: true } or { Approximate: true };

    /// <summary>By earliest possible day: first what has no beginning, last what has no year; then by latest day, then by text.</summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
            return 1;
        var order = FirstKey.CompareTo(other.FirstKey);
        if (order == 0)
            order = LastKey.CompareTo(other.LastKey);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    long FirstKey => Start is { } start ? start.FirstKey : End is { HasYear: false } end ? end.FirstKey : long.MinValue;

    long LastKey => (IsInterval ? End : Start) is { } end ? end.LastKey : long.MaxValue;

    public override string ToString() => Text;
}

/// <summary>One end of a date: whole or in parts, sure or not.</summary>
/// <param name="Year">Null when not stated (<c>XXXX-10-22</c>), or stated only in part (<see cref="PartialYear"/>).</param>
/// <param name="Month">1 to 12; null when not stated.</param>
/// <param name="Day">1 to 31; null when not stated.</param>
/// <param name="Uncertain">Written with <c>?</c>: the source is doubtful.</param>
/// <param name="Approximate">Written with <c>~</c>: about then.</param>
public sealed record EdtfDay(int? Year, int? Month, int? Day, bool Uncertain, bool Approximate)
{
    // Above every year that can be written, so that dates without one sort last.
    const long NoYear = 4_000_000_000;

    /// <summary>A decade or a century: the digits that are stated, such as 202 of <c>202X</c>; null for a whole year or none.</summary>
    public int? PartialYear { get; init; }

    /// <summary>How many digits of <see cref="PartialYear"/> are missing: 1 for a decade, 2 for a century, 3 for a millennium.</summary>
    public int MissingDigits { get; init; }

    /// <summary>21 spring, 22 summer, 23 autumn, 24 winter; null when none is stated.</summary>
    public int? Season { get; init; }

    /// <summary>A time of day as written, with its zone, after the <c>T</c>: <c>14:30:00Z</c>; null when none is stated.</summary>
    public string? Time { get; init; }

    public bool HasYear => Year is not null || PartialYear is not null;

    /// <summary>The first day it may mean; a season may be at any time of its year, as it differs between the hemispheres.</summary>
    public DateOnly? Earliest => FirstYear is >= 1 and <= 9999 and var year ? new DateOnly((int)year, Month ?? 1, Day ?? 1) : null;

    /// <summary>The last day it may mean.</summary>
    public DateOnly? Latest
    {
        get
        {
            if (LastYear is not (>= 1 and <= 9999 and var year))
                return null;
            var month = Month ?? 12;
            return new DateOnly((int)year, month, Day ?? DateTime.DaysInMonth((int)year, month));
        }
    }

    internal long FirstKey => ((FirstYear ?? NoYear) * 10_000) + ((Month ?? 1) * 100) + (Day ?? 1);

    internal long LastKey => ((LastYear ?? NoYear) * 10_000) + ((Month ?? 12) * 100) + (Day ?? 31);

    long? FirstYear => Year ?? (PartialYear * Scale);

    long? LastYear => Year ?? (PartialYear * Scale) + Scale - 1;

    long Scale => MissingDigits switch { 1 => 10, 2 => 100, 3 => 1000, _ => 1 };
}
