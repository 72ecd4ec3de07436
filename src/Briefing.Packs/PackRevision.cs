using Briefing.Packs.Binding;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>
/// A pack in which the file of one article changed, bound and proved without another look at the rest, so that an author sees the change
/// at once however large the pack is. What readers see of it equals what a whole build would give; findings, and notes that come of
/// them, are those from before. A change that reaches further is left to the whole build.
/// </summary>
public static class PackRevision
{
    /// <param name="before">Bound with a memory.</param>
    /// <param name="file">Of an article that was in it.</param>
    /// <param name="limits">How much may be compared to find the quotes.</param>
    /// <returns>Null where the change reaches further than the article and its claims: its name, its date, its source, or ties to other claims.</returns>
    public static VerifiedPack? Of(VerifiedPack before, ArticleFile file, Limits limits)
    {
        var pack = before.Pack;
        if (pack.References is not { } fields || pack.Index.Article(file.Id) is not { } old || !IsToldAlike(old, file, pack.Info.Language))
            return null;

        // Fields and links that lead nowhere are errors, and what an author sees is then the last whole site.
        var oldClaims = pack.Index.ClaimsOf(old).ToList();
        var names = fields.Names.With(NamedThings(oldClaims.Select(claim => claim.Id)), NamedThings(file.Claims.Select(claim => claim.Id.Value)));
        var (references, quotes) = (new References(names, new FindingList()), new QuoteList(pack.Quotes.Count));
        var draft = ArticleDraft.Of(new ArticleSource(file, old.Seed), pack.Info.Language);
        var keyPoints = ArticleBinder.KeyPoints(draft, quotes);
        if (ClaimBinder.OfArticle(file, references, quotes) is not { } bound || !AreFree(pack, old, oldClaims, bound, fields.Strangers))
            return null;
        if (Linked(oldClaims, bound) is not { } claims)
            return null;
        var (listedActors, listedThemes) = (references.All(file, ThingKind.Actor, file.Actors), references.All(file, ThingKind.Theme, file.Themes));
        if (references.Strangers.Count > 0 || MarkdownLinks.Check([file], names).Any())
            return null;

        var happenings = pack.Index.EventsOf(old).ToList();
        var article = ArticleBinder.WithPublisher(
            draft.Complete(
                keyPoints,
                ArticleBinder.Actors(listedActors, claims, happenings, old.Mentions),
                ArticleBinder.Themes(listedThemes, claims, happenings),
                old.Mentions),
            names);
        var revised = Proved(before, old, article, claims, quotes.ToArray(), limits);
        return revised with { Pack = revised.Pack with { References = new References(names, new FindingList(), fields.Strangers) } };
    }

    static List<ThingRef> NamedThings(IEnumerable<Slug> claims) => [.. claims.Where(id => !id.IsEmpty).Distinct().Select(id => new ThingRef(ThingKind.Claim, id))];

    /// <summary>Whether everything by which other things know the article is as it was.</summary>
    static bool IsToldAlike(Article old, ArticleFile file, string language)
    {
        var was = old.Input;
        if (file.IsDraft || was.IsDraft || file.Source?.Value != was.Source?.Value || file.Read != was.Read || file.Origin?.Value != was.Origin?.Value)
            return false;
        var (draft, known) = (Draft(file), Draft(was));
        return draft.Title == known.Title && draft.TitleStated == known.TitleStated && draft.Published == known.Published
            && draft.Language == known.Language && draft.Direction == known.Direction && file.Outlet?.Value == was.Outlet?.Value && file.Outlet is null == was.Outlet is null;

        ArticleDraft Draft(ArticleFile of) => ArticleDraft.Of(new ArticleSource(of, old.Seed), language);
    }

    /// <summary>Whether no id that came or went is one that something else bears, or is named by.</summary>
    static bool AreFree(Pack pack, Article old, List<Claim> before, List<Claim> after, IReadOnlySet<string> strangers)
    {
        // Where an id stood in two files, which of them counts may be another question now.
        if (before.Count != old.Input.Claims.Count)
            return false;
        var (was, now) = (before.Select(claim => claim.Id).ToHashSet(), after.Select(claim => claim.Id).ToHashSet());
        var assessed = pack.Info.Assessments.Concat(pack.Themes.SelectMany(theme => theme.Assessments)).SelectMany(one => one.Basis);
        return now.All(id => was.Contains(id) || (pack.Index.Claim(id) is null && !strangers.Any(words => words == id.Value || words.EndsWith("/" + id, StringComparison.Ordinal))))
            && (was.IsSubsetOf(now) || !assessed.Any(id => was.Contains(id) && !now.Contains(id)));
    }

