using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>By what the ledger of claims can be narrowed down: the values that its rows have, each once.</summary>
static class LedgerFilters
{
    public static EquatableArray<FilterView> Of(PageDraft page, EquatableArray<ClaimView> rows)
    {
        var pack = page.Edition.Pack;
        var speakers = Values(rows, row => row.SpeakerIds);
        var themes = Values(rows, row => row.ThemeIds);
        var articles = Values(rows, row => row.ArticleId);
        return
        [
            new("actor", page.Words["who"],
            [
                .. pack.Actors.Where(actor => speakers.Contains(actor.Id.Value)).Select(actor => new FilterOptionView(actor.Id.Value, actor.Name)),
                .. Special(speakers, ".article", page.Words["own_voice"]),
                .. Special(speakers, ".unnamed", page.Words["basis_unnamed"]),
            ]),
            new("theme", page.Words["theme"], pack.Themes
                .Where(theme => themes.Contains(theme.Id.Value))
                .Select(theme => new FilterOptionView(theme.Id.Value, theme.Name))
                .ToEquatableArray()),
            new("article", page.Words["where"], pack.Articles
                .Where(article => articles.Contains(article.Id.Value))
                .Select(article => new FilterOptionView(article.Id.Value, ArticleMaking.Link(page, article).Title, article.Language, Languages.Direction(article.Direction)))
                .ToEquatableArray()),
            new("basis", page.Words["basis"], rows.Select(row => row.Basis).DistinctBy(basis => basis.Key)
                .Select(basis => new FilterOptionView(basis.Key, basis.Text)).ToEquatableArray()),
            new("standing", page.Words["standing"], rows.Select(row => row.Standing.Key).Distinct()
                .Select(key => new FilterOptionView(key, page.Words["standing_" + key.Replace('-', '_')])).ToEquatableArray()),
        ];
    }

    static HashSet<string> Values(EquatableArray<ClaimView> rows, Func<ClaimView, string> ids) =>
        new(rows.SelectMany(row => ids(row).Split(' ')), StringComparer.Ordinal);

    static IEnumerable<FilterOptionView> Special(HashSet<string> speakers, string value, string words) =>
        speakers.Contains(value) ? [new FilterOptionView(value, words)] : [];
}
