namespace Briefing.Syntax.Seeds;

sealed partial class SeedLayout
{
    /// <summary>A body begins within so many texts, whatever a page puts above it.</summary>
    const int HeadReach = 12;

    const int LongestStandfirst = 70;

    /// <summary>
    /// In a stanza of two lines near the top, a sentence and under it a few words without a full stop are a caption and its credit;
    /// where paragraphs stand between blank lines nothing else looks so.
    /// </summary>
    void PairCaptions()
    {
        var (texts, prose) = (0, 0);
        for (var at = 0; at + 1 < foot && texts < HeadReach; at++)
        {
            var (unit, next) = (units[at], units[at + 1]);
            if (unit.Kind == SeedLineKind.Caption && !next.AfterBlank && next.BeforeBlank && SeedCaptions.IsCreditLine(next))
                next.Take(SeedLineKind.Caption, "is the credit under a caption");
            if (SeedCaptions.DescribesPicture(text, unit) && texts > 0 && prose <= 1 && next.IsText
                && SeedCaptions.NamesSource(text, next))
            {
                unit.Take(SeedLineKind.Caption, "stands above a picture's credit");
                next.Take(SeedLineKind.Caption, "is the credit under a caption");
            }

            if (unit.Kind == SeedLineKind.Caption && next.IsText && SeedCaptions.NamesSource(text, next))
                next.Take(SeedLineKind.Caption, "is the credit under a caption");
            if (!unit.IsText)
                continue;
            var pair = unit.AfterBlank && !unit.BeforeBlank && next.BeforeBlank && next.IsText && SeedCaptions.IsCreditLine(next);
            if (texts++ > 0 && prose <= 1 && unit.Shape.Words <= 45 && pair
                && (SeedCaptions.DescribesPicture(text, unit) || (unit.IsProse && HasBlankLines())))
            {
                unit.Take(SeedLineKind.Caption, "stands above a picture's credit");
                next.Take(SeedLineKind.Caption, "is the credit under a caption");
            }
            else if (unit.IsProse)
            {
                prose++;
            }
        }
    }

    /// <summary>Paragraphs stand between blank lines in this file.</summary>
    bool HasBlankLines()
    {
        var (between, all) = (0, 0);
        foreach (var unit in units)
        {
            if (!unit.IsProse)
                continue;
            all++;
            between += unit.AfterBlank && unit.BeforeBlank ? 1 : 0;
        }

        return between * 10 >= all * 6;
    }

    /// <summary>
    /// The body begins with the first paragraph that is followed by another one before any line about the article: what stands above
    /// an author's name or a date is a standfirst. A dateline begins it in any case.
    /// </summary>
    void FindBody()
    {
        if (firstNamed >= 0)
        {
            body = firstNamed;
            return;
        }

        body = foot;
        var (texts, prose) = (0, 0);
        for (var at = NextText(0); at < foot; at = NextText(at + 1))
        {
            var unit = units[at];
            if (unit.IsProse && texts > 0 && texts < HeadReach && SeedCaptions.DescribesPicture(text, unit))
            {
                unit.Take(SeedLineKind.Caption, "describes a picture");
                continue;
            }

            if (unit.IsProse && !IsLabel(unit) && !IsTitleSentence(at))
            {
                if (texts >= HeadReach || prose >= 3 || BeginsBody(at))
                {
                    body = at;
                    break;
                }

                prose++;
            }

            texts++;
        }

        DelayToDateline();
    }

    /// <summary>Up to two paragraphs above a dateline are the page's summary of what follows.</summary>
    void DelayToDateline()
    {
        var prose = 0;
        for (var (at, texts) = (body, 0); at < foot && texts < 4 && prose <= 1; at++)
        {
            if (!units[at].IsText)
                continue;
            texts++;
            if (SeedDatelines(at) is { } dateline && (dateline.Sure || prose <= 1))
            {
                body = prose > 0 && units[body].Shape.Words > LongestStandfirst ? body : at;
                return;
            }

            prose += units[at].IsProse ? 1 : 0;
        }
    }

    SeedDateline? SeedDatelines(int at) => units[at].IsProse && !Speaks(units[at]) ? SeedDateline.Read(text, units[at].Span) : null;

    /// <summary>Whether a paragraph opens the body rather than standing above it.</summary>
    bool BeginsBody(int at)
    {
        if (units[at].Shape.Words > LongestStandfirst || SeedDatelines(at) is { Sure: true })
            return true;
        var metaBefore = false;
        for (var next = at + 1; next < foot; next++)
        {
            var unit = units[next];
            if (IsAboutArticle(unit))
                metaBefore = true;
            else if (unit.IsProse && !SeedCaptions.DescribesPicture(text, unit))
                return !metaBefore;
        }

        return true;
    }

    static bool IsAboutArticle(SeedUnit unit) =>
        unit.Kind is SeedLineKind.Byline or SeedLineKind.ReadTime or SeedLineKind.Date && !unit.Fixed;

    static bool IsLabel(SeedUnit unit) => unit.Shape.Words <= 3 && SeedChars.IsColon(unit.Shape.Last);

    /// <summary>A headline that ends with a full stop: short, one sentence, its words capitalised, at the very top.</summary>
    bool IsTitleSentence(int at)
    {
        var shape = units[at].Shape;
        return shape.FullStop && shape.Sentences <= 1 && shape.Words is >= 3 and <= 14 && shape.Capitals * 10 >= shape.Words * 6
            && NextText(0) == at
            && shape.System == WritingSystem.Latin && NextText(at + 1) < foot && SeedDatelines(at) is null;
    }
}
