using Briefing.Packs.Binding;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Revising;

/// <summary>A pack in which what its authors say of an event changed: its accounts, and whom and what it ties to the articles that give them.</summary>
static class EventRevision
{
    public static VerifiedPack? Of(VerifiedPack before, TimelineEvent old, EventFile file, Limits limits)
    {
        var pack = before.Pack;
        var self = new ThingRef(ThingKind.Event, old.Id);
        if (!AreSame(file.SameAs, old.Input.SameAs) || !AreSame(file.NotSameAs, old.Input.NotSameAs)
            || RevisionDraft.Of(before, [new NamedThing(self, [old.Name])], [new NamedThing(self, [EventBinder.NameOf(file)])], limits) is not { } draft)
            return null;
        var happening = EventBinder.Bind(file, draft.References, id => pack.Index.Article(id) is not null, draft.Quotes) with { SameAs = old.SameAs, NotSameAs = old.NotSameAs };
        draft.Renew(self, file, old.Sources.SelectMany(source => source.Quotes), draft.Quotes.ToArray());
        var articles = Articles(pack, old, happening, draft.References);
        return draft.Finish(file, pack with
        {
            Articles = articles.Count == 0 ? pack.Articles : pack.Articles.Map(article => articles.GetValueOrDefault(article.Id) ?? article),
            Events = [.. EventBinder.InOrder(ThingRevision.Replaced(pack.Events, old, happening))],
        });
    }

    /// <summary>The articles that have to do with other actors or themes now.</summary>
    static Dictionary<Slug, Article> Articles(Pack pack, TimelineEvent old, TimelineEvent now, References references)
    {
        var changed = new Dictionary<Slug, Article>();
        foreach (var id in old.Sources.Concat(now.Sources).Select(source => source.Article).Distinct())
        {
            var article = pack.Index.Article(id)!; // sources are of the pack
            var happenings = pack.Index.EventsOf(article).Where(other => other != old).Concat(now.Sources.Any(source => source.Article == id) ? [now] : []).ToList();
            var bound = ArticleBinder.Tied(article, pack.Index.ClaimsOf(article), happenings, references);
            if (bound.Actors != article.Actors || bound.Themes != article.Themes)
                changed.Add(id, bound);
        }

        return changed;
    }

    static bool AreSame(EquatableArray<Located<string>> fields, EquatableArray<Located<string>> before) =>
        fields.Select(field => field.Value).SequenceEqual(before.Select(field => field.Value));
}
