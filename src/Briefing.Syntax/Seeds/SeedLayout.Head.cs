using Briefing.Text;

namespace Briefing.Syntax.Seeds;

sealed partial class SeedLayout
{
    /// <summary>Index of the last sentence above the body that may be a standfirst; -1 when there is none.</summary>
    int lastHeadProse = -1;

    /// <summary>Index of the last line about the article above the body; -1 when there is none.</summary>
    int lastHeadMeta = -1;

    void ReadHead()
    {
        for (var at = 0; at < body; at++)
        {
            lastHeadProse = units[at].IsProse && !SeedCaptions.DescribesPicture(text, units[at]) ? at : lastHeadProse;
            lastHeadMeta = IsAboutArticle(units[at]) ? at : lastHeadMeta;
        }

        DropLabels();
        var title = labelledTitle >= 0 ? labelledTitle : FindTitle();
        if (title >= 0 && labelledTitle < 0)
            TakeTitle(title);
        for (var at = 0; at < body; at++)
        {
            var unit = units[at];
            if (!unit.IsText)
                continue;
            if (title >= 0 && at < title)
                unit.Take(SeedLineKind.Furniture, "stands above the title");
            else if (title >= 0 && RepeatsTitle(unit))
                unit.Take(SeedLineKind.Furniture, "repeats the title");
            else if (unit.IsProse)
                ReadHeadProse(at);
            else
                ReadHeadFragment(at);
        }
    }

    void ReadHeadProse(int at)
    {
        var unit = units[at];
        if (SeedCaptions.DescribesPicture(text, unit))
        {
            unit.Take(SeedLineKind.Caption, "describes a picture");
        }
        else if (Standfirst is null && (firstNamed < 0 || at < lastHeadMeta))
        {
            Standfirst = unit.Span;
            unit.Take(SeedLineKind.Standfirst, "stands between the title and the body");
        }
        else if (firstNamed >= 0)
        {
            unit.Take(SeedLineKind.Furniture, "stands above the body");
        }
        else
        {
            unit.Take(SeedLineKind.Paragraph, "is text above the body");
        }
    }

    void ReadHeadFragment(int at)
    {
        var unit = units[at];
        var next = NextText(at + 1);
        var beforeBody = next == body && OnlyPictures(at + 1, next);
        if (SeedBylines.NameWithPlace(unit.Span.Of(text)) is > 0 and var name && BesideMeta(at))
        {
            unit.Meta = new SeedMeta(SeedLineKind.Byline, Byline: new TextSpan(unit.Span.Start, name));
            unit.Take(SeedLineKind.Byline, "is a name beside what is said about the article");
        }
        else if (unit.Shape.Words <= 8 && SeedBylines.HasRole(unit.Span.Of(text)) && at > 0 && units[at - 1].Kind == SeedLineKind.Byline)
        {
            unit.Take(SeedLineKind.Byline, "says what the author does");
        }
        else if (SeedBylines.IsBareName(unit.Span.Of(text)) && at + 1 < units.Count && IsLifeOf(unit, units[at + 1]))
        {
            unit.Meta = new SeedMeta(SeedLineKind.Byline, Byline: unit.Span);
            unit.Take(SeedLineKind.Byline, "is a name, and below it stands who that is");
            units[at + 1].Take(SeedLineKind.Furniture, "is about the author");
        }
        else if (Labelled(unit) is { } field)
        {
            TakeField(unit, field.Kind == SeedLineKind.Standfirst ? field.Kind : SeedLineKind.Furniture, field.Words);
        }
        else if (SeedCaptions.DescribesPicture(text, unit))
        {
            unit.Take(SeedLineKind.Caption, "describes a picture");
        }
        else if (Standfirst is null && unit.Shape.Words >= (beforeBody ? 9 : 5) && at > lastHeadProse)
        {
            Standfirst = unit.Span;
            unit.Take(SeedLineKind.Standfirst, "stands between the title and the body");
        }
        else if (beforeBody && unit.Shape.Words <= 10)
        {
            unit.Take(SeedLineKind.Heading, "is a short line above a paragraph");
        }
        else if (unit.Shape.Words >= 4)
        {
            unit.Take(SeedLineKind.Caption, "stands among the pictures above the body");
        }
        else
        {
            unit.Take(SeedLineKind.Furniture, "is a label above the body");
        }
    }

    /// <summary>"Jane Doe" and below it "Jane Doe covers salt and the sea."</summary>
    bool IsLifeOf(SeedUnit name, SeedUnit below) =>
        below.IsText && below.Shape.Words <= 40 && below.Span.Length > name.Span.Length + 1
        && below.Span.Of(text).StartsWith(name.Span.Of(text)) && SeedChars.IsBlank(text[below.Span.Start + name.Span.Length]);

    bool OnlyPictures(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (IsAboutArticle(units[at]))
                return false;
        }

        return true;
    }

    /// <summary>A line about the article, or about its author, stands right above or below.</summary>
    bool BesideMeta(int at)
    {
        var (above, below) = (at - 1, at + 1);
        // Buttons to share and to follow stand between them on many pages.
        for (var most = 3; most > 0 && above >= 0 && units[above].Kind == SeedLineKind.Furniture; most--)
            above--;
        for (var most = 3; most > 0 && below < units.Count && units[below].Kind == SeedLineKind.Furniture; most--)
            below++;
        return (above >= 0 && IsAboutArticle(units[above]))
            || (below < units.Count
                && (IsAboutArticle(units[below])
                || (units[below].IsFragment && units[below].Shape.Words <= 8 && SeedBylines.HasRole(units[below].Span.Of(text)))));
    }
}
