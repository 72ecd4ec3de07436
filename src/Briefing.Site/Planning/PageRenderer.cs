using Briefing.Site.Addresses;
using Briefing.Site.Machines;
using Briefing.Site.Pages;
using Briefing.Site.Reads;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>Makes one page: its view, then its layout inside the frame. A pure function; pages may be rendered at the same time.</summary>
public static class PageRenderer
{
    /// <inheritdoc cref="ThemeTemplates.Gather"/>
    public static IEnumerable<Diagnostic> Gather(IEnumerable<Diagnostic> findings) => ThemeTemplates.Gather(findings);

    public static RenderedFile Render(PlannedPage page, SitePlan plan) => Render(page, plan.Edition);

    internal static RenderedFile Render(PlannedPage page, Edition edition) => Lend(page, edition).Kept();

    /// <summary>The same without a copy of its bytes: they stand until this thread makes its next page, which is long enough to write them.</summary>
    public static RenderedFile Lend(PlannedPage page, SitePlan plan) => Lend(page, plan.Edition);

    static RenderedFile Lend(PlannedPage page, Edition edition)
    {
        var links = page.Kind == PageKind.NotFound ? PageLinks.FromRoot(page.Address, edition.Options.RootPath) : PageLinks.From(page.Address);
        var draft = new PageDraft(edition, page.Address, links, page.Subject);
        if (page.Subject is { } subject)
            Reading.Note(Door.Thing, subject.Kind, subject.Id);
        var content = page.Make(draft);
        var model = PageFrame.Around(page, edition, content, links, draft);
        var (html, findings) = ThemeTemplates.Render(edition, page, model);
        return new RenderedFile(page.Address.FilePath, html, findings)
        {
            Twin = html.IsEmpty || page.Address.TwinPath is not { } twin ? null : new RenderedTwin(twin, MarkdownTwin.Lend(html.Span, model.Page.Canonical)),
        };
    }
}
