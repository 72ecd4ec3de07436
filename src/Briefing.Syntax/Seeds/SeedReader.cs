using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>
/// Reads what is left of a web page: which of its lines are the article's title, its paragraphs, its date, and which belong to the
/// page. Nothing here knows a site or a subject; a field that the text does not state stays empty.
/// </summary>
public static class SeedReader
{
    /// <summary>
    /// Never fails: what is wrong with the file is in <see cref="SeedDocument.Diagnostics"/>. Takes time in proportion to the text.
    /// </summary>
    /// <param name="corrections">What the author says about single lines; it wins over every rule.</param>
    public static SeedDocument Read(TextFile file, SeedCorrections corrections)
    {
        var text = file.Text;
        var lines = TrimmedLines(file);
        var corrected = CorrectedLines.Match(text, lines, corrections);
        var units = SeedUnits.Build(text, lines, new LineCuts(text, lines, corrected));
        var article = ArticleScript(units);
        foreach (var unit in units)
        {
            Correct(unit, corrected);
            SeedCues.Recognise(text, unit, article);
        }

        var layout = SeedLayout.Arrange(text, units, corrected);
        var language = SeedLanguage.OfArticle(text, units);
        var blocks = SeedBlocks.Of(text, units, language);
        var document = new SeedDocument(
            file,
            Field(text, layout.Title),
            Field(text, layout.Standfirst),
            Field(text, layout.Outlet),
            Field(text, layout.Byline),
            layout.Published,
            language,
            SeedLanguage.DirectionOf(article),
            LinesOf(file, units),
            blocks,
            [],
            corrected.Unmatched);
        return document with { Diagnostics = SeedFaults.Of(document, layout.Ambiguous) };
    }

    static List<TextSpan> TrimmedLines(TextFile file)
    {
        var lines = new List<TextSpan>(file.Lines.LineCount);
        for (var number = 1; number <= file.Lines.LineCount; number++)
        {
            var span = file.Lines.LineSpan(number);
            var (start, end) = (span.Start, span.End);
            while (start < end && SeedChars.IsBlank(file.Text[start]))
                start++;
            while (end > start && SeedChars.IsBlank(file.Text[end - 1]))
                end--;
            lines.Add(TextSpan.FromBounds(start, end));
        }

        return lines;
    }

    /// <summary>The script of the paragraphs; a page's menus may well be in another.</summary>
    static WritingSystem ArticleScript(List<SeedUnit> units)
    {
        var prose = new int[WritingSystems.Count];
        var all = new int[WritingSystems.Count];
        foreach (var unit in units)
        {
            for (var at = 0; at < all.Length; at++)
            {
                all[at] += unit.Shape.Letters[at];
                prose[at] += unit.Shape.IsProse ? unit.Shape.Letters[at] : 0;
            }
        }

        var system = WritingSystems.Most(prose);
        return system == WritingSystem.None ? WritingSystems.Most(all) : system;
    }

    static void Correct(SeedUnit unit, CorrectedLines corrected)
    {
        if (corrected.Kinds[unit.FirstLine] is { } kind)
            unit.Fix(kind, "the author says so");
    }

    static SeedField? Field(string text, TextSpan? span) => span is { } found ? new SeedField(SeedChars.Fold(found.Of(text)), found)
        : null;

    static EquatableArray<SeedLine> LinesOf(TextFile file, List<SeedUnit> units)
    {
        var lines = new SeedLine[file.Lines.LineCount];
        foreach (var unit in units)
        {
            for (var line = unit.FirstLine; line <= unit.LastLine; line++)
                lines[line] = new SeedLine(line + 1, file.Lines.LineSpan(line + 1), unit.Kind ?? SeedLineKind.Furniture, unit.Why);
        }

        for (var line = 0; line < lines.Length; line++)
            lines[line] ??= new SeedLine(line + 1, file.Lines.LineSpan(line + 1), SeedLineKind.Blank, "");
        return EquatableArray.Create<SeedLine>(lines);
    }
}
