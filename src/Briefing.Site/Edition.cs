using Briefing.Packs.Mentions;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Site.Evidence;
using Briefing.Site.Prose;
using Briefing.Site.Words;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>A verified pack with everything that is worked out once and used by many pages. Never changes, so that pages can be made in parallel.</summary>
sealed class Edition
{
    readonly Dictionary<Slug, int> positionOf;
    readonly ILookup<Slug, Theme> children;
    readonly ILookup<Slug, EditorNote> editorNotes;
    readonly ILookup<Slug, Measure> measuresOfClaims;

    public Edition(VerifiedPack verified, SiteTheme theme, SiteOptions options)
    {
        (Verified, Theme, Options) = (verified, theme, options);
        Evidence = EvidenceIndex.Of(verified);
        Glossary = Glossary.Of(Pack);
        Names = NameTable.Of(Pack);
        Mentions = MentionFinder.Of(Pack);
        positionOf = new Dictionary<Slug, int>(Pack.Articles.Count);
        for (var at = 0; at < Pack.Articles.Count; at++)
            positionOf[Pack.Articles[at].Id] = at;
        children = Pack.Themes.Where(child => child.Parent is not null).ToLookup(child => child.Parent!.Value); // filtered above
        editorNotes = verified.EditorNotes.ToLookup(note => note.Article);
        measuresOfClaims = Pack.Measures
            .SelectMany(measure => measure.Figures, (measure, figure) => (measure, figure.Claim))
            .ToLookup(pair => pair.Claim, pair => pair.measure);
    }

    public VerifiedPack Verified { get; }

    public Pack Pack => Verified.Pack;

    public PackIndex Index => Pack.Index;

    public SiteTheme Theme { get; }

    public SiteOptions Options { get; }

    public SiteWords Words => Theme.Words;

    public EvidenceIndex Evidence { get; }

    public Glossary Glossary { get; }

    public NameTable Names { get; }

    public MentionFinder Mentions { get; }

    public int PositionOf(Article article) => positionOf[article.Id];

    public IEnumerable<Theme> ChildrenOf(Theme theme) => children[theme.Id];

    public IEnumerable<EditorNote> EditorNotesOn(Article article) => editorNotes[article.Id];

    /// <summary>The measures for which some of these claims give a value, each once.</summary>
    public IEnumerable<Measure> MeasuresOf(IEnumerable<Claim> claims) =>
        claims.SelectMany(claim => measuresOfClaims[claim.Id]).DistinctBy(measure => measure.Id);
}
