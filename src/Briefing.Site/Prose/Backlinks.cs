using System.Text;
using System.Text.RegularExpressions;
using Briefing.Packs.Model;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Site.Prose;

/// <summary>A sentence of the authors that links to a thing, cites it or names it.</summary>
/// <param name="From">Whose text it is; null for the front page's.</param>
sealed record Backlink(ThingRef? From, string Sentence);

/// <summary>Where authors' texts lead to each thing: made once for a pack, in the order of its texts.</summary>
static partial class Backlinks
{
    // Marks around what a text refers to, while it is cut into sentences. Private characters, which no text that is shown may hold.
    const char Open = '\uE000';
    const char Close = '\uE001';

    /// <param name="memory">What was found in texts before; null to find everything and keep nothing.</param>
    public static Lists<ThingRef, Backlink> Of(Pack pack, Edition edition, BacklinkMemory? memory) =>
        new(In(Texts(pack), edition, memory).ToLookup(pair => pair.To, pair => pair.Link));

    /// <summary>The same for a revision of the pack of the edition before.</summary>
    public static Lists<ThingRef, Backlink> Revised(Edition before, Edition edition, BacklinkMemory memory)
    {
        // A link without words of its own says what the thing is called.
        if (before.KnownBacklinks is not { } known)
            return Of(edition.Unread, edition, memory);
        var changes = RevisedTexts.Between(before.Unread, edition.Unread);
        var owners = changes.Owners.Concat(changes.Renamed.SelectMany(thing => known[thing]).Select(link => link.From)).ToHashSet();
        var gone = In(owners.SelectMany(owner => TextsOf(before.Unread, owner)), before, memory).Select(link => link.To).ToList();
        var links = In(owners.SelectMany(owner => TextsOf(edition.Unread, owner)), edition, memory).ToLookup(pair => pair.To, pair => pair.Link);
        return known.Renewed(
            gone.Concat(links.Select(link => link.Key)),
            (key, list) => list.Where(link => !owners.Contains(link.From)).Concat(links[key]).OrderBy(link => changes.PlaceOf(link.From)));
    }

    /// <summary>Who has such a text; null for the front page.</summary>
    public static IEnumerable<ThingRef?> OwnersOf(Pack pack, Func<MarkdownText, bool> isOne) => Texts(pack).Where(owned => isOne(owned.Text)).Select(owned => owned.From);

    static IEnumerable<LinkTo> In(IEnumerable<OwnedText> texts, Edition edition, BacklinkMemory? memory)
    {
        var found = new List<LinkTo>();
        foreach (var (from, text) in texts)
            found.AddRange((memory is null ? LinksIn(text, from, edition) : memory.Of(text, from, edition)).Links);
        return found.Distinct();
    }

    public static TextLinks LinksIn(MarkdownText text, ThingRef? from, Edition edition)
    {
        var found = new List<LinkTo>();
        var resolver = new Marker(edition);
        foreach (var sentence in Sentences.Of(HtmlText.Words(BreakInParagraph().Replace(MarkdownRenderer.ToHtml(text, resolver), " "))))
            Add(sentence, from, resolver.Things, found);
        return new TextLinks(from, edition.Unread.Index.Mentions, resolver.Asked, found);
    }

    // In this order they are told, which RevisedTexts knows, too.
    static IEnumerable<OwnedText> Texts(Pack pack) => TextsOf(pack.Info)
        .Concat(pack.Themes.SelectMany(TextsOf))
        .Concat(pack.Actors.SelectMany(TextsOf))
        .Concat(pack.Events.SelectMany(TextsOf))
        .Concat(pack.Articles.SelectMany(TextsOf))
        .Concat(pack.Notes.SelectMany(TextsOf));

    /// <param name="owner">In the pack; null for the front page.</param>
    static IEnumerable<OwnedText> TextsOf(Pack pack, ThingRef? owner) => owner?.Kind switch
    {
        null => TextsOf(pack.Info),
        ThingKind.Theme => TextsOf(pack.Index.Theme(owner.Id)!),
        ThingKind.Actor => TextsOf(pack.Index.Actor(owner.Id)!),
        ThingKind.Event => TextsOf(pack.Index.Event(owner.Id)!),
        ThingKind.Article => TextsOf(pack.Index.Article(owner.Id)!),
        _ => TextsOf(pack.Index.Note(owner.Id)!),
    };

    static IEnumerable<OwnedText> TextsOf(PackInfo info) => new[] { info.BottomLine }
        .Concat(info.Agreed).Concat(info.Disputed).Concat(info.Gaps).Concat(info.Assessments.Select(one => one.Text))
        .OfType<MarkdownText>()
        .Select(text => new OwnedText(null, text));

