using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Says where lines must not be joined although a wrap may have cut them: around what tells by itself what it is, and where an author says so.</summary>
sealed class LineCuts(string text, IReadOnlyList<TextSpan> lines, CorrectedLines corrected)
{
    (int Line, bool Alone) last = (-1, false);

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

    /// <summary>A line about the article or a set phrase of the page: it stands by itself unless a wrap has clearly cut it out of a sentence.</summary>
    public bool TellsItself(int line)
    {
        if (last.Line == line)
            return last.Alone;
        var span = lines[line];
        var words = span.Of(text);
        var alone = span.Length <= 220
            && (SeedPhrases.Find(FoldedWords.Key(words)) is { } || SeedMetaLines.Read(text, span, SeedShape.Measure(words)) is not null);
        last = (line, alone);
        return alone;
    }
}
