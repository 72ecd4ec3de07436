namespace Briefing.Syntax.Input;

public static partial class KindTable
{
    static KeyRule SummaryKey => Optional("summary", Prose, "Two to four sentences for readers in a hurry (Markdown).", "| …");

    static KeyRule BodyKey => Optional("body", Prose, "The long text (Markdown); in a `.md` file, what stands below the front matter.", "| …");

    static KeyRule DraftKey => Optional("draft", new ScalarRule(ValueForm.Flag), "`true` keeps the file out of the site until a build is asked for drafts.", "true");

    static KeyRule DerivedKey => Optional("derived", ListOf(Derived), "Figures of its texts that no source states: worked out, and recomputed at each build.", "[{value: 2, from: sixteen-ships - ships-wait}]");

    static KeyRule AssessmentsKey => Optional("assessments", ListOf(Assessment), "The authors' own judgements, marked as such.", "[{text: …, likelihood: likely, basis: [crews-stay-out]}]");

    static ObjectRule Pack => field ??= new("pack",
    [
        Required("title", Text, "The pack's name.", "The harbour strike"),
        Optional("subtitle", Text, "What it is about, in a line.", "What three papers say, and where they part"),
        Optional("as_of", Date, "The day up to which it speaks; no clock is ever read.", "2031-05-02"),
        Optional("language", Language, "The language of the pages.", "en"),
        Optional("base_url", Address, "Where the site will be, for feeds, sitemap and canonical links.", "https://example.org/"),
        Optional("bottom_line", Prose, "What a busy reader takes away, in two or three sentences (Markdown, with citations).", "| …"),
        Optional("article_text", OneOf(ArticleTexts), "How much of a source the site republishes.", "full"),
        Optional("agreed", ListOf(Prose), "What the sources agree on (Markdown).", "[\"The quay has been empty since Friday [@quay-empty].\"]"),
        Optional("disputed", ListOf(Prose), "Where they part (Markdown).", "[\"How many ships wait.\"]"),
        Optional("gaps", ListOf(Prose), "What no source says (Markdown).", "[\"What the strike costs.\"]"),
        AssessmentsKey, DerivedKey,
        Optional("security", Security, "Whom to tell of a hole in the site's security; becomes `security.txt`.", "{contact: [\"mailto:security@example.org\"], expires: 2032-01-01}"),
    ]);

    static ObjectRule Article => field ??= new("article",
    [
        Required("source", new ScalarRule(ValueForm.SeedName), "The name of the file in seeds/ that holds the article's text.", "harbour-news-1.txt"),
        Optional("title", Text, "Overrides the title that was read from the seed; `null` says that there is none.", "Crews stay out"),
        Optional("standfirst", Text, "Overrides the standfirst; `null` says that there is none.", "No work before Monday, says the union"),
        Optional("outlet", Text, "Overrides who published it; `null` says that the text does not say.", "Harbour News"),
        Optional("byline", Text, "Overrides who wrote it; `null` says that the text does not say.", "Ada Lund"),
        Optional("published", Date, "Overrides the day of publication (EDTF); `null` says that the text does not say.", "2031-04-13"),
        Optional("date_note", Prose, "What is doubtful about the date (Markdown).", "The page shows two dates."),
        Optional("url", Address, "Where it was published.", "https://example.org/news/1"),
        Optional("language", Language, "Overrides the language of its text.", "en"),
        Optional("origin", Text, "The id of the article it copies, or a name for their common origin; copies count once.", "agency-report"),
        Optional("reliability", OneOf(Reliabilities), "Admiralty scale for the source: A reliable … E unreliable, F can't be judged.", "B"),
        Optional("read", Reading, "Corrections to the reading of the seed.", "{skip: [\"Newsletter:\"]}"),
        SummaryKey, BodyKey,
        Optional("note", Prose, "What a reader should know about the article (Markdown).", "A translation by the outlet."),
        Optional("key_points", ListOf(KeyPoint), "Its main points, each with the words that carry it.", "[{text: …, quote: \"…\"}]"),
        Optional("actors", ListOf(To("actor")), "Actors, added to those found through claims, events and mentions.", "[dockers-union]"),
        Optional("themes", ListOf(To("theme")), "Its themes.", "[wages]"),
        Optional("claims", ListOf(Claim), "What someone says in it.", "[{id: …, text: …, by: …, quote: \"…\"}]"),
        DerivedKey,
        Optional("accept", ListOf(Acceptance), "Findings that the author has judged; readers see the note.", "[{code: BP412, note: …}]"),
        DraftKey,
    ]);

    static ObjectRule Actor => field ??= new("actor",
    [
        Required("name", Text, "The name that readers see.", "Dockers' Union"),
        Expected("kind", OneOf(ActorKinds), "What it is.", "organisation"),
        Optional("role", Text, "Who it is, in a line.", "Union of the harbour's crane and quay crews"),
        Optional("aliases", ListOf(Text), "Other words that mean it in the sources; what begins with a small letter is known with capitals, too.", "[the union]"),
        Optional("never", ListOf(Text), "Words that look like a mention of it and are none.", "[European Union]"),
        Optional("relations", ListOf(Relation), "Its ties to other actors.", "[{to: port-authority, as: negotiates with}]"),
        SummaryKey, BodyKey, DerivedKey,
        DraftKey,
    ]);

    static ObjectRule Theme => field ??= new("theme",
    [
        Required("name", Text, "The name that readers see.", "Wages"),
        Optional("question", Text, "The question it asks of the sources.", "What would end the strike?"),
        Optional("parent", To("theme"), "The theme it is a part of.", "labour"),
        SummaryKey, BodyKey, DerivedKey, AssessmentsKey,
        DraftKey,
    ]);

    static ObjectRule Event => field ??= new("event",
    [
        Required("name", Text, "What happened, in a line.", "Crews walk out"),
        Expected("date", Date, "When it happened, as precisely as the sources say (EDTF); where they say nothing, `date_note` tells so.", "2031-04-11")
            with { Instead = "date_note" },
        Optional("date_note", Prose, "What is doubtful about the date (Markdown).", "One source says Thursday."),
        Optional("place", Text, "Where it happened.", "North quay"),
        Optional("actors", ListOf(To("actor")), "Who took part.", "[dockers-union]"),
        Optional("themes", ListOf(To("theme")), "Its themes.", "[wages]"),
        SummaryKey, BodyKey, DerivedKey,
        Optional("sources", ListOf(Account), "The articles that tell it, with their words.", "[{article: harbour-news-1, quote: \"walked out on Friday\"}]"),
        Optional("same_as", ListOf(To("event")), "Events that are this one told elsewhere.", "[walkout]"),
        Optional("not_same_as", ListOf(To("event")), "Events that look alike and are others.", "[second-walkout]"),
        DraftKey,
    ]);

    static ObjectRule Note => field ??= new("note",
    [
        Required("title", Text, "The page's title.", "How to read this pack"),
        Optional("order", new ScalarRule(ValueForm.WholeNumber), "Its place in menus, lowest first.", "1"),
        Optional("glossary", ListOf(Term), "Terms that every page explains where they stand.", "[{term: lighter, text: …}]"),
        SummaryKey, BodyKey,
        DraftKey,
    ]);
}
