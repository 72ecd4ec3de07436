using Briefing.Text;

namespace Briefing.Syntax.Seeds;

sealed partial class SeedLayout
{
    /// <summary>Names of a site's parts, labels with a colon, and menus, above the title.</summary>
    void DropLabels()
    {
        var last = LastFragment();
        var menu = MenuEnd();
        for (var at = 0; at < body; at++)
        {
            var unit = units[at];
            if (!unit.IsText)
                continue;
            if (IsLabel(unit))
                unit.Take(SeedLineKind.Furniture, "is a label");
            else if (unit.Phrase == SeedPhraseKind.Section && at < last)
                unit.Take(SeedLineKind.Furniture, "is a part of the site");
            else if (at < last && IsTrail(unit))
                unit.Take(SeedLineKind.Furniture, "is the way to the page");
            else if (at < menu)
                unit.Take(SeedLineKind.Furniture, "is a menu");
        }
    }

    int LastFragment()
    {
        var last = -1;
        for (var at = 0; at < body; at++)
        {
            if (units[at].IsFragment && units[at].Phrase != SeedPhraseKind.Section)
                last = at;
        }

        return last;
    }

    /// <summary>"Home › World › Asia"</summary>
    bool IsTrail(SeedUnit unit)
    {
        var words = unit.Span.Of(text);
        var parts = unit.Shape.Words <= 12 ? SeedMetaLines.Parts(text, unit.Span) : [];
        if (parts.Count >= 2 && parts.Exists(part => SeedPhrases.Find(FoldedWords.Key(part.Of(text))) == SeedPhraseKind.Section)
            && parts.TrueForAll(part => SeedShape.Measure(part.Of(text)).Words <= 3))
            return true;
        return unit.Shape.Words <= 16
            && (words.IndexOfAny('›', '»', '>') > 0 || words.IndexOf(" / ") > 0
            && SeedPhrases.Find(Key(unit)[..Math.Max(0, Key(unit).IndexOf(' ', StringComparison.Ordinal))]) is not null);
    }

    /// <summary>Three or more lines of one to three words at the top, with a longer one below them.</summary>
    int MenuEnd()
    {
        var (count, end) = (0, 0);
        for (var at = 0; at < body; at++)
        {
            var unit = units[at];
            if (!unit.IsText)
                continue;
            if (unit.IsProse || unit.Shape.Words > 3)
                return unit.IsFragment && count >= 3 ? end : 0;
            count++;
            end = at + 1;
        }

        return 0;
    }

    /// <summary>The first headline above the body; -1 when the text has none.</summary>
    int FindTitle()
    {
        for (var at = 0; at < body; at++)
        {
            var unit = units[at];
            if (unit.IsProse && IsTitleSentence(at))
                return at;
            if (!unit.IsFragment || SeedCaptions.DescribesPicture(text, unit) && HasProseBefore(at))
                continue;
            if (IsKicker(at) || NamesSite(at) || (SeedBylines.NameWithPlace(unit.Span.Of(text)) > 0 && BesideMeta(at) && HasHeadlineBelow(at)))
                continue;
            // A single line under a standfirst is a second headline or a picture's; a title stands above it.
            if (HasProseBefore(at) && !HasHeadlineForm(unit))
                continue;
            return at;
        }

        return -1;
    }

    /// <summary>A name is a title after all where nothing else can be.</summary>
    bool HasHeadlineBelow(int at)
    {
        var next = NextText(at + 1);
        return next < body && units[next].IsFragment && units[next].Shape.Words >= 4;
    }

    bool HasProseBefore(int at)
    {
        for (var before = 0; before < at; before++)
        {
            if (units[before].IsProse)
                return true;
        }

        return false;
    }

    static bool HasHeadlineForm(SeedUnit unit) => unit.Shape.Words >= 4;

    static readonly string[] BeforeSiteNames =
        ["more from ", "latest from ", "about ", "follow ", "© ", "copyright ", "subscribe to ", "welcome to ", "published in "];

