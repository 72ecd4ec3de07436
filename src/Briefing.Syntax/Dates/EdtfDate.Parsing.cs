using System.Diagnostics.CodeAnalysis;

namespace Briefing.Syntax.Dates;

public sealed partial record EdtfDate
{
    /// <summary>Reads a date.</summary>
    /// <param name="problem">What is wrong, as the end of the sentence "This is no date: …"; null when nothing is.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out EdtfDate? date, out string? problem)
    {
        date = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            if (!EdtfParser.TryParseDay(text, out var day, out problem))
                return false;
            date = new EdtfDate(text, day, null, false);
            return true;
        }

        return EdtfParser.TryParseInterval(text, slash, out date, out problem);
    }
}
