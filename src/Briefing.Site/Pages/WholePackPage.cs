using Briefing.Packs.Model;
using Briefing.Site.Making;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>
/// The whole pack as one document. It can be printed and read alone: sections are numbered and refer to each other by number,
/// and the words of every claim are endnotes.
/// </summary>
static class WholePackPage
{
    /// <summary>Part, section, then what authors write inside.</summary>
    const int TopHeading = 4;

    public static PageContent Make(PageDraft page)
    {
        var info = page.Edition.Info;
        var view = new Maker(page).Make();
        return new PageContent(
            page.Words["pack_title"],
            page.Words.Fill("pack_description", info.Title),
            view);
    }

    sealed class Maker(PageDraft page)
    {
        readonly Pack pack = page.Edition.Pack;
        readonly List<PackPartView> parts = [];

        public PackView Make()
        {
            var info = pack.Info;
            Part("summary", "bottom_line", true, []);
            var others = pack.Claims.Where(claim => !claim.Themes.Any(theme => page.Index.Theme(theme) is not null)).ToList();
            var themes = Part("themes", pack.Themes.IsEmpty ? "claims_title" : "themes_title", !pack.Themes.IsEmpty || others.Count > 0, pack.Themes.Select(theme => new Entry("theme-" + theme.Id, theme.Name)));
            var disputes = Part("disputes", "disagreements_title", !pack.Disputes.IsEmpty, pack.Disputes.Select(dispute =>
                new Entry("dispute-" + dispute.Id, DisputeMaking.Title(page, dispute))));
            Part("figures", "figures", !pack.Measures.IsEmpty, []);
            Part("events", "timeline_title", !pack.Events.IsEmpty, []);
            var actors = Part("actors", "actors_title", !pack.Actors.IsEmpty, pack.Actors.Select(actor => new Entry("actor-" + actor.Id, actor.Name)));
            var articles = Part("articles", "articles_title", !pack.Articles.IsEmpty, pack.Articles.Select(article =>
                new Entry("article-" + article.Id, HtmlText.Clean(article.Title))), at => pack.Articles[at]);
            var disputeEntries = pack.Disputes.Select((dispute, at) => new { dispute.Id, Entry = disputes[at] }).ToDictionary(pair => pair.Id, pair => pair.Entry);
            return new PackView(
                parts.ToEquatableArray(),
                Prose(info.BottomLine, "summary"),
                page.Section().Points(info.Agreed),
                page.Section().Points(info.Disputed),
                page.Section().Points(info.Gaps),
                AssessmentMaking.Views(page, info.Assessments),
                pack.Themes.Select((theme, at) => Theme(theme, themes[at], disputeEntries)).ToEquatableArray(),
                Claims(others),
                pack.Disputes.Select((dispute, at) => Dispute(dispute, disputes[at])).ToEquatableArray(),
                pack.Measures.Select(measure => DisputeMaking.Measure(page, measure)).ToEquatableArray(),
                EventMaking.Items(page, pack.Events),
                pack.Actors.Select((actor, at) => Actor(actor, actors[at])).ToEquatableArray(),
                pack.Articles.Select((article, at) => Article(article, articles[at])).ToEquatableArray());
        }

        /// <summary>What stands in a part, before it has its number.</summary>
        sealed record Entry(string Id, string Title);

        // Parts are numbered as they come; one without content takes no number.
        EquatableArray<PackEntryView> Part(string key, string title, bool hasContent, IEnumerable<Entry> entries, Func<int, Article>? source = null)
        {
            if (!hasContent)
                return [];
            var number = page.Words.Number(parts.Count + 1);
            var views = entries
                .Select((entry, at) => new PackEntryView($"{number}.{page.Words.Number(at + 1)}", entry.Id, entry.Title)
                {
                    Language = source?.Invoke(at).Language,
                    Direction = source is null ? null : Languages.Direction(source(at).Direction),
                })
                .ToEquatableArray();
            parts.Add(new PackPartView(key, number, "part-" + key, page.Words[title], views));
            return views;
        }

        PackThemeView Theme(Theme theme, PackEntryView entry, Dictionary<Slug, PackEntryView> disputes) => new(
            entry,
            theme.Question,
            Prose(theme.Input.Summary, entry.Id),
            Prose(theme.Input.Body, entry.Id + "-more"),
            AssessmentMaking.Views(page, theme.Assessments),
            Positions(page.Index.ClaimsOn(theme)),
            page.Index.DisputesOn(theme).Select(dispute => disputes[dispute.Id]).ToEquatableArray());

        EquatableArray<PackPositionView> Positions(IEnumerable<Claim> claims) => claims
            .SelectMany(claim => claim.Speakers.Distinct(), (claim, speaker) => new { claim, Name = ClaimMaking.SpeakerName(page, speaker) })
            .GroupBy(pair => pair.Name, pair => pair.claim, StringComparer.OrdinalIgnoreCase)
            .Select(group => new PackPositionView(group.Key, Claims(group)))
            .ToEquatableArray();

        PackDisputeView Dispute(Dispute dispute, PackEntryView entry) => new(
            entry,
            dispute.Links.Any(link => link.Contradicts),
            dispute.Links.Select(link => link.How).OfType<string>().Distinct().ToEquatableArray(),
            dispute.Sides
                .Select((side, at) => new PackSideView(DisputeMaking.Letter(at), Claims(side.Claims.Select(page.Index.Claim).OfType<Claim>())))
                .ToEquatableArray());

        PackActorView Actor(Actor actor, PackEntryView entry) => new(
            entry,
            ActorMaking.Kind(page, actor),
            actor.Role,
            Prose(actor.Input.Summary, entry.Id),
            Prose(actor.Input.Body, entry.Id + "-more"));

        PackArticleView Article(Article article, PackEntryView entry) => new(
            entry,
            ArticleMaking.Link(page, article),
            article.Byline is null ? null : HtmlText.Clean(article.Byline),
            page.Edition.OriginalOf(article),
            Prose(article.Input.Summary, entry.Id),
            Prose(article.Input.Note ?? article.Input.Body, entry.Id + "-note"));

        // The marks are numbered now, in the order of the page.
        ViewsOnDemand<PackClaimView> Claims(IEnumerable<Claim> claims)
        {
            var marked = claims.Select(claim => new { Claim = claim, Mark = new HtmlString(page.Notes.Mark([new ThingRef(ThingKind.Claim, claim.Id)])) }).ToList();
            return new(marked.Count, at => new PackClaimView(ClaimMaking.Line(page, marked[at].Claim), marked[at].Mark));
        }

        HtmlString? Prose(Syntax.Markdown.MarkdownText? text, string name) => text is null ? null : page.Section().Html(text, name, TopHeading);
    }
}
