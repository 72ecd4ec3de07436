namespace Briefing.Syntax.Seeds;

/// <summary>Tells the words under a picture from the words of the article.</summary>
static class SeedCaptions
{
    const int LongestWords = 80;

    /// <summary>Where a credit is looked for: the last so many letters.</summary>
    const int CreditReach = 90;

    static readonly string[] Openings =
    [
        "photo by ", "photograph by ", "photos by ", "image by ", "image via ", "photo via ", "picture by ", "photo courtesy",
        "image courtesy", "photo credit", "image credit", "picture credit",
        "illustration by ", "illustration from ", "file photo", "a file photo", "file image", "file picture", "file - ", "file – ",
        "file — ", "handout photo", "handout image", "afp photo", "ap photo",
        "reuters/", "afp/", "ap/", "getty images", "pictured: ", "pictured, ", "left to right", "from left", "clockwise from",
        "(from left", "(left to right", "foto von ", "foto de ", "photo de ", "photo d'archives", "image d'archive", "crédit photo",
        "© afp", "© ap", "© reuters", "© getty", "© epa",
    ];

    /// <summary>How descriptions of pictures begin; a sentence about something else may begin so too.</summary>
    static readonly string[] Descriptions =
    [
        "in this photo", "in this image", "in this picture", "in this file", "in this handout", "in this undated", "in this screengrab",
        "in this still", "this photo ", "this image ", "this picture ",
        "this handout ", "an aerial view", "aerial view", "a general view", "general view", "a view of ", "view of ", "a still from",
        "still from ", "a screengrab", "a screenshot", "screengrab", "screenshot",
        "a satellite image", "satellite image", "an undated photo", "an undated image", "undated photo",
    ];

    static readonly HashSet<string> Statements = ["said", "says", "would", "will", "could", "can", "may", "might", "must", "should",
        "had", "has", "have", "told"];

    static readonly string[] Credits =
    [
        "photo:", "photos:", "photo :", "photograph:", "photography:", "image:", "images:", "picture:", "picture :", "credit:",
        "credits:", "photo by ", "photograph by ", "image by ", "picture by ", "photo credit",
        "image credit", "courtesy of", "courtesy:", "photo courtesy", "getty images", "via getty", "/getty", "ap photo", "afp photo",
        "/afp", "/ap)", "/ap]", "/reuters", "reuters/", "afp/", "ap/", "epa-efe", "epa/", "/epa", "via ap",
        "via reuters", "via afp", "/shutterstock", "shutterstock", "unsplash", "istock", "(file photo", "[file photo", "file photo)",
        "file photo]", "(file)", "[file]", "– file", "— file", "-file", "[ic:", "(ic:", "ic:", "[photo", "(photo", "[image", "(image",
        "screengrab", "(handout", "[handout", "via x/", "via twitter", "x/@", "foto:", "fotos:", "bild:", "bilder:", "crédit",
        "picture alliance", "/dpa", "fotografía:", "imagen:", "عکس:", "عکس از", "عکاس:", "تصویر:", "صوره:", "تصویر:", "(رویترز",
        "[رویترز",
        "(عکس", "фото:", "фото ", "fotoğraf:", "图源", "摄",
    ];

    static readonly string[] Sides = ["(l)", "(r)", "(c)", "(left)", "(right)", "(centre)", "(center)", ", left,", ", right,",
        ", centre,", "second left", "second right", "second from left", "second from right", "(à gauche)", "(à droite)", "(links)",
        "(rechts)"];

    static readonly HashSet<string> Agencies =
    [
        "reuters", "afp", "ap", "epa", "dpa", "app", "inp", "online", "file", "file photo", "photo", "ani", "pti", "xinhua", "tass",
        "anadolu", "irna", "isna", "handout", "dawn", "courtesy", "pid", "ispr", "getty",
        "white star", "screengrab", "supplied", "courtesy photo", "archive", "pool", "upi", "kyodo", "yonhap", "efe", "ansa", "lusa",
    ];

    /// <summary>A line that says of itself that it belongs to a picture, by a label, a credit or "(left)".</summary>
    public static bool IsCaption(string text, SeedUnit unit)
    {
        var shape = unit.Shape;
        if (shape.Words > LongestWords || shape.Words == 0)
            return false;
        var words = unit.Span.Of(text);
        var start = FoldedWords.Fold(words[..Math.Min(words.Length, CreditReach)]);
        if (Opens(start, shape))
            return true;
        var end = words.Length <= CreditReach ? start : FoldedWords.Fold(words[^CreditReach..]);
        if (shape.Words <= 3 && Agencies.Contains(FoldedWords.Key(words)))
            return true;
        return HasCredit(end, shape) || EndsWithAgency(words, shape)
            || (shape.Words <= 50 && shape.Sentences <= 2 && NamesSides(text, unit));
    }

    static bool Opens(string start, SeedShape shape)
    {
        foreach (var opening in Openings)
        {
            if (start.StartsWith(opening, StringComparison.Ordinal))
                return shape.Words <= 50 && shape.Sentences <= 3;
        }

        foreach (var description in Descriptions)
        {
            if (start.StartsWith(description, StringComparison.Ordinal))
                return shape.Words <= 50 && shape.Sentences <= 2 && !IsStatement(start);
        }

        return false;
    }

    static bool IsStatement(string words)
    {
        foreach (var word in words.Split(' '))
        {
            if (Statements.Contains(FoldedWords.Key(word)))
                return true;
        }

        return false;
    }

