using System.Collections.Concurrent;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Drawing;
using Briefing.Site.Evidence;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Site.Words;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>A verified pack with everything that is worked out once and used by many pages. What it says never changes, so that pages can be made in parallel.</summary>
sealed class Edition
{
    readonly Dictionary<Slug, int> positionOf;
    readonly ConcurrentDictionary<Slug, ClaimWords> claimWords = new();
    readonly ConcurrentDictionary<Slug, string?> leads = new();
    readonly ConcurrentDictionary<Slug, string?> originals = new();
    readonly ConcurrentDictionary<string, SharedViews> shared = new(StringComparer.Ordinal);
    readonly TermView[] bases;
    readonly ILookup<Slug, Theme> children;
    readonly ILookup<Slug, EditorNote> editorNotes;
    readonly ILookup<Slug, Measure> measuresOfClaims;
    readonly Lazy<TieTable> ties;
    readonly Lazy<EquatableArray<Actor>> mainActors;
    readonly Lazy<ILookup<ThingRef, Backlink>> backlinks;

    public Edition(VerifiedPack verified, SiteTheme theme, SiteOptions options)
    {
        (Verified, Theme, Options) = (verified, theme, options);
        Words = theme.WordsIn(Pack.Info.Language);
        Evidence = EvidenceIndex.Of(verified);
        Glossary = Glossary.Of(Pack);
        CardFiles = Cards.CardFile.Count(Pack);
        AsOf = Pack.Info.AsOf is { } date ? EdtfWords.Of(date, Words.Dates) : null;
        bases = [.. Enum.GetValues<ClaimBasis>().Select(basis => Words.Term("basis", ClaimMaking.BasisKey(basis))), Words.Term("basis", ClaimMaking.BasisKey(null))];
        positionOf = new Dictionary<Slug, int>(Pack.Articles.Count);
        for (var at = 0; at < Pack.Articles.Count; at++)
            positionOf[Pack.Articles[at].Id] = at;
        children = Pack.Themes.Where(child => child.Parent is not null).ToLookup(child => child.Parent!); // filtered above
        editorNotes = verified.EditorNotes.ToLookup(note => note.Article);
        measuresOfClaims = Pack.Measures
            .SelectMany(measure => measure.Figures, (measure, figure) => new { measure, figure.Claim })
            .ToLookup(pair => pair.Claim, pair => pair.measure);
        ties = new(() => TieTable.Of(Pack));
        mainActors = new(() => ActorMaking.Main(Pack));
        backlinks = new(() => Prose.Backlinks.Of(this));
    }

    public VerifiedPack Verified { get; }

    public Pack Pack => Verified.Pack;

    public PackIndex Index => Pack.Index;

    public SiteTheme Theme { get; }

    public SiteOptions Options { get; }

    public SiteWords Words { get; }

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

    /// <summary>What ties actors to each other.</summary>
    public TieTable Ties => ties.Value;

    /// <summary>Those that the pack turns on, the weightiest first; no places.</summary>
    public EquatableArray<Actor> MainActors => mainActors.Value;

    /// <summary>Where the pack's own texts lead to each thing.</summary>
    public ILookup<ThingRef, Backlink> Backlinks => backlinks.Value;

    /// <summary>The pack's own date in words; null when it states none.</summary>
    public string? AsOf { get; }

    /// <summary>How many files hold the cards of links.</summary>
    public int CardFiles { get; }

    /// <summary>What a thing is called; null for one that is not in the pack.</summary>
    public string? NameOf(ThingRef thing) => thing.Kind switch
    {
        ThingKind.Article => Index.Article(thing.Id)?.Title,
        ThingKind.Actor => Index.Actor(thing.Id)?.Name,
        ThingKind.Theme => Index.Theme(thing.Id)?.Name,
        ThingKind.Event => Index.Event(thing.Id)?.Name,
        ThingKind.Claim => Index.Claim(thing.Id) is { } claim ? MarkdownRenderer.ToPlainText(claim.Text) : null,
        _ => Index.Note(thing.Id)?.Title,
    };

    /// <summary>The bare words of a text, for titles, descriptions and the inside of links.</summary>
    public string Plain(MarkdownText text) => HtmlText.Clean(MarkdownRenderer.ToPlainText(text, NameOfLink));

    /// <summary>What is claimed, in bare words.</summary>
    public string WordsOf(Claim claim) => ClaimWordsOf(claim).Plain;

    /// <summary>The same as HTML. Most claims are plain; the Markdown of the others loses its links, because cards are links themselves.</summary>
    public HtmlString HtmlOf(Claim claim) => ClaimWordsOf(claim).Html;

    // Asked for on every page that shows the claim, so worked out once.
    ClaimWords ClaimWordsOf(Claim claim) => claimWords.TryGetValue(claim.Id, out var words) ? words : claimWords.GetOrAdd(claim.Id, ClaimWords.Of(Plain(claim.Text)));

    sealed record ClaimWords(string Plain, HtmlString Html)
    {
        public static ClaimWords Of(string plain) => new(plain, new HtmlString(HtmlText.Escape(plain)));
    }

    /// <summary>What claims rest on, each with its explanation.</summary>
    public TermView BasisOf(Claim claim) => bases[claim.Basis is { } basis ? (int)basis : bases.Length - 1];

    /// <summary>What pages at one depth share.</summary>
    public SharedViews SharedFrom(PageLinks links) =>
        shared.TryGetValue(links.Root, out var views) ? views : shared.GetOrAdd(links.Root, new SharedViews(Pack, links));

    /// <summary>What an article tells, cut to a few lines; null where nothing says it. Worked out once.</summary>
    public string? LeadOf(Article article, Func<string?> make) =>
        leads.TryGetValue(article.Id, out var lead) ? lead : leads.GetOrAdd(article.Id, make());

    /// <summary>The address of the original, where it is one of the web's own; null otherwise. Worked out once.</summary>
    public string? OriginalOf(Article article) =>
        originals.TryGetValue(article.Id, out var address) ? address : originals.GetOrAdd(article.Id, ArticleMaking.SafeUrl(article.Url));

    string? NameOfLink(string target) => Index.Names.Link(target).Single is { } thing ? NameOf(thing) : null;

    public int PositionOf(Article article) => positionOf[article.Id];

    public IEnumerable<Theme> ChildrenOf(Theme theme) => children[theme.Id];

    public IEnumerable<EditorNote> EditorNotesOn(Article article) => editorNotes[article.Id];

    /// <summary>The measures for which some of these claims give a value, each once.</summary>
    public IEnumerable<Measure> MeasuresOf(IEnumerable<Claim> claims) =>
        claims.SelectMany(claim => measuresOfClaims[claim.Id]).DistinctBy(measure => measure.Id);
}