    static IEnumerable<OwnedText> TextsOf(Theme theme) => Of(ThingKind.Theme, theme.Id, [theme.Input.Summary, theme.Input.Body, .. theme.Assessments.Select(one => one.Text)]);

    static IEnumerable<OwnedText> TextsOf(Actor actor) => Of(ThingKind.Actor, actor.Id, [actor.Input.Summary, actor.Input.Body]);

    static IEnumerable<OwnedText> TextsOf(TimelineEvent happening) => Of(ThingKind.Event, happening.Id, [happening.Input.Summary, happening.Input.Body]);

    static IEnumerable<OwnedText> TextsOf(Article article) => Of(
        ThingKind.Article, article.Id, [article.Input.Summary, article.Input.Note ?? article.Input.Body, .. article.KeyPoints.Select(point => point.Text)]);

    static IEnumerable<OwnedText> TextsOf(Note note) => Of(ThingKind.Note, note.Id, [note.Input.Summary, note.Input.Body]);

    static IEnumerable<OwnedText> Of(ThingKind kind, Slug id, IEnumerable<MarkdownText?> texts) =>
        texts.OfType<MarkdownText>().Select(text => new OwnedText(new ThingRef(kind, id), text));

    // Authors break their lines where they like: only one beside a block's tag ends a sentence.
    [GeneratedRegex(@"(?<!</?(?:p|[uod]l|li|d[td]|h[1-6]|blockquote|pre|hr|br|div|table|t(?:head|body|[rhd]))\b[^<>]*>)\n(?!</?(?:p|[uod]l|li|d[td]|h[1-6]|blockquote|pre|hr|div|table|t(?:head|body|[rhd]))\b)")]
    private static partial Regex BreakInParagraph();

    /// <param name="From">Null for the front page's.</param>
    sealed record OwnedText(ThingRef? From, MarkdownText Text);

    static void Add(string marked, ThingRef? from, List<ThingRef> things, List<LinkTo> found)
    {
        var words = new StringBuilder(marked.Length);
        var to = new List<ThingRef>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != Open)
            {
                words.Append(marked[at]);
                continue;
            }

            var close = marked.IndexOf(Close, at);
            to.Add(things[int.Parse(marked.AsSpan(at + 1, close - at - 1), provider: null)]);
            at = close;
        }

        var sentence = Tidy(words.ToString());
        foreach (var thing in to.Where(thing => thing != from && sentence.Length > 0))
            found.Add(new LinkTo(thing, new Backlink(from, sentence)));
    }

    // A citation leaves a blank before the full stop that follows it, and two of them a comma between nothing and nothing.
    static string Tidy(string sentence) => Excerpts.Fold(sentence.Trim())
        .Replace(" .", ".", StringComparison.Ordinal)
        .Replace(" ,", ",", StringComparison.Ordinal)
        .Replace(" ;", ";", StringComparison.Ordinal)
        .Replace(",.", ".", StringComparison.Ordinal);

    /// <summary>Puts a mark before everything a text refers to, and its words after it.</summary>
    sealed class Marker(Edition edition) : IMarkdownResolver
    {
        public List<ThingRef> Things { get; } = [];

        /// <summary>What the text was told of its references.</summary>
        public List<AskedName> Asked { get; } = [];

        public string? Link(string target, string? words)
        {
            var asked = AskedName.Link(target, edition);
            Asked.Add(asked);
            return asked is { Thing: { } thing, Name: { } name } ? Mark(thing) + HtmlText.Escape(words ?? name) : null;
        }

        public string? Citation(IReadOnlyList<string> targets)
        {
            var asked = targets.Select(target => AskedName.Citation(target, edition)).ToList();
            Asked.AddRange(asked);
            return string.Concat(asked.Select(one => one.Thing).OfType<ThingRef>().Select(Mark));
        }

        public string? Words(string text)
        {
            var html = new StringBuilder(text.Length + 32);
            var done = 0;
            foreach (var name in edition.Index.NamesIn(text))
            {
                HtmlText.Append(html, Clean(text[done..name.Span.Start]));
                html.Append(Mark(new ThingRef(ThingKind.Actor, name.Actor)));
                done = name.Span.Start;
            }

            HtmlText.Append(html, Clean(text[done..]));
            return html.ToString();
        }

        string Mark(ThingRef thing)
        {
            Things.Add(thing);
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Open}{Things.Count - 1}{Close}");
        }

        static string Clean(string words) => words.Replace(Open, '\uFFFD').Replace(Close, '\uFFFD');
    }
}