    /// <summary>The claims with their ties to others; null where those are not what they were.</summary>
    static List<Claim>? Linked(List<Claim> before, List<Claim> after)
    {
        var tied = before.Where(IsTied).ToDictionary(claim => claim.Id);
        var linked = new List<Claim>(after.Count);
        var met = new List<Slug>();
        foreach (var claim in after)
        {
            if (tied.TryGetValue(claim.Id, out var known))
            {
                if (!AreTiedAlike(known, claim))
                    return null;
                met.Add(claim.Id);
                linked.Add(claim with
                {
                    Contradicts = known.Contradicts,
                    Supports = known.Supports,
                    SupportedBy = known.SupportedBy,
                    Differs = known.Differs,
                    Corroboration = known.Corroboration,
                });
                continue;
            }

            if (claim.Entry is not { Contradicts.IsEmpty: true, Supports.IsEmpty: true, Differs.IsEmpty: true })
                return null;
            linked.Add(claim with { Corroboration = new Corroboration(1, [claim.Article], claim.Speakers.All(speaker => speaker.Kind == SpeakerKind.Unnamed)) });
        }

        return met.SequenceEqual(before.Where(IsTied).Select(claim => claim.Id)) ? linked : null;
    }

    static bool IsTied(Claim claim) =>
        claim is not { Contradicts.IsEmpty: true, Supports.IsEmpty: true, SupportedBy.IsEmpty: true, Differs.IsEmpty: true }
        || claim.Entry is not { Contradicts.IsEmpty: true, Supports.IsEmpty: true, Differs.IsEmpty: true };

    // Who speaks and on which themes is told again of the disputes that a claim is part of.
    static bool AreTiedAlike(Claim old, Claim now) =>
        old.Speakers == now.Speakers && old.Themes == now.Themes
        && Words(old.Entry.Contradicts).SequenceEqual(Words(now.Entry.Contradicts))
        && Words(old.Entry.Supports).SequenceEqual(Words(now.Entry.Supports))
        && Words(old.Entry.Differs.Map(one => one.Claim)).SequenceEqual(Words(now.Entry.Differs.Map(one => one.Claim)))
        && old.Entry.Differs.Select(one => one.How?.Value).SequenceEqual(now.Entry.Differs.Select(one => one.How?.Value));

    static IEnumerable<string> Words(EquatableArray<Located<string>> fields) => fields.Select(field => field.Value);

    static VerifiedPack Proved(VerifiedPack before, Article old, Article article, List<Claim> claims, EquatableArray<Quote> own, Limits limits)
    {
        var pack = before.Pack;
        var others = pack.Index.QuotesFrom(old).Where(quote => quote.Owner.Thing.Kind is not (ThingKind.Article or ThingKind.Claim));
        var quotes = own.Concat(others).ToList();
        var index = new PackIndex(pack.Index, article, claims, quotes);
        var articles = pack.Articles.AsSpan().ToArray();
        articles[index.PlaceOf(article)] = article;
        EquatableArray<Claim> all = [.. index.Spliced(pack.Claims, article.Id, claim => claim.Article, claims)];
        var hasOldFigures = pack.Index.ClaimsOf(old).Select(claim => claim.Figure).OfType<Figure>().SequenceEqual(claims.Select(claim => claim.Figure).OfType<Figure>());
        var revised = pack with
        {
            Articles = [.. articles],
            Claims = all,
            Quotes = [.. pack.Quotes, .. own],
            Measures = hasOldFigures ? pack.Measures : MeasureTable.Of(all),
        };

        QuotePlace?[] places = [.. before.Places, .. new QuotePlace?[own.Count]];
        QuoteVerifier.Seek(article, quotes, places, limits);
        return before with { Pack = revised.With(index), Places = [.. places] };
    }
}
