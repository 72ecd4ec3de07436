using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Views;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Where the pack's own texts lead to a thing.</summary>
static class BacklinkMaking
{
    // What everything names would fill a page with sentences; the first of them stand for the rest.
    const int Most = 40;

    public static CitedByView Of(PageDraft page, ThingKind kind, Slug id)
    {
        var all = page.Edition.BacklinksTo(new ThingRef(kind, id)).ToList();
        if (all.Count == 0)
            return CitedByView.None;
        var views = all.Take(Most)
            .GroupBy(link => link.From)
            .Select(group => new BacklinkView(From(page, group.Key), group.Select(link => link.Sentence).ToEquatableArray()))
            .ToEquatableArray();
        return new CitedByView(views, Math.Max(0, all.Count - Most));
    }

    static LinkView From(PageDraft page, ThingRef? from) => from is { } thing
        ? new LinkView(page.To(SiteAddresses.Of(thing)), Prose.HtmlText.Clean(page.Edition.NameOf(thing) ?? thing.Id.Value))
        : new LinkView(page.To(SiteAddresses.Home), page.Words["nav_home"]);
}
