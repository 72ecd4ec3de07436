using Briefing.Site.Making;
using Briefing.Site.Views;

namespace Briefing.Site.Pages;

/// <summary>Who is tied to whom, drawn and as a table.</summary>
static class NetworkPage
{
    public static PageContent Make(PageDraft page)
    {
        var drawing = NetworkMaking.Whole(page);
        var rows = NetworkMaking.Rows(page);
        var drawn = drawing?.Nodes.Count ?? 0;
        var view = new NetworkView(drawing, rows, drawn < rows.Count ? page.Words.Fill("network_limit", drawn, rows.Count) : null);
        return new PageContent(page.Words["network_title"], page.Words.Fill("network_description", page.Edition.Info.Title), view);
    }
}
