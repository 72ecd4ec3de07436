using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Finds the people who signed an article.</summary>
static class SeedBylines
{
    static readonly SeedLabels Labels = new(
    [
        "edited by", "curated by", "compiled by", "produced by", "translated by", "reporting by", "written by", "posted by",
        "reported by", "story by", "words by", "text by", "report by", "article by", "review by", "interview by", "analysis by",
        "opinion by", "published by author", "authored by", "by:", "by", "author:", "authors:", "author", "byline:", "writer:",
        "reporter:",
        "écrit par", "rédigé par", "propos recueillis par", "par:", "par", "auteur:", "von:", "von", "text:", "autor:", "autorin:",
        "autoren:", "escrito por", "por:", "por", "autora:", "di:", "di", "door", "texto:",
        "نویسنده:", "نوشته:", "نوشته", "نویسندگان:", "به قلم:", "به قلم", "خبرنگار:", "گزارشگر:", "گزارش از:", "گزارش:",
        "بقلم:", "بقلم", "کتب:", "کتبت:", "الکاتب:", "اعداد:", "کاتب:", "تحریر:", "از قلم:", "لیکوال:",
        "автор:", "авторы:", "текст:", "yazar:", "yazan:", "haber:", "作者:", "文/", "记者:", "撰文:", "文:",
    ]);

    /// <summary>The names in a line that opens with a label such as "By"; null when it is no such line.</summary>
    /// <param name="within">The line, or one of its parts.</param>
    /// <param name="end">Where the names end: a date, a role or a place may follow.</param>
    public static TextSpan? AfterLabel(string text, TextSpan within, out int end)
    {
        end = within.Start;
        if (LabelEnd(text, within) is not { } start)
            return null;
        var names = Names(text, TextSpan.FromBounds(start, within.End));
        if (names is { } found)
            end = found.End;
        return names;
    }

    static int? LabelEnd(string text, TextSpan within)
    {
        var start = within.Start;
        while (start < within.End && (text[start] is '(' or '[' or '*' or '_' or '—' or '–' || SeedChars.IsBlank(text[start])))
            start++;
        return Labels.After(text, TextSpan.FromBounds(start, within.End));
    }

    /// <summary>
    /// The run of names at the start: capitalised words, particles ("van", "bin"), commas and "and"; ends before a role, a place or
    /// anything else. Null when no name stands there.
    /// </summary>
    public static TextSpan? Names(string text, TextSpan within)
    {
        var (start, at, end) = (within.Start, within.Start, within.Start);
        var count = 0;
        while (at < within.End)
        {
            var wordEnd = at;
            while (wordEnd < within.End && !SeedChars.IsBlank(text[wordEnd]) && text[wordEnd] is not (',' or ';' or '|' or '(' or '،'))
                wordEnd++;
            var word = text.AsSpan(at, wordEnd - at);
            var folded = FoldedWords.Fold(word);
            var isAnd = SeedWords.And.Contains(folded);
            if (word.Length > 0 && !isAnd && !IsNameWord(word, folded, count))
                break;
            if (word.Length > 0 && !isAnd && !SeedWords.NameParticles.Contains(folded))
            {
                // "Jane Doe, Political Editor": after the comma comes what she does.
                if (count > 0 && AfterComma(text, at, start) && IsRole(text, at, within.End))
                    break;
                end = wordEnd;
                count++;
            }

            at = wordEnd;
            if (at < within.End && text[at] is ';' or '|' or '(')
                break;
            while (at < within.End && (SeedChars.IsBlank(text[at]) || text[at] is ',' or '،'))
                at++;
            if (count > 12)
                return null;
        }

        return count > 0 ? TextSpan.FromBounds(start, TrimName(text, start, end)) : null;
    }

    static int TrimName(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ':' or '*')
            end--;
        // The full stop of "Jr." stays; one that ends the line goes.
        return end - start > 4 && text[end - 1] == '.' && char.IsLower(text[end - 2]) && char.IsLower(text[end - 3]) ? end - 1 : end;
    }

    static bool IsNameWord(ReadOnlySpan<char> word, string folded, int before)
    {
        if (folded.Length == 0 || word[0] is '–' or '—' or '-' or '·' or '•' or '/' or '@')
            return false;
        if (SeedChars.Digit(word[0]) >= 0 || SeedMonths.Find(folded.TrimEnd('.')) is not null && before > 0)
            return false;
        return !char.IsLower(word[0]) || (before > 0 && SeedWords.NameParticles.Contains(folded))
            || folded.StartsWith("al-", StringComparison.Ordinal);
    }

    static bool AfterComma(string text, int at, int start)
    {
        while (at > start && SeedChars.IsBlank(text[at - 1]))
            at--;
        return at > start && text[at - 1] is ',' or '،';
    }

    /// <summary>Whether the words up to the next comma name what someone does.</summary>
    static bool IsRole(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && text[stop] is not (',' or '|' or ';' or '،'))
            stop++;
        return HasRole(text.AsSpan(at, stop - at));
    }

    public static bool HasRole(ReadOnlySpan<char> words)
    {
        foreach (var part in words.SplitAny(SeedChars.Blanks))
        {
            if (SeedWords.Roles.Contains(FoldedWords.Key(words[part])))
                return true;
        }

        return false;
    }

    /// <summary>
    /// A line that is nothing but a person's name: two to four capitalised words, none of which is a thing, a place or a part of a site.
    /// </summary>
    public static bool IsBareName(ReadOnlySpan<char> words)
    {
        if (words.Length > 50)
            return false;
        var names = 0;
        var all = 0;
        foreach (var part in words.SplitAny(SeedChars.Blanks))
        {
            var word = words[part];
            if (word.Length == 0)
                continue;
            var folded = FoldedWords.Fold(word);
            all++;
            if (SeedWords.NotInNames.Contains(folded))
                return false;
            if (SeedWords.And.Contains(folded) || SeedWords.NameParticles.Contains(folded))
                continue;
            if (!char.IsUpper(word[0]) || !IsNameLike(word))
                return false;
            names++;
        }

        return names is >= 2 and <= 4 && all <= 6;
    }

    /// <summary>
    /// A name and the place from which its owner reports: "Jane Doe in Lisbon". Gives the length of the name; zero when it is no such
    /// line.
    /// </summary>
    public static int NameWithPlace(ReadOnlySpan<char> words)
    {
        if (IsBareName(words))
            return words.Length;
        var place = words.IndexOf(" in ");
        return place > 0 && words.Length - place < 30 && char.IsUpper(words[place + 4]) && IsBareName(words[..place]) ? place : 0;
    }

    static bool IsNameLike(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (!char.IsLetter(unit) && !SeedChars.IsMark(unit) && unit is not ('.' or '-' or '\'' or '’'))
                return false;
        }

        return true;
    }
}
