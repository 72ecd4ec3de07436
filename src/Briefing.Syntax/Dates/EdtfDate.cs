namespace Briefing.Syntax.Dates;

/// <summary>
/// A date as precise as its source: Extended Date/Time Format, ISO 8601-2:2019, levels 0 and 1, and of level 2 what
/// <c>input/README.md</c> lists. Never completed by guessing.
/// </summary>
/// <param name="Text">As written, which is also what machines get.</param>
/// <param name="Start">The date itself, or an interval's first end; null when that end is open or unknown (<c>../2025</c>).</param>
/// <param name="End">An interval's last end; null when open or unknown, and for a single date.</param>
/// <param name="IsInterval">Written with a slash.</param>
public sealed partial record EdtfDate(string Text, EdtfDay? Start, EdtfDay? End, bool IsInterval);

/// <summary>One end of a date: whole or in parts, sure or not.</summary>
/// <param name="Year">Null when not stated (<c>XXXX-10-22</c>).</param>
/// <param name="Month">1 to 12; null when not stated.</param>
/// <param name="Day">1 to 31; null when not stated.</param>
/// <param name="Uncertain">Written with <c>?</c>: the source is doubtful.</param>
/// <param name="Approximate">Written with <c>~</c>: about then.</param>
public sealed record EdtfDay(int? Year, int? Month, int? Day, bool Uncertain, bool Approximate);
