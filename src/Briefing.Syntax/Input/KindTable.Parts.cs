namespace Briefing.Syntax.Input;

// The groups of keys inside files. A static field is made when its turn comes in the text of its file, so the parts are
// properties with the field behind them: no kind depends on the order of these files.
public static partial class KindTable
{
    static KeyRule QuoteKey => Optional(
        "quote", Quote, "The words that carry it, verbatim. `[…]` stands for words left out, `[words]` for an editor's insertion.",
        "\"We will not return to work before Monday\"");

    static KeyRule QuotesKey => Optional(
        "quotes", ListOf(Quote), "Several passages that carry it, each verbatim.", "[\"the first\", \"the second\"]");

    static KeyRule ParagraphKey => Optional(
        "paragraph", PositiveNumber, "Which paragraph of the article's body the quote stands in, from 1; needed only where the words occur more than once.", "7");

    static EitherRule Quote => field ??= new EitherRule(Words, null, new ObjectRule("quote",
    [
        Required("words", Words, "The words, verbatim.", "\"not before Monday\"") with { Instead = "quote" },
        Optional("quote", Words, "The same as `words`.", "\"not before Monday\""),
        ParagraphKey,
    ]));

    static ObjectRule KeyPoint => field ??= new("key point",
    [
        Required("text", Prose, "The point, in a sentence (Markdown).", "The crews stay out until Monday."),
        QuoteKey, QuotesKey, ParagraphKey,
        Optional("note", Prose, "What a reader should know about it (Markdown).", "Said before the vote."),
    ]);

    static ObjectRule Claim => field ??= new("claim",
    [
        Required("id", NewId, "Its id, unique in the pack: lower-case letters, digits and hyphens.", "crews-stay-out"),
        Required("text", Prose, "What is said, in a sentence of your own (Markdown).", "The crews will not return before Monday."),
        Required("by", new EitherRule(To("actor"), ListOf(To("actor")), new ObjectRule("speakers without a name",
        [
            Required("unnamed", Text, "Who they are in the source's words.", "analysts"),
        ])), "Who says it: an actor's id, a list of them, `article` for the article's own voice, or `{unnamed: analysts}`.", "dockers-union"),
        Optional("via", ListOf(To("actor")), "Who passed it on.", "[harbour-radio]"),
        Expected("basis", OneOf(Bases), "On what it rests: the article's own voice, a speaker on record, a document, unnamed speakers, or hearsay. Not needed where `by` names nobody.", "on-record")
            with { Instead = "by" },
        QuoteKey, QuotesKey, ParagraphKey,
        Optional("about", ListOf(To("actor")), "The actors it speaks of.", "[port-authority]"),
        Optional("themes", ListOf(To("theme")), "The themes it belongs to.", "[wages]"),
        Optional("date", Date, "When that of which it speaks was or is (EDTF).", "2031-04"),
        Optional("date_note", Prose, "What is doubtful about the date (Markdown).", "The article names no year."),
        Optional("figure", Figure, "The value it gives for a measure, to be set beside the values of other claims.", "{measure: ships-waiting, value: 14}"),
        Optional("contradicts", ListOf(To("claim")), "Claims that can't be true if this one is.", "[crews-return-at-once]"),
        Optional("supports", ListOf(To("claim")), "Claims that it makes more likely.", "[strike-goes-on]"),
        Optional("differs", ListOf(new ObjectRule("difference",
        [
            Required("claim", To("claim"), "The claim that tells the same with other details.", "sixteen-ships-wait"),
            Optional("how", Text, "In what they differ.", "fourteen against sixteen"),
        ])), "Claims that tell the same with other details.", "[{claim: sixteen-ships-wait, how: fourteen against sixteen}]"),
        Optional("credibility", new ScalarRule(ValueForm.WholeNumber, Least: 1, Most: 6), "Admiralty scale: 1 confirmed … 5 improbable, 6 can't be judged.", "2"),
        Optional("attribution_note", Prose, "Why the speaker is not named near the quote (Markdown).", "The article names her two paragraphs earlier."),
        Optional("note", Prose, "What a reader should know about it (Markdown).", "Said before the vote."),
    ]);

