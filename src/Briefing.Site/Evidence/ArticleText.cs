using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Syntax.Seeds;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Evidence;

/// <summary>The text of an article as its page shows it.</summary>
/// <param name="LooseClaims">Claims that stand beside no shown block: their words are in the heading, or not shown, or not found.</param>
sealed record ArticleText(EquatableArray<ArticleBlockView> Blocks, EquatableArray<ClaimView> LooseClaims)
{
    public static ArticleText Make(PageDraft page, Article article) => new Maker(page, article).Make();

    /// <summary>A quote with its place; in the order of the text.</summary>
    /// <param name="Number">Among all from the article.</param>
    sealed record PlacedQuote(Quote Quote, QuotePlace Place, int Number) : IComparable<PlacedQuote>
    {
        public int CompareTo(PlacedQuote? other) =>
            other is null ? 1
            : Place.Span.Start != other.Place.Span.Start ? Place.Span.Start.CompareTo(other.Place.Span.Start)
            : Place.Span.End != other.Place.Span.End ? Place.Span.End.CompareTo(other.Place.Span.End)
            : Number.CompareTo(other.Number);
    }

    sealed class Maker(PageDraft page, Article article)
    {
        readonly EvidenceIndex evidence = page.Edition.Evidence;
        readonly bool[] shown = page.Edition.Evidence.ShownBlocks(article);
        readonly List<EditorNote> editorNotes = [.. page.Edition.EditorNotesOn(article)];
        readonly List<PlacedQuote> placed = [];
        readonly Dictionary<Slug, int> numbers = [];
        readonly HashSet<string> idsGiven = new(StringComparer.Ordinal);
        readonly HashSet<Slug> linked = [];
        int nextMention;

        public ArticleText Make()
        {
            foreach (var quote in evidence.QuotesFrom(article))
            {
                if (page.Edition.PlaceOf(quote) is { Block: >= 0 } place)
                    placed.Add(new PlacedQuote(quote, place, evidence.NumberOf(quote)));
            }

            placed.Sort();
            NumberClaims();
            return new ArticleText(Blocks(), LooseClaims());
        }

        // Claims are numbered in the order in which the reader meets their first words.
        void NumberClaims()
        {
            foreach (var (quote, place, _) in placed)
            {
                if (quote.Owner.Thing.Kind == ThingKind.Claim && shown[place.Block])
                    numbers.TryAdd(quote.Owner.Thing.Id, numbers.Count + 1);
            }
        }

        EquatableArray<ArticleBlockView> Blocks()
        {
            var views = new List<ArticleBlockView>(shown.Length);
            var left = 0;
            for (var at = 0; at < shown.Length; at++)
            {
                if (shown[at])
                {
                    AddGap(views, ref left);
                    views.Add(Block(at));
                }
                else if (article.Seed.Blocks[at].Kind == SeedBlockKind.Paragraph)
                {
                    left++;
                }
            }

            if (views.Count > 0)
                AddGap(views, ref left);
            return [.. views];
        }

        void AddGap(List<ArticleBlockView> views, ref int left)
        {
            if (left > 0)
                views.Add(new ArticleBlockView("gap", null, left, new HtmlString(HtmlText.Escape(page.Words.Count("left_out", left))), null, null, [], [], []));
            left = 0;
        }

