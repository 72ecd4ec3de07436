using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Recognises lines that tell what they are by themselves, wherever they stand.</summary>
static class SeedCues
{
    /// <summary>No set phrase is told by more of a line than this.</summary>
    const int Reach = 200;

    /// <summary>Longer notices exist, but so do paragraphs that happen to begin like one.</summary>
    const int LongestNotice = 60;

    public static void Recognise(string text, SeedUnit unit, WritingSystem article)
    {
        if (unit.Fixed)
            return;
        var words = unit.Span.Of(text);
        var shape = unit.Shape;
        unit.Meta = SeedMetaLines.Read(text, unit.Span, shape);
        if (unit.Meta is { } meta)
        {
            unit.Take(meta.Kind, meta.Why);
            return;
        }

        if (shape.LetterCount == 0)
        {
            unit.Take(SeedLineKind.Furniture, "has no words");
            return;
        }

        if (CountsList(words))
        {
            unit.Take(SeedLineKind.Furniture, "counts the items of a list of other pages");
            return;
        }

        if (IsAddress(words))
        {
            unit.Take(SeedLineKind.Furniture, "is an address or a handle");
            return;
        }

        if (shape.Words <= LongestNotice && InvitesToFollow(words))
        {
            unit.Take(SeedLineKind.Furniture, "invites to follow the outlet");
            return;
        }

        if (shape.Words <= 25 && words.Length <= Reach && FoldedWords.Key(words) is { } whole
            && (whole.EndsWith("contributed to this report", StringComparison.Ordinal)
                || whole.EndsWith("contributed to this story", StringComparison.Ordinal)
                || whole.EndsWith("contributed to this article", StringComparison.Ordinal)
                || whole.EndsWith("contributed reporting", StringComparison.Ordinal)))
        {
            unit.Take(SeedLineKind.Furniture, "thanks those who helped");
            return;
        }

        if (shape.Words <= 12 && IsRowOfButtons(text, unit.Span))
        {
            unit.Take(SeedLineKind.Furniture, "is a row of buttons or links");
            return;
        }

        if (words.Length <= Reach * 3 && !unit.Shape.Bullet
            && SeedPhrases.Find(FoldedWords.Key(words[..Math.Min(words.Length, Reach)])) is { } phrase)
            Apply(text, unit, phrase);
        if (unit.Kind is null && SeedCaptions.IsCaption(text, unit))
            unit.Take(SeedLineKind.Caption, "has a picture's credit or label");
        if (unit.Kind is null)
            OtherScript(text, unit, article);
    }

    static void Apply(string text, SeedUnit unit, SeedPhraseKind phrase)
    {
        unit.Phrase = phrase;
        switch (phrase)
        {
            case SeedPhraseKind.Label:
                unit.Take(SeedLineKind.Furniture, "is a label or a button of the page");
                break;
            case SeedPhraseKind.Pointer:
                unit.Take(SeedLineKind.Furniture, "points to another page");
                break;
            case SeedPhraseKind.List:
                unit.Take(SeedLineKind.Furniture, "opens a list of other pages");
                break;
            case SeedPhraseKind.Foot:
                unit.Take(SeedLineKind.Furniture, "belongs under the article");
                break;
            case SeedPhraseKind.Form when unit.Shape.Words <= 30:
                unit.Take(SeedLineKind.Furniture, "is part of a form");
                break;
            case SeedPhraseKind.Notice when unit.Shape.Words <= LongestNotice:
                unit.Meta = SeedOutlets.Copyright(text, unit.Span) is { } outlet
                    ? new SeedMeta(SeedLineKind.Furniture, Outlet: outlet)
                    : null;
                unit.Take(
                    SeedLineKind.Furniture,
                    unit.Meta is null ? "speaks of the page, not of the subject" : "names who holds the rights");
                break;
            case SeedPhraseKind.Picture:
                unit.Take(SeedLineKind.Caption, "has a picture's credit or label");
                break;
        }
    }

