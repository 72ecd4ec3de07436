using Briefing.Packs.Binding;
using Briefing.Packs.Model;
using Briefing.Packs.Origins;
using Briefing.Text;

namespace Briefing.Packs.Revising;

/// <summary>The claims of a pack in which those of one article are others: tied anew to those of other articles, which count their carriers anew.</summary>
sealed class RevisedClaims
{
    readonly Pack pack;
    readonly Article article;
    readonly Dictionary<Slug, Claim> changed = [];
    readonly HashSet<Slug> gone;

    RevisedClaims(Pack pack, Article article, IEnumerable<Claim> before) =>
        (this.pack, this.article, gone) = (pack, article, before.Select(claim => claim.Id).ToHashSet());

    /// <summary>In the pack's order.</summary>
    public EquatableArray<Claim> All { get; private set; }

    /// <summary>Whether any claim that changed is or was part of a dispute.</summary>
    public bool AreDisputed { get; private set; }

    /// <param name="article">As it is now.</param>
    /// <param name="own">Its claims, each linked to what it names itself.</param>
    /// <param name="before">Those that it had.</param>
    /// <returns>Null where claims lend weight to themselves by way of others.</returns>
    public static RevisedClaims? Of(Pack pack, Article article, IReadOnlyList<Claim> own, IReadOnlyList<Claim> before, References references, OriginTable origins)
    {
        var revised = new RevisedClaims(pack, article, before);
        revised.Tie(own, before, references);
        if (own.Any(claim => revised.Reach([claim.Id]).Skip(1).Contains(claim.Id)))
            return null;
        revised.Count(own, before, origins);
        revised.AreDisputed = revised.changed.Values.Concat(before).Concat(revised.changed.Keys.Select(pack.Index.Claim).OfType<Claim>()).Any(claim => !claim.Contradicts.IsEmpty || !claim.Differs.IsEmpty);
        revised.All = revised.InOrder(own);
        return revised;
    }

    Claim? Find(Slug id) => changed.TryGetValue(id, out var claim) ? claim : gone.Contains(id) ? null : pack.Index.Claim(id);

    void Tie(IReadOnlyList<Claim> own, IReadOnlyList<Claim> before, References references)
    {
        // Whom the article's claims name or named, and who names or named them. Of each of those all others count, too: the order of its ties
        // is the pack's, whoever stated them.
        foreach (var claim in own)
            changed[claim.Id] = claim;
        var tied = before.SelectMany(Tied).Concat(own.SelectMany(Tied)).Distinct().Select(Find).OfType<Claim>().Where(claim => claim.Article != article.Id).ToList();
        var around = tied.Concat(tied.SelectMany(Tied).Select(Find).OfType<Claim>().Where(claim => claim.Article != article.Id)).DistinctBy(claim => claim.Id)
            .Select(claim => ClaimBinder.AsAuthored(claim, pack.Index.Article(claim.Article)!.Input, references)) // claims are of articles
            .ToList();
        var linked = ClaimBinder.BothWays(InOrder(own, around), id => Find(id) is not null).ToDictionary(claim => claim.Id);
        foreach (var claim in own)
            changed[claim.Id] = linked[claim.Id];
        foreach (var claim in tied)
        {
            if (linked[claim.Id] != claim)
                changed[claim.Id] = linked[claim.Id];
        }
    }

    static IEnumerable<Slug> Tied(Claim claim) => claim.Contradicts.Concat(claim.Supports).Concat(claim.SupportedBy).Concat(claim.Differs.Select(other => other.Claim));

    void Count(IReadOnlyList<Claim> own, IReadOnlyList<Claim> before, OriginTable origins)
    {
        foreach (var id in Reach([.. own.Select(claim => claim.Id), .. before.SelectMany(claim => claim.Supports)]).Distinct().ToList())
        {
            if (Find(id) is { } claim && OriginCounter.Of(claim, Find, origins) is var counted && counted != claim.Corroboration)
                changed[id] = claim with { Corroboration = counted };
        }
    }

    /// <summary>Claims and all to which they lend weight, directly or in turn; one comes again where a way leads back to it.</summary>
    IEnumerable<Slug> Reach(IEnumerable<Slug> from)
    {
        var (seen, waiting) = (new HashSet<Slug>(), new Queue<Slug>(from));
        while (waiting.TryDequeue(out var id))
        {
            yield return id;
            if (!seen.Add(id) || Find(id) is not { } claim)
                continue;
            foreach (var other in claim.Supports)
                waiting.Enqueue(other);
        }
    }

    EquatableArray<Claim> InOrder(IReadOnlyList<Claim> own)
    {
        var all = new List<Claim>(pack.Claims.Count + own.Count);
        var (last, isPlaced) = ((Slug?)null, false);
        foreach (var claim in pack.Claims)
        {
            if (claim.Article == article.Id)
                continue;
            if (!isPlaced && !ReferenceEquals(claim.Article, last) && ArticleDraft.InOrder(article, ArticleOf(claim)) < 0)
            {
                all.AddRange(own.Select(one => changed[one.Id]));
                isPlaced = true;
            }

            last = claim.Article;
            all.Add(changed.GetValueOrDefault(claim.Id) ?? claim);
        }

        if (!isPlaced)
            all.AddRange(own.Select(one => changed[one.Id]));
        return [.. all];
    }

    List<Claim> InOrder(IReadOnlyList<Claim> own, IReadOnlyList<Claim> others)
    {
        var places = new Dictionary<Slug, int>();
        foreach (var list in others.Select(ArticleOf).DistinctBy(one => one.Id).Select(one => pack.Index.ClaimsOf(one)).Append(own))
        {
            var at = 0;
            foreach (var claim in list)
                places[claim.Id] = at++;
        }

        var all = own.Concat(others).ToList();
        all.Sort((one, other) => one.Article == other.Article ? places[one.Id].CompareTo(places[other.Id]) : ArticleDraft.InOrder(ArticleOf(one), ArticleOf(other)));
        return all;
    }

    Article ArticleOf(Claim claim) => claim.Article == article.Id ? article : pack.Index.Article(claim.Article)!; // claims are of articles
}
