using Briefing.Packs.Model;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>By what the ledger of claims can be narrowed down: the values that its claims have, each once.</summary>
static class LedgerFilters
{
    public static EquatableArray<FilterView> Of(PageDraft page, IReadOnlyCollection<Claim> claims)
    {
        var pack = page.Edition.Pack;
        var speakers = claims.SelectMany(ClaimMaking.SpeakerIds).ToHashSet(StringComparer.Ordinal);
        var themes = claims.SelectMany(claim => claim.Themes).ToHashSet();
        var articles = claims.Select(claim => claim.Article).ToHashSet();
        return
        [
            new("actor", page.Words["who"],
            [
                .. pack.Actors.Where(actor => speakers.Contains(actor.Id.Value)).Select(actor => new FilterOptionView(actor.Id.Value, actor.Name)),
                .. Special(speakers, ".article", page.Words["own_voice"]),
                .. Special(speakers, ".unnamed", page.Words["basis_unnamed"]),
            ]),
            new("theme", page.Words["theme"], pack.Themes
                .Where(theme => themes.Contains(theme.Id))
                .Select(theme => new FilterOptionView(theme.Id.Value, theme.Name))
                .ToEquatableArray()),
            new("article", page.Words["where"], pack.Articles
                .Where(article => articles.Contains(article.Id))
                .Select(article => new FilterOptionView(article.Id.Value, ArticleMaking.Link(page, article).Title, article.Language, Languages.Direction(article.Direction)))
                .ToEquatableArray()),
            new("basis", page.Words["basis"], claims.Select(page.Edition.BasisOf).DistinctBy(basis => basis.Key)
                .Select(basis => new FilterOptionView(basis.Key, basis.Text)).ToEquatableArray()),
            new("standing", page.Words["standing"], claims.Select(claim => ClaimMaking.StandingKey(page, claim)).Distinct()
                .Select(key => new FilterOptionView(key, page.Words["standing_" + key.Replace('-', '_')])).ToEquatableArray()),
        ];
    }

    /// <summary>What kinds of actors a table's rows are.</summary>
    public static FilterView Kinds(PageDraft page, IEnumerable<Actor> rows) => new("kind", page.Words["actor_kind"], rows
        .Select(actor => actor.Kind)
        .OfType<ActorKind>()
        .Distinct()
        .Order()
        .Select(kind => new FilterOptionView(ActorMaking.Key(kind), page.Words["kinds_" + ActorMaking.Key(kind).Replace('-', '_')]))
        .ToEquatableArray());

    static IEnumerable<FilterOptionView> Special(HashSet<string> speakers, string value, string words) =>
        speakers.Contains(value) ? [new FilterOptionView(value, words)] : [];
}
