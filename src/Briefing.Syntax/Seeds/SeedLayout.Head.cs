using Briefing.Text;

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
            if (SeedCaptions.DescribesPicture(text, unit) && texts > 0 && prose <= 1 && next.IsText && SeedCaptions.NamesSource(text, next))
            {
                unit.Take(SeedLineKind.Caption, "stands above a picture's credit");
                next.Take(SeedLineKind.Caption, "is the credit under a caption");
            }

            if (unit.Kind == SeedLineKind.Caption && next.IsText && SeedCaptions.NamesSource(text, next))
                next.Take(SeedLineKind.Caption, "is the credit under a caption");
            if (!unit.IsText)
                continue;
            var pair = unit.AfterBlank && !unit.BeforeBlank && next.BeforeBlank && next.IsText && SeedCaptions.IsCreditLine(next);
            if (texts++ > 0 && prose <= 1 && unit.Shape.Words <= 45 && pair && (SeedCaptions.DescribesPicture(text, unit) || (unit.IsProse && HasBlankLines())))
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
        return shape.FullStop && shape.Sentences <= 1 && shape.Words is >= 3 and <= 14 && shape.Capitals * 10 >= shape.Words * 6 && NextText(0) == at
            && shape.System == WritingSystem.Latin && NextText(at + 1) < foot && SeedDatelines(at) is null;
    }

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
        if (parts.Count >= 2 && parts.Exists(part => SeedPhrases.Find(FoldedWords.Key(part.Of(text))) == SeedPhraseKind.Section) && parts.TrueForAll(part => SeedShape.Measure(part.Of(text)).Words <= 3))
            return true;
        return unit.Shape.Words <= 16 && (words.IndexOfAny('›', '»', '>') > 0 || words.IndexOf(" / ") > 0 && SeedPhrases.Find(Key(unit)[..Math.Max(0, Key(unit).IndexOf(' ', StringComparison.Ordinal))]) is not null);
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
            if (IsKicker(at) || (SeedBylines.NameWithPlace(unit.Span.Of(text)) > 0 && BesideMeta(at) && HasHeadlineBelow(at)))
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

    /// <summary>Without the number signs of Markdown.</summary>
    TextSpan WithoutMark(TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && text[at] == '#')
            at++;
        while (at > span.Start && at < span.End && SeedChars.IsBlank(text[at]))
            at++;
        return TextSpan.FromBounds(at, span.End);
    }

    bool RepeatsTitle(SeedUnit unit)
    {
        if (Title is not { } title || unit.Shape.Words > 40)
            return false;
        var wanted = FoldedWords.Key(title.Of(text));
        var key = Key(unit);
        return key == wanted || (wanted.Length >= 15 && key.Length >= 15 && (key.StartsWith(wanted, StringComparison.Ordinal) || wanted.StartsWith(key, StringComparison.Ordinal)));
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
            || (below < units.Count && (IsAboutArticle(units[below]) || (units[below].IsFragment && units[below].Shape.Words <= 8 && SeedBylines.HasRole(units[below].Span.Of(text)))));
    }
}
