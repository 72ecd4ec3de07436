using Briefing.Text;

namespace Briefing.Syntax.Seeds;

sealed partial class SeedLayout
{
    /// <summary>Labelled fields stand at the very top of exports.</summary>
    const int LabelReach = 15;

    /// <summary>Index of the unit that is labelled as the title; -1 without one.</summary>
    int labelledTitle = -1;

    static readonly Dictionary<string, SeedLineKind> Labels = LabelsOf(
        (SeedLineKind.Title, "title/headline/titre/titel/überschrift/título/titolo/عنوان/تیتر/العنوان/заголовок/başlık/标题"),
        (SeedLineKind.Standfirst,
            "subtitle/sub-title/subheading/subheadline/sub-headline/standfirst/"
            + "dek/deck/summary/description/abstract/excerpt/lead/lede/chapô/chapeau/"
            + "sous-titre/untertitel/subtítulo/resumen/خلاصه/لید/زیرتیتر/ملخص/подзаголовок/özet/摘要"),
        (SeedLineKind.Outlet, "source/publisher/outlet/publication/newspaper/site/website/quelle/fuente/منبع/المصدر/источник/kaynak/来源"),
        (SeedLineKind.Furniture,
            "url/link/canonical/language/section/category/categories/location/place/type/id/keywords/subject/"
            + "country/topic/topics/tags/length/words/word count/edition/"
            + "page/copyright/from/format/body/text/content/article/retrieved/accessed"));

    /// <summary>"Title: …", "Source: …" at the top of the file, where at least two of them, or a title, stand together.</summary>
    void ReadLabelledFields()
    {
        var found = new List<(SeedUnit Unit, SeedLineKind Kind, TextSpan Words)>();
        var about = 0;
        var title = false;
        for (var at = 0; at < Math.Min(units.Count, LabelReach); at++)
        {
            var unit = units[at];
            if (unit.Meta is { Kind: SeedLineKind.Date or SeedLineKind.Byline } && SpeakerOf(unit) is not null)
                about++;
            else if (!unit.Fixed && Labelled(unit) is { } field)
            {
                found.Add((unit, field.Kind, field.Words));
                title |= field.Kind == SeedLineKind.Title;
            }
        }

        if (!title && found.Count + about < 3)
            return;
        foreach (var (unit, kind, words) in found)
            TakeField(unit, kind, words);
    }

    void TakeField(SeedUnit unit, SeedLineKind kind, TextSpan words)
    {
        if (kind == SeedLineKind.Title && Title is null && words.Length > 0)
        {
            Title = words;
            labelledTitle = units.IndexOf(unit);
        }
        else if (kind == SeedLineKind.Standfirst && Standfirst is null && words.Length > 0)
        {
            Standfirst = words;
        }
        else if (kind == SeedLineKind.Outlet && words.Length is > 0 and < 80)
        {
            unit.Meta = new SeedMeta(SeedLineKind.Outlet, Outlet: words);
        }
        else
        {
            kind = SeedLineKind.Furniture;
        }

        unit.Take(kind, "has a label that says so");
    }

    (SeedLineKind Kind, TextSpan Words)? Labelled(SeedUnit unit)
    {
        var words = unit.Span.Of(text)[..Math.Min(unit.Span.Length, 40)];
        for (var at = 1; at < words.Length; at++)
        {
            if (!SeedChars.IsColon(words[at]))
                continue;
            if (!Labels.TryGetValue(FoldedWords.Key(words[..at]), out var kind))
                return null;
            var start = unit.Span.Start + at + 1;
            while (start < unit.Span.End && SeedChars.IsBlank(text[start]))
                start++;
            return (kind, TextSpan.FromBounds(start, unit.Span.End));
        }

        return null;
    }

    static Dictionary<string, SeedLineKind> LabelsOf(params (SeedLineKind Kind, string Words)[] table)
    {
        var labels = new Dictionary<string, SeedLineKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in table)
        {
            foreach (var word in words.Split('/'))
                labels[FoldedWords.Key(word)] = kind;
        }

        return labels;
    }

    static readonly HashSet<string> BeforeNames = ["by", "written by", "story by", "words by", "author", "authors", "par", "von", "por",
        "نویسنده", "بقلم", "автор", "yazar", "作者"];

    static readonly HashSet<string> BeforeCaptions =
        ["image caption", "media caption", "photo caption", "caption", "image source", "image", "photo", "picture"];

    /// <summary>Labels on a line of their own, with what they label on the next: "By", "Image caption".</summary>
    void ReadLabelsAbove()
    {
        for (var at = 0; at + 1 < foot; at++)
        {
            var (unit, next) = (units[at], units[at + 1]);
            if (unit.Shape.Words <= 2 && next.IsText && !unit.IsProse)
                TakeLabelled(Key(unit), unit, next);
            // "Words by …" and under it "Photographs by …": both sign the article, and the second is no caption.
            if (unit.Kind == SeedLineKind.Byline && next.Shape.Words <= 8 && (next.IsText || next.Kind == SeedLineKind.Caption)
                && NamesPictureMaker(Key(next)))
                next.Take(SeedLineKind.Byline, "names who made the pictures");
        }
    }

    static bool NamesPictureMaker(string key) =>
        key.Contains(" by ", StringComparison.Ordinal)
        && (key.StartsWith("photo", StringComparison.Ordinal) || key.StartsWith("illustration", StringComparison.Ordinal)
            || key.StartsWith("pictures", StringComparison.Ordinal)
            || key.StartsWith("video", StringComparison.Ordinal) || key.StartsWith("graphic", StringComparison.Ordinal));

    void TakeLabelled(string label, SeedUnit unit, SeedUnit next)
    {
        if (BeforeNames.Contains(label) && next.IsFragment && next.Shape.Words <= 8)
        {
            unit.Take(SeedLineKind.Byline, "is the label of an author's name");
            next.Meta = new SeedMeta(SeedLineKind.Byline, Byline: SeedBylines.Names(text, next.Span) ?? next.Span);
            next.Take(SeedLineKind.Byline, "stands under the label of an author's name");
        }
        else if (BeforeCaptions.Contains(label) && next.Shape.Words <= 60)
        {
            next.Take(SeedLineKind.Caption, "stands under a caption's label");
        }
    }
}
