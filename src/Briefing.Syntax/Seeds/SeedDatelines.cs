using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Reads what opens a report: "LISBON, 3 May 2024 (Agency) — …". A body begins with it.</summary>
/// <param name="Date">The day it gives, with or without the year; null when it gives none.</param>
/// <param name="Sure">Its place is in capitals, or a day or an agency stands in it; else only its form is that of a dateline.</param>
readonly record struct SeedDateline(SeedDate? Date, bool Sure)
{
    const int Reach = 120;

    /// <summary>Null when the text does not open so.</summary>
    public static SeedDateline? Read(string text, TextSpan unit)
    {
        var end = Math.Min(unit.End, unit.Start + Reach);
        if (OpensWithColon(text.AsSpan(unit.Start, end - unit.Start)))
            return new SeedDateline(null, true);
        var dash = DashAt(text, unit.Start, end);
        if (dash < 0)
            return null;
        var lead = text.AsSpan(unit.Start, dash - unit.Start).TrimEnd();
        if (lead.Length < 2 || !char.IsLetter(lead[0]) || char.IsLower(lead[0]) || lead.IndexOfAny(".:;?!") is >= 0 and var stop
            && !IsAbbreviation(lead, stop))
            return null;
        var dates = SeedDateReader.FindAll(text, TextSpan.FromBounds(unit.Start, dash));
        var agency = lead[^1] == ')' && lead.IndexOf('(') > 0;
        if (!IsLead(lead, dates.Count > 0 || agency))
            return null;
        var date = dates.Count > 0 && dates[0].Date is { } day ? new SeedDate(day, dates[0].Span) : null;
        return new SeedDateline(date, dates.Count > 0 || agency || IsCapitals(lead));
    }

    static bool IsAbbreviation(ReadOnlySpan<char> lead, int stop) =>
        lead[stop] == '.' && stop >= 1
            && (stop == 1 || !char.IsLetter(lead[stop - 2]) || SeedMonths.Find(FoldedWords.Key(LastWord(lead[..stop]))) is not null);

    static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..];

    /// <summary>"ISLAMORE: The minister …": a place in capitals and a colon, as papers in South Asia write it.</summary>
    static bool OpensWithColon(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOf(':');
        return colon is >= 3 and < 30 && colon + 2 < words.Length && SeedChars.IsBlank(words[colon + 1]) && IsCapitals(words[..colon])
            && words[..colon].Count(' ') <= 2
            && words[..colon].IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>The first dash with a blank after it, or two hyphens.</summary>
    static int DashAt(string text, int start, int end)
    {
        for (var at = start + 2; at + 1 < end; at++)
        {
            if (text[at] is '–' or '—' && (SeedChars.IsBlank(text[at + 1]) || SeedChars.IsBlank(text[at - 1]) || text[at] == '—'))
                return at;
            if (text[at] == '-' && (text[at + 1] == '-' || (SeedChars.IsBlank(text[at + 1]) && SeedChars.IsBlank(text[at - 1]))))
                return at;
        }

        return -1;
    }

    /// <summary>Capitalised words and commas; little words only beside a date or an agency.</summary>
    static bool IsLead(ReadOnlySpan<char> lead, bool more)
    {
        var count = 0;
        foreach (var part in lead.SplitAny(SeedChars.Blanks))
        {
            var word = lead[part];
            if (word.Length == 0)
                continue;
            count++;
            if (char.IsLower(word[0]) && !SeedWords.AroundDates.Contains(FoldedWords.Key(word))
                && !SeedWords.NameParticles.Contains(FoldedWords.Key(word))
                && SeedMonths.Find(FoldedWords.Key(word)) is null)
                return false;
        }

        return count <= (more ? 12 : 3);
    }

    static bool IsCapitals(ReadOnlySpan<char> lead)
    {
        var letters = 0;
        foreach (var unit in lead)
        {
            if (char.IsLower(unit))
                return false;
            letters += char.IsUpper(unit) ? 1 : 0;
        }

        return letters >= 3;
    }
}