    static bool HasCredit(string end, SeedShape shape)
    {
        foreach (var credit in Credits)
        {
            var at = end.LastIndexOf(credit, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && char.IsLetter(credit[0]) && char.IsLetter(end[at - 1])))
                continue;
            // A credit is the last thing said, and a name; a sentence that goes on is none.
            var rest = end.AsSpan(at + credit.Length);
            if (rest.IndexOf(". ") < 0 && SeedChars.WordCount(rest) <= 7 && (shape.Words <= 60))
                return !shape.FullStop || SeedChars.WordCount(rest) <= 4;
        }

        return false;
    }

    /// <summary>"Fishermen mend nets on Tuesday. — Reuters"</summary>
    static bool EndsWithAgency(ReadOnlySpan<char> words, SeedShape shape)
    {
        if (shape.Words > 50)
            return false;
        var dash = words.LastIndexOfAny('—', '–', '|');
        if (dash < 0)
            dash = words.LastIndexOf("- ");
        return dash > 0 && words.Length - dash < 40 && Agencies.Contains(FoldedWords.Key(words[(dash + 1)..]));
    }

    static bool NamesSides(string text, SeedUnit unit)
    {
        var span = unit.Span.Of(text);
        if (span.IndexOfAny('(', ',') < 0 && span.IndexOf("second", StringComparison.OrdinalIgnoreCase) < 0)
            return false;
        var words = FoldedWords.Fold(span);
        foreach (var side in Sides)
        {
            if (words.Contains(side, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>
    /// A line without label or credit that describes what is to be seen: names, then what they are doing, and no verb that would make
    /// it a statement ("Jane Doe meeting the harbour's pilots in Lisbon on 3 May"). Only above the body is this enough.
    /// </summary>
    public static bool DescribesPicture(string text, SeedUnit unit)
    {
        var shape = unit.Shape;
        if (shape.Words is < 4 or > 40 || shape.Sentences > 1 || shape.System != WritingSystem.Latin
            || (shape.Question && !shape.FullStop))
            return false;
        var (at, doing, verb, plain) = (0, false, false, true);
        var span = unit.Span.Of(text);
        var before = ReadOnlySpan<char>.Empty;
        foreach (var part in span.SplitAny(SeedChars.Blanks))
        {
            var word = span[part];
            var key = FoldedWords.Key(word);
            if (SeedWords.FiniteVerbs.Contains(key) || (doing && IsPast(word, key) && !Qualifies(before)))
                return false;
            if (at is > 0 and <= 9)
            {
                doing |= plain && IsDoing(key) && !(char.IsLower(before[0]) && before[^1] == 's');
                verb |= SeedWords.PictureVerbs.Contains(key);
            }

            // "Fishermen ended their strike after winning …": a past tense before the -ing word makes a statement of it.
            plain &= !IsPast(word, key);
            if (word.Length > 0)
                before = word;
            at++;
        }

        // With a full stop it may be the article's first sentence, so it has to name a day.
        return (doing && !shape.FullStop && NamesPlaceOrDay(text, unit))
            || ((doing || verb) && SeedDateReader.FindAll(text, unit.Span).Count > 0);
    }

    static bool IsPast(ReadOnlySpan<char> word, string key) =>
        key.Length > 4 && key.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0]);

    /// <summary>"the restored mill", "a newly opened bridge": after these words a past tense describes.</summary>
    static bool Qualifies(ReadOnlySpan<char> before) =>
        before is "the" or "a" or "an" or "and" or "his" or "her" or "their" or "its" or "recently"
            || before.EndsWith("ly", StringComparison.Ordinal);

    static bool IsDoing(string word) => word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal)
        && !SeedWords.NotDoings.Contains(word);

    /// <summary>Captions say where or when: "in Lisbon", "at the port", "on 3 May", "during a visit".</summary>
    static bool NamesPlaceOrDay(string text, SeedUnit unit)
    {
        var words = FoldedWords.Fold(unit.Span.Of(text));
        return SeedDateReader.FindAll(text, unit.Span).Count > 0
            || words.Contains(" in ", StringComparison.Ordinal) || words.Contains(" at ", StringComparison.Ordinal)
                || words.Contains(" during ", StringComparison.Ordinal)
            || words.Contains(" outside ", StringComparison.Ordinal) || words.Contains(" near ", StringComparison.Ordinal)
                || words.Contains(" with ", StringComparison.Ordinal);
    }

    /// <summary>A short line under a caption that says where the picture comes from.</summary>
    public static bool IsCreditLine(SeedUnit unit) => unit.IsFragment && unit.Shape.Words <= 8 && !unit.Shape.Question;

    static readonly HashSet<string> CreditEndings =
    [
        "account", "handout", "twitter", "facebook", "instagram", "x", "telegram", "photo", "photos", "images", "archive", "archives",
        "agency", "screengrab", "courtesy", "wikimedia", "commons", "supplied", "file",
        "pool", "reuters", "afp", "ap", "getty", "epa",
    ];

    /// <summary>A short line that ends as sources of pictures do: "Harbour ministry X account".</summary>
    public static bool NamesSource(string text, SeedUnit unit)
    {
        var words = unit.Span.Of(text);
        return IsCreditLine(unit) && CreditEndings.Contains(FoldedWords.Key(words[(words.LastIndexOfAny(SeedChars.Blanks) + 1)..]));
    }
}
