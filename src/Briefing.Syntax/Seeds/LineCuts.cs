using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>
/// Says where lines must not be joined although a wrap may have cut them: around what tells by itself what it is, and where an author
/// says so.
/// </summary>
sealed class LineCuts(string text, IReadOnlyList<TextSpan> lines, CorrectedLines corrected)
{
    (int Line, bool Opens, bool Whole) last = (-1, false, false);

    /// <summary>The author's corrections alone decide about this pair; null leaves it to the reader.</summary>
    public bool? Decided(int line)
    {
        var next = line + 1;
        if (corrected.Kinds[line] is not null || corrected.Kinds[next] is not null)
            return corrected.Continues[next];
        if (corrected.From is { } from && from >= lines[next].Start && from < lines[next].End)
            return false;
        return corrected.To is { } to && to > lines[line].Start && to <= lines[line].End ? false : null;
    }

    /// <summary>
    /// A line about the article, or one that opens with a set phrase of the page: a wrap may have put it there, but seldom.
    /// </summary>
    public bool TellsItself(int line) => Look(line).Opens;

    /// <summary>
    /// A line that says all it has to say: a date, an author, a label. A pointer or a notice may go on on the next line.
    /// </summary>
    public bool IsWhole(int line) => Look(line).Whole;

    (int Line, bool Opens, bool Whole) Look(int line)
    {
        if (last.Line == line)
            return last;
        var span = lines[line];
        if (span.Length > 220)
            return (line, false, false);
        var words = span.Of(text);
        var about = SeedMetaLines.Read(text, span, SeedShape.Measure(words)) is not null;
        var phrase = SeedPhrases.Find(FoldedWords.Key(words));
        var mayGoOn = phrase is null or SeedPhraseKind.Pointer or SeedPhraseKind.Notice or SeedPhraseKind.Picture or SeedPhraseKind.Form
            or SeedPhraseKind.Section;
        return last = (line, about || phrase is not null and not SeedPhraseKind.Section, about || !mayGoOn);
    }
}