        ArticleBlockView Block(int at)
        {
            var block = article.Seed.Blocks[at];
            if (block.Kind == SeedBlockKind.Heading)
                linked.Clear(); // a heading begins a section, and each section links a name at its first mention
            var here = placed.FindAll(pair => pair.Place.Block <= at && pair.Place.Span.Overlaps(block.Span));
            var beginning = here.FindAll(pair => pair.Place.Block == at);
            var notes = editorNotes.FindAll(note => note.Block == at);
            var marks = here
                .SelectMany(pair => pair.Place.Pieces, (pair, piece) => new TextMark(piece, evidence.IdOf(pair.Quote), Style(pair.Quote), pair.Number, TextMark.ClaimOf(pair.Quote)))
                .Concat(notes.Where(note => note.Span.Length > 0).Select(note => new TextMark(note.Span, null, "noted", int.MaxValue)))
                .ToList();
            var inserts = here
                .Where(pair => pair.Quote.Owner.Thing.Kind == ThingKind.Claim && block.Span.Start < pair.Place.Span.End && pair.Place.Span.End <= block.Span.End)
                .Select(pair => new TextInsert(pair.Place.Span.End, Reference(pair.Quote.Owner.Thing.Id)))
                .Distinct()
                .ToList();
            var html = MarkedText.ToHtml(block.Text, block.Span.Start, marks, inserts, Links(at, marks), idsGiven);
            return new ArticleBlockView(
                Kind(block.Kind),
                block.Number > 0 ? SiteAddresses.ParagraphId(block.Number) : null,
                block.Number,
                new HtmlString(html),
                block.Language,
                block.Language is null ? null : Languages.Direction(block.Language),
                beginning.Count == 0 ? [] : ClaimsBeginning(beginning, at),
                beginning.Count == 0 ? [] : EventsBeginning(beginning),
                notes.Count == 0 ? [] : notes.Select(note => EditorNotes.View(page, note)).ToEquatableArray());
        }

        string Reference(Slug claim) =>
            $"<sup class=\"claim-ref\"><a data-claim=\"{claim}\" href=\"#{SiteAddresses.ClaimCardId(claim)}\"><span class=\"visually-hidden\">{HtmlText.Escape(page.Words["claim"])} </span>{page.Words.Number(numbers[claim])}</a></sup>";

        /// <summary>The first mention of each actor in the section; one that a mark cuts through leaves the link to the next.</summary>
        List<TextLink> Links(int at, List<TextMark> marks)
        {
            var links = new List<TextLink>();
            for (; nextMention < article.Mentions.Count && article.Mentions[nextMention].Block <= at; nextMention++)
            {
                var mention = article.Mentions[nextMention];
                if (mention.Block == at && !marks.Exists(mark => Cuts(mark.Span, mention.Span)) && linked.Add(mention.Actor))
                    links.Add(new TextLink(mention.Span, page.To(SiteAddresses.Actor(mention.Actor))));
            }

            return links;
        }

        static bool Cuts(TextSpan mark, TextSpan name) => mark.Overlaps(name) && !mark.Contains(name);

        EquatableArray<ClaimView> ClaimsBeginning(List<PlacedQuote> here, int at) => here
            .Where(pair => pair.Quote.Owner.Thing.Kind == ThingKind.Claim)
            .Select(pair => pair.Quote.Owner.Thing.Id)
            .Distinct()
            .Where(id => FirstBlock(id) == at)
            .Select(id => ClaimMaking.Line(page, page.Index.Claim(id)!, numbers[id])) // the claim owns the quote
            .ToEquatableArray();

        EquatableArray<EventItemView> EventsBeginning(List<PlacedQuote> here) => here
            .Where(pair => pair.Quote.Owner.Thing.Kind == ThingKind.Event)
            .Select(pair => pair.Quote.Owner.Thing.Id)
            .Distinct()
            .Select(page.Index.Event)
            .OfType<TimelineEvent>()
            .Select(happening => EventMaking.Item(page, happening))
            .ToEquatableArray();

        // A card stands once, beside the claim's first words, however many quotes it has.
        int FirstBlock(Slug claim) => placed.Find(pair => pair.Quote.Owner.Thing.Kind == ThingKind.Claim && pair.Quote.Owner.Thing.Id == claim)!.Place.Block; // a quote named it

        EquatableArray<ClaimView> LooseClaims() => page.Index.ClaimsOf(article)
            .Where(claim => !numbers.ContainsKey(claim.Id))
            .Select(claim => ClaimMaking.Card(page, claim))
            .ToEquatableArray();

        static string Style(Quote quote) => quote.Owner.Thing.Kind switch
        {
            ThingKind.Claim => "evidence",
            ThingKind.Event => "evidence-event",
            _ => "evidence-other",
        };

        static string Kind(SeedBlockKind kind) => kind switch
        {
            SeedBlockKind.Caption => "caption",
            SeedBlockKind.Heading => "heading",
            _ => "paragraph",
        };
    }
}
