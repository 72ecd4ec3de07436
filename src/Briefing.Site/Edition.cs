using System.Collections.Concurrent;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Drawing;
using Briefing.Site.Evidence;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Reads;
using Briefing.Site.Views;
using Briefing.Site.Words;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// A verified pack with everything that is worked out once and used by many pages. What it says never changes, so that pages can be made in
/// parallel. What a page asks of it is noted (<see cref="Door"/>), except for what every page shows: the pack's own title and language, the
/// theme and the options, a change of which makes every page anew.
/// </summary>
sealed class Edition
{
    readonly VerifiedPack verified;
    readonly Replayed<ClaimWords> claimWords;
    readonly Replayed<string?> leads;
    readonly ConcurrentDictionary<Slug, string?> originals = new();
    readonly ConcurrentDictionary<string, SharedViews> shared = new(StringComparer.Ordinal);
    readonly TermView[] bases;
    readonly ILookup<Slug, Theme> children;
    readonly ILookup<Slug, EditorNote> editorNotes;
    readonly Lazy<ILookup<Slug, Measure>> measuresOfClaims;
    readonly Lazy<TieTable> ties;
    readonly Lazy<EquatableArray<Actor>> mainActors;
    readonly Lazy<Lists<ThingRef, Backlink>> backlinks;
    readonly bool isRevised;

    /// <param name="memory">Of the builds to which this one belongs; null where what pages read need not be known.</param>
    public Edition(VerifiedPack verified, SiteTheme theme, SiteOptions options, PageMemory? memory)
        : this(verified, theme, options, memory, null)
    {
    }

    /// <summary>The edition of a revised pack, or of a revised theme.</summary>
    /// <param name="before">The one that it follows.</param>
    public Edition(VerifiedPack verified, SiteTheme theme, Edition before, PageMemory memory)
        : this(verified, theme, before.Options, null, edition => Prose.Backlinks.Revised(before, edition, memory.Backlinks)) => isRevised = true;

    Edition(VerifiedPack verified, SiteTheme theme, SiteOptions options, PageMemory? memory, Func<Edition, Lists<ThingRef, Backlink>>? backlinks)
    {
        (this.verified, Theme, Options, IsRecorded) = (verified, theme, options, memory is not null);
        var pack = verified.Pack;
        Index = new PackDoors(pack);
        Words = theme.WordsIn(Info.Language);
        Limits = theme.Limits.For(pack.Articles.Count);
        Running = TemplateLimits.OptionsOf(Limits) with { Now = Info.AsOf?.Earliest?.ToDateTime(TimeOnly.MinValue), Functions = Words.Functions };
        Evidence = new EvidenceIndex(verified);
        Glossary = Glossary.Of(pack);
        CardFiles = Cards.CardFile.Count(pack);
        AsOf = Info.AsOf is { } date ? EdtfWords.Of(date, Words.Dates) : null;
        claimWords = new(IsRecorded);
        leads = new(IsRecorded);
        bases = [.. Enum.GetValues<ClaimBasis>().Select(basis => Words.Term("basis", ClaimMaking.BasisKey(basis))), Words.Term("basis", ClaimMaking.BasisKey(null))];
        children = pack.Themes.Where(child => child.Parent is not null).ToLookup(child => child.Parent!); // filtered above
        editorNotes = verified.EditorNotes.ToLookup(note => note.Article);
        measuresOfClaims = new(() => pack.Measures
            .SelectMany(measure => measure.Figures, (measure, figure) => new { measure, figure.Claim })
            .ToLookup(pair => pair.Claim, pair => pair.measure));
        ties = new(() => TieTable.Of(pack));
        mainActors = new(() => ActorMaking.Main(pack, Index));
        this.backlinks = new(() => Reading.Apart(() => backlinks?.Invoke(this) ?? Prose.Backlinks.Of(pack, this, memory?.Backlinks)));
    }

    /// <summary>Whether what pages read is noted.</summary>
    public bool IsRecorded { get; }

    /// <summary>All of it: a page that asks for it is made anew with every change.</summary>
    public VerifiedPack Verified
    {
        get
        {
            Reading.NoteEverything();
            return verified;
        }
    }