    /// <summary>"list 2 of 4 …", as pages tell those who can't see them.</summary>
    static bool CountsList(ReadOnlySpan<char> words)
    {
        words = words.TrimStart("-– ");
        return words.Length > 10 && words.StartsWith("list ", StringComparison.OrdinalIgnoreCase)
            && (words[5..].StartsWith("of ", StringComparison.Ordinal)
                || (char.IsAsciiDigit(words[5]) && words[6..].StartsWith(" of ", StringComparison.Ordinal)));
    }

    /// <summary>"Print | Email | Share", "Home / News / World", "Share Facebook Twitter": each part is known by itself.</summary>
    static bool IsRowOfButtons(string text, TextSpan line)
    {
        var parts = SeedMetaLines.Parts(text, line);
        if (parts.Count >= 2)
            return parts.TrueForAll(part => SeedPhrases.Find(FoldedWords.Key(part.Of(text))) is not null);
        var (count, known) = (0, true);
        var words = line.Of(text);
        foreach (var part in words.SplitAny(SeedChars.Blanks))
        {
            if (words[part].Length == 0)
                continue;
            count++;
            known = known && SeedPhrases.Find(FoldedWords.Key(words[part])) == SeedPhraseKind.Label;
        }

        return known && count >= 2;
    }

    static readonly string[] Networks =
        ["x", "twitter", "facebook", "instagram", "telegram", "whatsapp", "youtube", "linkedin", "threads", "bluesky", "tiktok",
            "mastodon", "google", "apple", "social", "flipboard"];

    /// <summary>"Follow The Tide on X and Facebook", "Like us on Facebook".</summary>
    static bool InvitesToFollow(ReadOnlySpan<char> words)
    {
        if (!words.StartsWith("follow", StringComparison.OrdinalIgnoreCase)
            && !words.StartsWith("like", StringComparison.OrdinalIgnoreCase)
            && !words.StartsWith("find", StringComparison.OrdinalIgnoreCase))
            return false;
        var key = FoldedWords.Fold(words[..Math.Min(words.Length, Reach)]);
        var on = key.IndexOf(" on ", StringComparison.Ordinal);
        return on > 0 && Array.IndexOf(Networks, key[(on + 4)..].Split(' ', ',', '.', ':', '/', '(')[0]) >= 0;
    }

    /// <summary>One word that is an address, or several that are all tags or handles.</summary>
    static bool IsAddress(ReadOnlySpan<char> words)
    {
        if (words.Length > Reach)
            return words.IndexOf(' ') < 0 && words.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        var any = false;
        foreach (var part in words.SplitAny(SeedChars.Blanks))
        {
            var word = words[part];
            if (word.Length == 0)
                continue;
            var address = word.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                || (word.Length > 1 && word[0] is '#' or '@') || (word.IndexOf('@') > 0 && word.LastIndexOf('.') > word.IndexOf('@'))
                || word.StartsWith("![", StringComparison.Ordinal);
            if (!address && char.IsLetterOrDigit(word[0]))
                return false;
            any |= address;
        }

        return any;
    }

    /// <summary>
    /// Short lines in another script than the article's belong to the page; so do those that put a label in it before a title.
    /// </summary>
    static void OtherScript(string text, SeedUnit unit, WritingSystem article)
    {
        var shape = unit.Shape;
        if (article == WritingSystem.None)
            return;
        if (!WritingSystems.AreOne(shape.System, article) && shape.Words <= 25 && !shape.FullStop && shape.LetterCount >= 2)
            unit.Take(SeedLineKind.Furniture, "is in another script than the article");
        else if (shape.Words <= 40 && !shape.FullStop && OpensInOtherScript(unit.Span.Of(text), article))
            unit.Take(SeedLineKind.Furniture, "has a label in another script than the article");
    }

    static bool OpensInOtherScript(ReadOnlySpan<char> words, WritingSystem article)
    {
        var spaces = 0;
        for (var at = 0; at < words.Length && at < 50; at++)
        {
            if (SeedChars.IsColon(words[at]))
                return spaces >= 1;
            spaces += SeedChars.IsBlank(words[at]) ? 1 : 0;
            var system = WritingSystems.Of(words[at]);
            if (system != WritingSystem.None && WritingSystems.AreOne(system, article))
                return false;
        }

        return false;
    }
}
