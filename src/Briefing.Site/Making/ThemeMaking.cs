using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Themes as other pages show them.</summary>
static class ThemeMaking
{
    /// <summary>A link; the name alone on the theme's own page.</summary>
    public static LinkView Link(PageDraft page, Theme theme) => Link(page, theme.Id);

    static LinkView Link(PageDraft page, Slug id)
    {
        var link = page.Shared.Theme(id);
        return page.IsAbout(ThingKind.Theme, id) ? link with { Href = null } : link;
    }

    public static EquatableArray<LinkView> Links(PageDraft page, EquatableArray<Slug> ids) =>
        ids.Choose(id => page.Index.HasTheme(id) ? Link(page, id) : null);

    public static ThemeCardView Card(PageDraft page, Theme theme) => new(
        page.To(SiteAddresses.Theme(theme.Id)),
        theme.Name,
        theme.Question,
        page.Words.Count("claims", page.Index.CountOfClaimsOn(theme)),
        page.Words.Count("articles", page.Index.CountOfArticlesOn(theme)),
        page.Index.CountOfDisputesOn(theme) > 0,
        page.Edition.ChildrenOf(theme).Select(child => Link(page, child)).ToEquatableArray());

    /// <summary>The themes that stand under no other.</summary>
    public static IEnumerable<Theme> Roots(PageDraft page) =>
        page.Edition.Pack.Themes.Where(theme => theme.Parent is not { } parent || page.Index.Theme(parent) is null);
}