    /// <summary>A few words at the top that come again where a page speaks of itself: "More from Salt Weekly", "© 2024 Salt Weekly".</summary>
    bool NamesSite(int at)
    {
        var name = at < HeadReach && units[at].Shape.Words <= 4 ? Key(units[at]) : "";
        if (name.Length == 0 || NextText(at + 1) is var next && (next >= body || !units[next].IsFragment))
            return false;
        for (var other = at + 1; other < units.Count; other++)
        {
            if (units[other].Shape.Words > 12 || units[other].Span.Length > 120)
                continue;
            var key = Key(units[other]);
            if (key.Contains(name, StringComparison.Ordinal)
                && Array.Exists(BeforeSiteNames, before => key.StartsWith(before, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>One or two words in capitals above a longer headline: "PORT STRIKE".</summary>
    bool IsKicker(int at)
    {
        var unit = units[at];
        if (unit.Shape.Words > 3)
            return false;
        var next = NextText(at + 1);
        return next < body && units[next].IsFragment && units[next].Shape.Words >= 4 && (IsCapitals(unit) && !IsCapitals(units[next]));
    }

    bool IsCapitals(SeedUnit unit)
    {
        foreach (var letter in unit.Span.Of(text))
        {
            if (char.IsLower(letter))
                return false;
        }

        return unit.Shape.System is WritingSystem.Latin or WritingSystem.Cyrillic or WritingSystem.Greek;
    }

    void TakeTitle(int at)
    {
        var unit = units[at];
        var (title, outlet) = SeedOutlets.SplitTitle(text, WithoutMark(unit.Span));
        if (outlet is null && SplitAtDash(at, title) is { } left)
            (title, outlet) = left;
        Title = title;
        Outlet = outlet;
        unit.Take(SeedLineKind.Title, "is the first headline above the body");
    }

    /// <summary>"The harbour reopens - The Tide", where the part before the dash comes again as a line of its own.</summary>
    (TextSpan Title, TextSpan? Outlet)? SplitAtDash(int at, TextSpan title)
    {
        var words = title.Of(text);
        var dash = Math.Max(words.LastIndexOf(" - "), Math.Max(words.LastIndexOf(" – "), words.LastIndexOf(" — ")));
        if (dash <= 0)
            return null;
        var key = FoldedWords.Key(words[..dash]);
        for (var below = at + 1; below < body && below < at + HeadReach; below++)
        {
            if (units[below].IsText && Key(units[below]) == key)
                return (new TextSpan(title.Start, dash), TextSpan.FromBounds(title.Start + dash + 3, title.End));
        }

        return null;
    }

    /// <summary>Without what Markdown puts around a heading: number signs before it, or two asterisks on either side.</summary>
    TextSpan WithoutMark(TextSpan span)
    {
        var words = span.Of(text);
        if (words.Length > 4 && words.StartsWith("**") && words.EndsWith("**"))
            return new TextSpan(span.Start + 2, span.Length - 4);
        var at = 0;
        while (at < words.Length && words[at] == '#')
            at++;
        if (at == 0 || at == words.Length || !SeedChars.IsBlank(words[at]))
            return span;
        while (at < words.Length && SeedChars.IsBlank(words[at]))
            at++;
        return TextSpan.FromBounds(span.Start + at, span.End);
    }

    void TrimHeadings()
    {
        foreach (var unit in units)
        {
            if (unit.Kind == SeedLineKind.Heading)
                unit.Span = WithoutMark(unit.Span);
        }
    }

    bool RepeatsTitle(SeedUnit unit)
    {
        if (Title is not { } title || unit.Shape.Words > 40)
            return false;
        var wanted = FoldedWords.Key(title.Of(text));
        var key = Key(unit);
        return key == wanted || (wanted.Length >= 15 && key.Length >= 15
            && (key.StartsWith(wanted, StringComparison.Ordinal) || wanted.StartsWith(key, StringComparison.Ordinal)));
    }
}