    /// <inheritdoc cref="Verified"/>
    public Pack Pack => Verified.Pack;

    /// <summary>The same for what takes from it only what <see cref="EditionChanges"/> compares; nothing is noted.</summary>
    public Pack Unread => verified.Pack;

    /// <summary>What the pack says of itself.</summary>
    public PackInfo Info => verified.Pack.Info;

    public PackDoors Index { get; }

    public SiteTheme Theme { get; }

    public SiteOptions Options { get; }

    public SiteWords Words { get; }

    /// <summary>What its templates may ask of the machine: the theme's bounds for a pack of this size.</summary>
    public Limits Limits { get; }

    /// <summary>How its templates run: <c>date.now</c> is the pack's own date, never the clock's, and an error to use where the pack has none.</summary>
    public TemplateOptions Running { get; }

    public EvidenceIndex Evidence { get; }

    public Glossary Glossary { get; }

    /// <summary>Whether its authors still work on a thing; a claim is a draft with its article.</summary>
    public bool IsDraft(ThingRef? thing) => thing is { } one && one.Kind switch
    {
        ThingKind.Article => Index.Article(one.Id)?.Input.IsDraft,
        ThingKind.Actor => Index.Actor(one.Id)?.Input.IsDraft,
        ThingKind.Theme => Index.Theme(one.Id)?.Input.IsDraft,
        ThingKind.Event => Index.Event(one.Id)?.Input.IsDraft,
        ThingKind.Claim => Index.Claim(one.Id) is { } claim ? Index.Article(claim.Article)?.Input.IsDraft : null,
        _ => Index.Note(one.Id)?.Input.IsDraft,
    } == true;

    /// <summary>What ties an actor to others, the strongest first.</summary>
    public IReadOnlyList<Tie> TiesOf(Slug actor)
    {
        Reading.Note(Door.Ties, actor);
        return ties.Value.Of(actor);
    }

    /// <summary>Those that the pack turns on, the weightiest first; no places.</summary>
    public EquatableArray<Actor> MainActors
    {
        get
        {
            Reading.NoteEverything();
            return mainActors.Value;
        }
    }

    /// <summary>The things to which the pack's own texts lead.</summary>
    public IEnumerable<ThingRef> LinkedThings => backlinks.Value.Keys;

    /// <summary>Where all of them lead, if that is known or soon told.</summary>
    public Lists<ThingRef, Backlink>? KnownBacklinks => backlinks.IsValueCreated || isRevised ? backlinks.Value : null;

    /// <summary>Where the pack's own texts lead to a thing.</summary>
    public IEnumerable<Backlink> BacklinksTo(ThingRef thing)
    {
        Reading.Note(Door.Backlinks, thing.Kind, thing.Id);
        return backlinks.Value[thing];
    }

    /// <summary>The pack's own date in words; null when it states none.</summary>
    public string? AsOf { get; }

    /// <summary>How many files hold the cards of links.</summary>
    public int CardFiles { get; }

    /// <summary>What a thing is called; null for one that is not in the pack.</summary>
    public string? NameOf(ThingRef thing)
    {
        Reading.Note(Door.Name, thing.Kind, thing.Id);
        var index = verified.Pack.Index;
        return thing.Kind switch
        {
            ThingKind.Article => index.Article(thing.Id)?.Title,
            ThingKind.Actor => index.Actor(thing.Id)?.Name,
            ThingKind.Theme => index.Theme(thing.Id)?.Name,
            ThingKind.Event => index.Event(thing.Id)?.Name,
            ThingKind.Claim => index.Claim(thing.Id) is { } claim ? MarkdownRenderer.ToPlainText(claim.Text) : null,
            _ => index.Note(thing.Id)?.Title,
        };
    }

    /// <summary>The bare words of a text, for titles, descriptions and the inside of links.</summary>
    public string Plain(MarkdownText text) => HtmlText.Clean(MarkdownRenderer.ToPlainText(text, NameOfLink));

