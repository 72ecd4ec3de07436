using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Claims with their speakers, quotes and links; links between claims in both directions.</summary>
static class ClaimBinder
{
    static readonly Corroboration Unknown = new(0, [], false);

    /// <summary>Every claim once, by article, then as authored. Its corroboration is counted later, when all are known.</summary>
    public static List<Claim> Bind(IReadOnlyList<ArticleDraft> articles, References references, QuoteList quotes, FindingList findings)
    {
        var firsts = FirstById(articles, findings);
        var claims = new List<Claim>();
        foreach (var article in articles)
        {
            foreach (var entry in article.File.Claims)
            {
                if (firsts.TryGetValue(entry.Id.Value, out var first) && ReferenceEquals(first.Entry, entry))
                    claims.Add(Bind(article.File, entry, references, quotes, findings));
            }
        }

        var bound = claims.Select(claim => claim.Id).ToHashSet();
        return BothWays(claims, bound.Contains);
    }

    /// <summary>The claims of one article, each linked to what it names itself; null where an id comes twice.</summary>
    public static List<Claim>? OfArticle(ArticleFile file, References references, QuoteList quotes, FindingList findings)
    {
        var entries = file.Claims.Where(entry => !entry.Id.Value.IsEmpty).ToList();
        return entries.DistinctBy(entry => entry.Id.Value).Count() < entries.Count
            ? null
            : entries.ConvertAll(entry => Bind(file, entry, references, quotes, findings));
    }

    /// <summary>A bound claim linked again to no more than what it names itself.</summary>
    public static Claim AsAuthored(Claim claim, ArticleFile file, References references)
    {
        var others = new ClaimLinks(file, claim.Id, references, new FindingList());
        return claim with
        {
            Contradicts = others.All(claim.Entry.Contradicts),
            Supports = others.All(claim.Entry.Supports),
            SupportedBy = [],
            Differs = Differences(claim.Entry, others),
        };
    }

    /// <summary>Which of several claims with one id counts: the first in the first file, whatever the order of the articles.</summary>
    static Dictionary<Slug, (ArticleFile File, ClaimEntry Entry)> FirstById(IReadOnlyList<ArticleDraft> articles, FindingList findings)
    {
        var firsts = new Dictionary<Slug, (ArticleFile File, ClaimEntry Entry)>();
        foreach (var file in articles.Select(article => article.File).OrderBy(file => file.File.Path))
        {
            // A claim without an id is reported where it stands.
            foreach (var entry in file.Claims.Where(entry => !entry.Id.Value.IsEmpty))
            {
                if (firsts.TryAdd(entry.Id.Value, (file, entry)))
                    continue;
                var first = firsts[entry.Id.Value];
                findings.Add(LinkingDiagnostics.DuplicateId.At(file.Locate(entry.Id.Span), "claim", entry.Id.Value)
                    .With(first.File.Locate(first.Entry.Id.Span), "the first stands here"));
            }
        }

        return firsts;
    }

    static Claim Bind(ArticleFile file, ClaimEntry entry, References references, QuoteList quotes, FindingList findings)
    {
        var id = entry.Id.Value;
        var others = new ClaimLinks(file, id, references, findings);
        return new Claim(
            id,
            file.Id,
            entry,
            entry.Text,
            Speakers(file, entry, references),
            references.All(file, ThingKind.Actor, entry.Via),
            entry.Basis?.Value,
            quotes.Add(file, file.Id, new ThingRef(ThingKind.Claim, id), entry.Quotes),
            references.All(file, ThingKind.Actor, entry.About),
            references.All(file, ThingKind.Theme, entry.Themes),
            entry.Date?.Value,
            entry.Figure is { } figure
                ? new Figure(figure.Measure.Value, id, figure.Value.Value, figure.Unit?.Value, figure.Qualifier?.Value)
                : null,
            others.All(entry.Contradicts),
            others.All(entry.Supports),
            [],
            Differences(entry, others),
            Unknown);
    }

    static EquatableArray<Difference> Differences(ClaimEntry entry, ClaimLinks others) =>
        [.. entry.Differs.SelectMany(one => others.All([one.Claim]), (one, other) => new Difference(other, one.How?.Value))];

    static EquatableArray<Speaker> Speakers(ArticleFile file, ClaimEntry entry, References references)
    {
        if (entry.ByUnnamed is { } unnamed)
            return [new Speaker(SpeakerKind.Unnamed, Slug.None, unnamed.Value)];
        var actors = references.All(file, ThingKind.Actor, entry.By);
        // A name that means nobody has its finding; the article answers for the words until it is mended.
        return actors.IsEmpty
            ? [new Speaker(SpeakerKind.Article, Slug.None, "")]
            : [.. actors.Select(actor => new Speaker(SpeakerKind.Actor, actor, ""))];
    }

    /// <summary>Claims linked to what they name and to what names them.</summary>
    /// <param name="claims">In the pack's order, each linked to what it names itself.</param>
    /// <param name="isBound">Whether there is a claim of an id.</param>
    /// <returns>The same claims. Where they are not all of a pack's, those are right all of whose neighbours are among them.</returns>
    public static List<Claim> BothWays(IReadOnlyList<Claim> claims, Func<Slug, bool> isBound)
    {
        var contradicts = new LinkTable<Slug>();
        var supportedBy = new LinkTable<Slug>();
        var differs = new LinkTable<Difference>();
        foreach (var claim in claims)
        {
            foreach (var other in claim.Contradicts.Where(isBound))
            {
                contradicts.Add(claim.Id, other);
                contradicts.Add(other, claim.Id);
            }

            foreach (var other in claim.Supports.Where(isBound))
                supportedBy.Add(other, claim.Id);
            foreach (var other in claim.Differs.Where(other => isBound(other.Claim)))
            {
                differs.Add(claim.Id, other);
                differs.Add(other.Claim, other with { Claim = claim.Id });
            }
        }

        return
        [
            .. claims.Select(claim => claim with
            {
                Contradicts = contradicts.Of(claim.Id, static other => other),
                Supports = [.. claim.Supports.Where(isBound)],
                SupportedBy = supportedBy.Of(claim.Id, static other => other),
                Differs = differs.Of(claim.Id, static other => other.Claim),
            }),
        ];
    }

    /// <summary>Links of claims to claims; a claim that names itself is reported and not linked.</summary>
    sealed class ClaimLinks(ArticleFile file, Slug self, References references, FindingList findings)
    {
        public EquatableArray<Slug> All(EquatableArray<Located<string>> fields)
        {
            var found = references.All(file, ThingKind.Claim, fields);
            if (!found.Contains(self))
                return found;
            foreach (var field in fields.Where(field => field.Value.Trim() == self.Value))
                findings.Add(LinkingDiagnostics.SelfReference, file, field.Span, self);
            return [.. found.Where(other => other != self)];
        }
    }

    /// <summary>What each claim is linked to, each target once, the first way of saying it kept.</summary>
    sealed class LinkTable<T>
    {
        readonly Dictionary<Slug, List<T>> links = [];

        public void Add(Slug from, T to)
        {
            if (!links.TryGetValue(from, out var list))
                links[from] = list = [];
            list.Add(to);
        }

        public EquatableArray<T> Of(Slug from, Func<T, Slug> target) =>
            links.TryGetValue(from, out var list) ? [.. list.DistinctBy(target)] : [];
    }
}
