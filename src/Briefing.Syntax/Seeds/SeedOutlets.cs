using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Finds who published an article, where the text says so in as many words.</summary>
static class SeedOutlets
{
    static readonly SeedLabels Labels = new(
    [
        "this article was originally published in", "this article was originally published by",
        "this article was originally published on", "this article was first published in",
        "this article was first published by", "this article was first published on", "this article originally appeared in",
        "this article originally appeared on",
        "this article first appeared in", "this article first appeared on", "this story was originally published by",
        "this story was originally published in",
        "this story was originally published on", "this story first appeared in", "this story first appeared on",
        "this story originally appeared in", "this story originally appeared on",
        "originally published in", "originally published by", "originally published on", "originally published at", "first published in",
        "first published by", "first published on",
        "first published at", "first appeared in", "first appeared on", "published in", "published by", "publisher:", "outlet:",
        "publication:", "newspaper:",
        "publié dans", "paru dans", "publié par", "erschienen in", "veröffentlicht in", "publicado en", "publicado por", "publicado em",
        "منتشر شده در", "ناشر:", "نشر فی", "نشرت فی", "الناشر:", "опубликовано в", "издание:",
    ]);

    static readonly SeedLabels By = new(["by"]);

    /// <summary>"Published in The Tide, May 3rd, 2024", "This article was originally published by The Tide."</summary>
    public static SeedMeta? PublishedIn(string text, TextSpan part)
    {
        if (Labels.After(text, part) is not { } start)
            return null;
        var dates = SeedDateReader.FindAll(text, TextSpan.FromBounds(start, part.End));
        var stop = dates.Count > 0 ? dates[0].Span.Start : part.End;
        if (Name(text, start, stop) is not { } name)
            return null;
        var date = dates.Count > 0 && dates[0].Date is { } day ? new SeedDate(day, dates[0].Span) : null;
        return new SeedMeta(date is null ? SeedLineKind.Outlet : SeedLineKind.Date, date, Labelled: true, Outlet: name)
        {
            Why = date is null ? "says who published it" : "says who published it, and when",
        };
    }

    /// <summary>"© 2024 The Tide. All rights reserved."</summary>
    public static TextSpan? Copyright(string text, TextSpan line)
    {
        if (line.Length > 160)
            return null;
        var at = line.Start;
        var signed = false;
        while (at < line.End)
        {
            var rest = text.AsSpan(at, line.End - at);
            if (rest.StartsWith("copyright", StringComparison.OrdinalIgnoreCase))
                at += "copyright".Length;
            else if (rest.StartsWith("(c)", StringComparison.OrdinalIgnoreCase))
                at += 3;
            else if (text[at] == '©')
                at++;
            else if (signed && (SeedChars.Digit(text[at]) >= 0 || SeedChars.IsBlank(text[at]) || text[at] is ',' or '-' or '–' or ':'))
            {
                at++;
                continue;
            }
            else
            {
                break;
            }

            signed = true;
        }

        if (!signed)
            return null;
        var by = By.After(text, TextSpan.FromBounds(at, line.End));
        var stop = text.AsSpan(at, line.End - at).IndexOfAny(".|,;") is >= 0 and var sign ? at + sign : line.End;
        var rights = text.AsSpan(at, line.End - at).IndexOf("all rights", StringComparison.OrdinalIgnoreCase);
        return Name(text, by ?? at, rights >= 0 ? Math.Min(stop, at + rights) : stop);
    }

    /// <summary>
    /// Cuts "The harbour reopens | The Tide" in two: what a page's address bar adds to its title. Only a stroke does it, and only
    /// where the short side is a name; the other side is the title.
    /// </summary>
    public static (TextSpan Title, TextSpan? Outlet) SplitTitle(string text, TextSpan line)
    {
        var stroke = text.AsSpan(line.Start, line.Length).LastIndexOf(" | ");
        var first = text.AsSpan(line.Start, line.Length).IndexOf(" | ");
        if (stroke <= 0)
            return (line, null);
        var left = Trim(text, line.Start, line.Start + first);
        var right = Trim(text, line.Start + stroke + 3, line.End);
        var (leftWords, rightWords) = (Words(text, left), Words(text, right));
        if (leftWords >= 4 && rightWords <= 4 && char.IsUpper(text[right.Start]))
            return (left, IsSection(text, right) ? null : right);
        if (first == stroke && rightWords >= 4 && leftWords <= 3)
            return (right, IsSection(text, left) || SeedBylines.IsBareName(left.Of(text)) ? null : left);
        return (line, null);
    }

    static bool IsSection(string text, TextSpan part) => SeedPhrases.Find(FoldedWords.Key(part.Of(text))) is not null;

    static int Words(string text, TextSpan part) => SeedShape.Measure(part.Of(text)).Words;

    /// <summary>A publication's name: begins with a capital, is short, and is no date, time or place of the kind "in print".</summary>
    static TextSpan? Name(string text, int start, int stop)
    {
        // "Published in The Tide on May 3rd": what leads to the date is not part of the name.
        var name = Trim(text, start, stop);
        while (true)
        {
            var space = name.Of(text).LastIndexOf(' ');
            if (space < 0 || !SeedWords.AroundDates.Contains(FoldedWords.Key(name.Of(text)[(space + 1)..]))
                || char.IsUpper(text[name.Start + space + 1]) && !IsDay(name.Of(text)[(space + 1)..]))
                break;
            name = Trim(text, name.Start, name.Start + space);
        }

        if (name.Length is 0 or > 60 || Words(text, name) > 6 || char.IsLower(text[name.Start]) && name.Of(text).IndexOf('.') < 0)
            return null;
        if (SeedWords.AroundDates.Contains(FoldedWords.Key(name.Of(text))) || SeedChars.Digit(text[name.Start]) >= 0)
            return null;
        return name;
    }

    static bool IsDay(ReadOnlySpan<char> word) => FoldedWords.Key(word).EndsWith("day", StringComparison.Ordinal);

    static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (SeedChars.IsBlank(text[start]) || text[start] is ',' or '،'))
            start++;
        while (end > start && (SeedChars.IsBlank(text[end - 1]) || text[end - 1] is ',' or '،' or '.' or '('
            || SeedChars.IsDash(text[end - 1])))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
