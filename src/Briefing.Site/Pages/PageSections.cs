using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>The contents of a page: a link to each section that has something in it.</summary>
static class PageSections
{
    public static EquatableArray<LinkView> Of(PageDraft page, params ReadOnlySpan<(string Id, string Words, int Count)> sections)
    {
        var links = new List<LinkView>();
        foreach (var (id, words, count) in sections)
        {
            if (count > 0)
                links.Add(new LinkView("#" + id, page.Words[words]));
        }

        // One or two sections are seen at a glance.
        return links.Count > 2 ? [.. links] : [];
    }
}
