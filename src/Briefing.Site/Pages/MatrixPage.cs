using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>Actor × theme: who says something on what, and who says nothing.</summary>
static class MatrixPage
{
    public static PageContent Make(PageDraft page)
    {
        var options = page.Edition.Options;
        var speakers = page.Edition.Pack.Actors
            .Select(actor => new { actor, Claims = page.Index.CountOfClaimsBy(actor) })
            .Where(ranked => ranked.Claims > 0)
            .OrderByDescending(ranked => ranked.Claims)
            .Select(ranked => ranked.actor)
            .ToList();
        var themes = page.Edition.Pack.Themes
            .Select((theme, at) => new { theme, at, Claims = page.Index.CountOfClaimsOn(theme) })
            .Where(ranked => ranked.Claims > 0)
            .OrderByDescending(ranked => ranked.Claims)
            .ToList();
        var columns = themes.Take(options.MatrixThemes).OrderBy(ranked => ranked.at).Select(ranked => ranked.theme).ToList();
        var shown = speakers.Take(options.MatrixActors).ToList();
        var rows = shown.Select(actor => Row(page, actor, columns)).ToEquatableArray();
        var isLimited = speakers.Count > options.MatrixActors || themes.Count > options.MatrixThemes;
        var view = new MatrixView(
            columns.Select(theme => ThemeMaking.Link(page, theme)).ToEquatableArray(),
            columns.Select(theme => theme.Id.Value).ToEquatableArray(),
            rows,
            isLimited ? page.Words.Fill("matrix_limit", rows.Count, speakers.Count, columns.Count, themes.Count) : null,
            [LedgerFilters.Kinds(page, shown), .. LedgerFilters.Of(page, Shown(page, shown, columns))]);
        return new PageContent(page.Words["matrix_title"], page.Words.Fill("matrix_description", page.Edition.Info.Title), view);
    }

    static MatrixRowView Row(PageDraft page, Actor actor, List<Theme> columns) => new(
        actor.Id.Value,
        actor.Kind is { } kind ? ActorMaking.Key(kind) : "",
        ActorMaking.Link(page, actor.Id),
        columns.Select(theme => Cell(page, actor, theme)).ToEquatableArray());

    static MatrixCellView Cell(PageDraft page, Actor actor, Theme theme)
    {
        var claims = page.Index.Position(actor, theme).ToList();
        if (claims.Count == 0)
            return new MatrixCellView(null, page.Words["says_nothing"], page.Words.Fill("says_nothing_on", actor.Name, theme.Name), 0, false, "");
        var count = page.Words.Count("claims", claims.Count);
        return new MatrixCellView(
            page.To(SiteAddresses.Position(actor.Id, theme.Id)),
            count,
            page.Words.Fill("says_on", actor.Name, theme.Name),
            claims.Count,
            claims.Exists(claim => page.Index.DisputeOf(claim) is not null),
            string.Join(' ', claims.Select(claim => $"{claim.Article}/{page.Edition.BasisOf(claim).Key}/{ClaimMaking.StandingKey(page, claim)}")));
    }

    /// <summary>The claims that the cells count, each once.</summary>
    static List<Claim> Shown(PageDraft page, IEnumerable<Actor> rows, List<Theme> columns)
    {
        var themes = columns.Select(theme => theme.Id).ToHashSet();
        return rows.SelectMany(page.Index.ClaimsBy)
            .Where(claim => claim.Themes.Any(themes.Contains))
            .DistinctBy(claim => claim.Id)
            .ToList();
    }
}
