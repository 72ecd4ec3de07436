namespace Briefing.Syntax.Dates;

/// <summary>A time of day in EDTF: hours, minutes and seconds, then <c>Z</c>, an offset, or nothing for local time.</summary>
static class EdtfTime
{
    public static bool IsValid(string time)
    {
        if (time.Length < 8 || time[2] != ':' || time[5] != ':')
            return false;
        if (!TryPart(time, 0, 23) || !TryPart(time, 3, 59) || !TryPart(time, 6, 59))
            return false;
        var zone = time.AsSpan(8);
        return zone switch
        {
            "" or "Z" => true,
            ['+' or '-', _, _] => TryPart(time, 9, 14),
            ['+' or '-', _, _, ':', _, _] => TryPart(time, 9, 14) && TryPart(time, 12, 59),
            _ => false,
        };
    }

    static bool TryPart(string time, int at, int most) => EdtfParser.TryTwoDigits(time.AsSpan(at, 2), out var value) && value <= most;
}
