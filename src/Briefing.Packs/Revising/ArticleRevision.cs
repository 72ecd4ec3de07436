using Briefing.Packs.Binding;
using Briefing.Packs.Disputes;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs.Revising;

/// <summary>A pack in which an article changed: what its authors say of it, or its seed.</summary>
static class ArticleRevision
{
    public static VerifiedPack? Of(VerifiedPack before, Article old, ArticleFile file, Limits limits) =>
        Of(before, old, file, file.Read == old.Input.Read ? old.Seed : SeedReader.Read(old.Seed.File, file.Read), limits);

    /// <param name="seed">As read without corrections.</param>
    public static VerifiedPack? Of(VerifiedPack before, Article old, SeedDocument seed, Limits limits) =>
        Of(before, old, old.Input, old.Input.Read == SeedCorrections.None ? seed : SeedReader.Read(seed.File, old.Input.Read), limits);

    static VerifiedPack? Of(VerifiedPack before, Article old, ArticleFile file, SeedDocument seed, Limits limits)
    {
        var (pack, index) = (before.Pack, before.Pack.Index);
        var oldClaims = index.ClaimsOf(old).ToList();

        // Where an id stood in two files, which of them counts may be another question now.
        if (file.Source?.Value != old.Input.Source?.Value || oldClaims.Count != old.Input.Claims.Count || pack.Origins is not { } origins)
            return null;
        var draft = ArticleDraft.Of(new ArticleSource(file, seed), pack.Info.Language);
        if (RevisionDraft.Of(before, Named(old.Id, old.Title, old.TitleStated, old.Input), Named(draft.Id, draft.Title, draft.TitleStated, file), limits) is not { } revision)
            return null;
        var references = revision.References;
        var keyPoints = ArticleBinder.KeyPoints(draft, revision.Quotes);
        if (ClaimBinder.OfArticle(file, references, revision.Quotes, revision.Findings) is not { } claims || claims.Exists(claim => index.Claim(claim.Id) is { } known && known.Article != old.Id))
            return null;

        var happenings = index.EventsOf(old).ToList();
        var mentions = ReferenceEquals(seed, old.Seed) ? old.Mentions : ArticleBinder.Mentions(draft.Id, seed, index.Mentions);
        var article = ArticleBinder.WithPublisher(
            draft.Complete(
                keyPoints,
                ArticleBinder.Actors(references.All(file, ThingKind.Actor, file.Actors), claims, happenings, mentions),
                ArticleBinder.Themes(references.All(file, ThingKind.Theme, file.Themes), claims, happenings),
                mentions),
            references.Names);
        if (origins.With(article) is not { } joined || RevisedClaims.Of(pack, article, claims, oldClaims, references, joined) is not { } linked)
            return null;

        // Evidence of others that stands in the article is sought anew with its own.
        revision.Renew(article.Id, [.. revision.Quotes.ToArray(), .. index.QuotesFrom(old).Where(quote => quote.Owner.Thing.Kind is not (ThingKind.Article or ThingKind.Claim))]);
        return revision.Finish(file, pack with
        {
            Articles = ArticleDraft.InOrder(old, article) == 0 ? [.. ThingRevision.Replaced(pack.Articles, old, article)] : Moved(pack.Articles, old, article),
            Claims = linked.All,
            Disputes = linked.AreDisputed ? DisputeFinder.Find(linked.All) : pack.Disputes,
            Measures = Figures(oldClaims).SequenceEqual(Figures(claims)) ? pack.Measures : MeasureTable.Of(linked.All),
            Origins = joined,
        });
    }

    static List<NamedThing> Named(Slug id, string title, bool isStated, ArticleFile file) =>
    [
        new NamedThing(new ThingRef(ThingKind.Article, id), isStated ? [title] : []),
        .. file.Claims.Select(claim => claim.Id.Value).Where(claim => !claim.IsEmpty).Distinct().Select(claim => new NamedThing(new ThingRef(ThingKind.Claim, claim), [])),
    ];

    static EquatableArray<Article> Moved(EquatableArray<Article> articles, Article old, Article now)
    {
        var others = articles.Where(article => article.Id != old.Id).ToList();
        var at = others.FindIndex(other => ArticleDraft.InOrder(now, other) < 0);
        others.Insert(at < 0 ? others.Count : at, now);
        return [.. others];
    }

    static IEnumerable<Figure> Figures(IEnumerable<Claim> claims) => claims.Select(claim => claim.Figure).OfType<Figure>();
}