    static ObjectRule Figure => field ??= new("figure",
    [
        Required("measure", NewId, "The id of what is measured, shared by all claims that give a value for it.", "ships-waiting"),
        Required("value", new ScalarRule(ValueForm.Amount), "The number, in units: `7e9`, `1_500_000`, `2.5`.", "14"),
        Optional("unit", Text, "What is counted or the currency's code.", "ships"),
        Optional("qualifier", Text, "The source's words that make it less or more exact.", "more than"),
    ]);

    static ObjectRule Security => field ??= new("security",
    [
        Required("contact", ListOf(new ScalarRule(ValueForm.Contact)), "Where to write or call, in the order you prefer (RFC 9116).", "[\"mailto:security@example.org\"]"),
        Required("expires", new ScalarRule(ValueForm.Day), "The day from which the rest is no longer to be relied on, less than a year ahead; no clock is read, so it is yours to renew.", "2032-01-01"),
        Optional("policy", Address, "Where you say how you deal with reports.", "https://example.org/security-policy"),
    ]);

    static ObjectRule Assessment => field ??= new("assessment",
    [
        Required("text", Prose, "The judgement, in a sentence (Markdown).", "The strike will outlast the month."),
        Optional("likelihood", OneOf(Likelihoods), "How likely it is, in the words of ICD 203.", "likely"),
        Optional("confidence", OneOf(Confidences), "How well founded the judgement is.", "moderate"),
        Optional("basis", ListOf(To("claim")), "The claims it rests on; at least one.", "[crews-stay-out]"),
    ]);

    static ObjectRule Source => field ??= new("source",
    [
        Required("article", To("article"), "The article that tells it.", "harbour-news-1"),
        QuoteKey,
        Optional("words", Quote, "The same as `quote`.", "\"not before Monday\""),
        QuotesKey, ParagraphKey,
    ]);

    static ObjectRule Account => field ??= new("account",
    [
        Required("article", To("article"), "The article that tells it.", "harbour-news-1"),
        Optional("date", Date, "When this article has it, where that is another day than the event's `date` (EDTF).", "2031-04-10"),
        QuoteKey,
        Optional("words", Quote, "The same as `quote`.", "\"not before Monday\""),
        QuotesKey, ParagraphKey,
    ]);

    static ObjectRule Derived => field ??= new("derived figure",
    [
        Required("value", Verbatim, "The figure as your text has it: `2`, `about 6.9 billion`, `2031-04-15`.", "2"),
        Required("from", Verbatim, "The arithmetic: numbers and days of the sources and ids of claims that give a figure, with `+ - * /`, brackets and `count(a, b)`.", "sixteen-ships - ships-wait"),
        Optional("note", Prose, "How it is meant (Markdown).", "At the highest count."),
    ]);

    static ObjectRule Reading => field ??= new("read",
    [
        Optional("skip", ListOf(Verbatim), "Whole lines that are not the article's.", "[\"Newsletter:\"]"),
        Optional("headings", ListOf(Verbatim), "Whole lines that are headings.", "[\"What the crews want\"]"),
        Optional("captions", ListOf(Verbatim), "Whole lines that are captions of pictures.", "[\"The empty quay on Friday\"]"),
        Optional("from", Verbatim, "The first words of the body.", "PORT CITY —"),
        Optional("to", Verbatim, "The last words of the body.", "said on Monday."),
    ]);

    static ObjectRule Acceptance => field ??= new("accepted finding",
    [
        Required("code", new ScalarRule(ValueForm.Code), "The finding's code.", "BP412"),
        Optional("at", Verbatim, "Words at its place; without them, every finding of this code in the article.", "\"Saturday, April 13, 2031\""),
        Required("note", Prose, "What readers are told (Markdown).", "13 April 2031 was a Sunday; the article errs."),
    ]);

    static ObjectRule Relation => field ??= new("relation",
    [
        Required("to", To("actor"), "The other actor.", "port-authority"),
        Required("as", Text, "What this one is to the other.", "negotiates with"),
        Optional("quote", Source, "The words that prove it, and their article.", "{article: harbour-news-1, words: \"talks with the authority\"}"),
    ]);

    static ObjectRule Term => field ??= new("term",
    [
        Required("term", Text, "The word as it stands in texts.", "lighter"),
        Required("text", Prose, "What it means, in a sentence (Markdown).", "A flat boat that unloads ships at anchor."),
    ]);
}