    /// <summary>What is claimed, in bare words.</summary>
    public string WordsOf(Claim claim) => ClaimWordsOf(claim).Plain;

    /// <summary>The same as HTML. Most claims are plain; the Markdown of the others loses its links, because cards are links themselves.</summary>
    public HtmlString HtmlOf(Claim claim) => ClaimWordsOf(claim).Html;

    // Asked for on every page that shows the claim, so worked out once.
    ClaimWords ClaimWordsOf(Claim claim) => claimWords.Of(claim.Id, () => ClaimWords.Of(Plain(claim.Text)));

    sealed record ClaimWords(string Plain, HtmlString Html)
    {
        public static ClaimWords Of(string plain) => new(plain, new HtmlString(HtmlText.Escape(plain)));
    }

    /// <summary>What claims rest on, each with its explanation.</summary>
    public TermView BasisOf(Claim claim) => bases[claim.Basis is { } basis ? (int)basis : bases.Length - 1];

    /// <summary>What pages at one depth share.</summary>
    public SharedViews SharedFrom(PageLinks links) =>
        shared.TryGetValue(links.Root, out var views) ? views : shared.GetOrAdd(links.Root, new SharedViews(this, links));

    /// <summary>What an article tells, cut to a few lines; null where nothing says it. Worked out once.</summary>
    public string? LeadOf(Article article, Func<string?> make) => leads.Of(article.Id, make);

    /// <summary>The address of the original, where it is one of the web's own; null otherwise. Worked out once.</summary>
    public string? OriginalOf(Article article) =>
        originals.TryGetValue(article.Id, out var address) ? address : originals.GetOrAdd(article.Id, ArticleMaking.SafeUrl(article.Url));

    string? NameOfLink(string target) => Index.Link(target) is { } thing ? NameOf(thing) : null;

    /// <summary>Where a quote was found; null where it was not.</summary>
    public QuotePlace? PlaceOf(Quote quote)
    {
        Reading.Note(Door.QuotesFrom, quote.Article);
        return verified.PlaceOf(quote);
    }

    /// <summary>The articles before and after one in the pack's order.</summary>
    public Beside<Article> Beside(Article article) => Beside(ThingKind.Article, article.Id, verified.Pack.Articles, verified.Pack.Index.PlaceOf(article), static one => one.Id);

    /// <summary>The events before and after one.</summary>
    /// <param name="at">Its place in the pack's order.</param>
    public Beside<TimelineEvent> Beside(TimelineEvent happening, int at) => Beside(ThingKind.Event, happening.Id, verified.Pack.Events, at, static one => one.Id);

    static Beside<T> Beside<T>(ThingKind kind, Slug id, EquatableArray<T> all, int at, Func<T, Slug> idOf)
        where T : class
    {
        Reading.Note(Door.Beside, kind, id);
        var beside = new Beside<T>(at > 0 ? all[at - 1] : null, at + 1 < all.Count ? all[at + 1] : null);
        if (beside.Before is { } before)
            Reading.Note(Door.Thing, kind, idOf(before));
        if (beside.After is { } after)
            Reading.Note(Door.Thing, kind, idOf(after));
        return beside;
    }

    public IEnumerable<Theme> ChildrenOf(Theme theme)
    {
        Reading.Note(Door.ChildrenOf, theme.Id);
        return children[theme.Id];
    }

    public IEnumerable<EditorNote> EditorNotesOn(Article article)
    {
        Reading.Note(Door.EditorNotesOn, article.Id);
        return editorNotes[article.Id];
    }

    /// <summary>The measures for which some of these claims give a value, each once.</summary>
    public IEnumerable<Measure> MeasuresOf(IEnumerable<Claim> claims) =>
        claims.SelectMany(MeasuresOf).DistinctBy(measure => measure.Id);

    IEnumerable<Measure> MeasuresOf(Claim claim)
    {
        Reading.Note(Door.MeasuresOf, claim.Id);
        return measuresOfClaims.Value[claim.Id];
    }
}

/// <summary>What stands on either side of a thing in a list; null at its ends.</summary>
sealed record Beside<T>(T? Before, T? After)
    where T : class;
