namespace Briefing.Syntax.Dates;

/// <summary>What may stand between a day of the week and its date.</summary>
readonly partial struct DateScanner
{
    // "April 13, 2031, which fell on a Saturday": more words than these before the day are another thought.
    const int MostLinkingWords = 4;

    /// <summary>Past a full stop, "evening" or "dernier", a comma, blanks, "the", "den", "le".</summary>
    public int SkipJoint(int at, bool afterShort = false)
    {
        Span<char> folded = stackalloc char[DateNames.LongestName];
        at = SkipBlanks(afterShort ? SkipOne(at, '.') : at);
        var word = WordEnd(at);
        if (word > at && DateNames.IsAfterWeekday(DateNames.Fold(text.AsSpan(at, word - at), folded)))
            at = SkipBlanks(word);
        at = SkipBlanks(SkipOne(at, ',', '،'));
        for (var fillers = 0; fillers < 2; fillers++)
        {
            var end = WordEnd(at);
            if (end == at || !DateNames.IsFiller(DateNames.Fold(text.AsSpan(at, end - at), folded)))
                break;
            at = SkipBlanks(end);
        }

        return SkipBlanks(SkipOne(at, '('));
    }

    /// <summary>Whether a weekday is set off from what follows, so that it can belong to a date before it.</summary>
    public bool EndsApposition(int at, out bool isBracketed)
    {
        isBracketed = at < text.Length && text[at] is ')' or ']';
        return isBracketed || at >= text.Length || text[at] is ',' or '،' or '.' or ';' or '\n' or '\r';
    }

    /// <summary>Where the words before a weekday end; null when something stands between that parts the two.</summary>
    public int? BackOverJoint(int at, bool isBracketed)
    {
        if (isBracketed)
        {
            if (at == 0 || text[at - 1] is not ('(' or '['))
                return null;
            at = BackOverBlanks(at - 1);
            return at;
        }

        at = BackOverBlanks(BackOverLinkingWords(at));
        return at > 0 && text[at - 1] is ',' or '،' ? at - 1 : at;
    }

    int BackOverBlanks(int at)
    {
        var end = at;
        while (at > 0 && end - at < MostBlanks && text[at - 1] is ' ' or '\u00A0')
            at--;
        return at;
    }

    // "a", "einem", "was a", "which fell on a".
    int BackOverLinkingWords(int at)
    {
        Span<char> folded = stackalloc char[DateNames.LongestName];
        for (var words = 0; words < MostLinkingWords; words++)
        {
            var end = BackOverBlanks(at);
            var start = end;
            while (start > 0 && end - start < DateNames.LongestName && char.IsLetter(text[start - 1]))
                start--;
            if (start == end || end == at || !DateNames.IsBeforeWeekday(DateNames.Fold(text.AsSpan(start, end - start), folded)))
                break;
            at = start;
        }

        return at;
    }
}
