using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Themes as other pages show them.</summary>
static class ThemeMaking
{
    /// <summary>A link; the name alone on the theme's own page.</summary>
    public static LinkView Link(PageDraft page, Theme theme) => new(
        page.Subject == new ThingRef(ThingKind.Theme, theme.Id) ? null : page.To(SiteAddresses.Theme(theme.Id)),
        theme.Name);

    public static EquatableArray<LinkView> Links(PageDraft page, EquatableArray<Slug> ids) =>
        ids.Select(page.Index.Theme).OfType<Theme>().Select(theme => Link(page, theme)).ToEquatableArray();

    public static ThemeCardView Card(PageDraft page, Theme theme) => new(
        page.To(SiteAddresses.Theme(theme.Id)),
        theme.Name,
        theme.Question,
        page.Words.Count("claims", page.Index.ClaimsOn(theme).Count()),
        page.Words.Count("articles", page.Index.ArticlesOn(theme).Count()),
        page.Index.DisputesOn(theme).Any(),
        page.Edition.ChildrenOf(theme).Select(child => Link(page, child)).ToEquatableArray());

    /// <summary>The themes that stand under no other.</summary>
    public static IEnumerable<Theme> Roots(PageDraft page) =>
        page.Edition.Pack.Themes.Where(theme => theme.Parent is not { } parent || page.Index.Theme(parent) is null);
}
