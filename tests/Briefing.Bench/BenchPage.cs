using Briefing.Templates;

namespace Briefing.Bench;

/// <summary>The page that all engines render: 50 included cards, a navigation of 8, 150 tags, some 350 piped values, about 23 KB.</summary>
sealed record BenchPage(string Title, DateTime Built, IReadOnlyList<BenchLink> Links, IReadOnlyList<BenchCard> Cards) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<BenchPage>()
        .Member("title", page => page.Title, "Text.")
        .Member("built", page => (object)page.Built, "Date.")
        .Member("links", page => page.Links, "List of links.")
        .Member("cards", page => page.Cards, "List of cards.");

    public ModelType ModelType => Table;

    static readonly string[] Words =
        ["harbour", "council", "strike", "vote", "quay", "budget", "\"quoted\"", "storm & tide", "ferry", "union", "court", "river", "bridge", "crew"];

    public static BenchPage Make()
    {
        var random = new Random(7);
        string Sentence(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
        var links = Enumerable.Range(0, 8).Select(at => new BenchLink($"Section & {at}", $"/section-{at}/?a=1&b=2", at == 2)).ToArray();
        var cards = Enumerable.Range(0, 50).Select(at => new BenchCard(
            $"Card {at}: {Sentence(4)}",
            $"/articles/{at}/",
            Sentence(28),
            new DateTime(2026, 1 + (at % 12), 1 + (at % 28), 12, 30, 0, DateTimeKind.Unspecified),
            at % 3 == 0,
            [Sentence(1), Sentence(2), Sentence(1)])).ToArray();
        return new BenchPage("Port strike — what we know", new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Unspecified), links, cards);
    }
}

sealed record BenchLink(string Text, string Url, bool Current) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<BenchLink>()
        .Member("text", link => link.Text, "Text.")
        .Member("url", link => link.Url, "Address.")
        .Member("current", link => link.Current, "Whether this is the page itself.");

    public ModelType ModelType => Table;
}

sealed record BenchCard(string Title, string Url, string Summary, DateTime Date, bool Featured, IReadOnlyList<string> Tags) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<BenchCard>()
        .Member("title", card => card.Title, "Text.")
        .Member("url", card => card.Url, "Address.")
        .Member("summary", card => card.Summary, "Text.")
        .Member("date", card => (object)card.Date, "Date.")
        .Member("featured", card => card.Featured, "Whether the card stands out.")
        .Member("tags", card => card.Tags, "List of texts.");

    public ModelType ModelType => Table;
}
