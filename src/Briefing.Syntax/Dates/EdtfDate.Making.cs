using System.Globalization;

namespace Briefing.Syntax.Dates;

public sealed partial record EdtfDate
{
    /// <summary>A single date, as fine as the parts that are given.</summary>
    public static EdtfDate Of(int? year, int? month = null, int? day = null)
    {
        var text = year is { } stated ? stated.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        if (month is not null)
            text += month.Value.ToString("'-'00", CultureInfo.InvariantCulture);
        if (day is not null)
            text += day.Value.ToString("'-'00", CultureInfo.InvariantCulture);
        return new EdtfDate(text, new EdtfDay(year, month, day, false, false), null, false);
    }
}
