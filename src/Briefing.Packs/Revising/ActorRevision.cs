using Briefing.Packs.Binding;
using Briefing.Packs.Mentions;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Revising;

/// <summary>A pack in which what its authors say of an actor changed: who it is, and by which words it is found.</summary>
static class ActorRevision
{
    // Where a name is as frequent as that, reading the articles again takes as long as a build.
    const int MostConcerned = 1000;

    public static VerifiedPack? Of(VerifiedPack before, Actor old, ActorFile file, Limits limits)
    {
        var pack = before.Pack;
        var (self, names) = (new ThingRef(ThingKind.Actor, old.Id), ActorBinder.NamesOf(file));
        if (RevisionDraft.Of(before, [new NamedThing(self, old.Names)], [new NamedThing(self, names)], limits) is not { } draft)
            return null;
        var actor = ActorBinder.Bind(file, draft.References, id => pack.Index.Article(id) is not null, draft.Quotes, draft.Findings);
        draft.Renew(self, file, old.Relations.SelectMany(relation => relation.Quotes), draft.Quotes.ToArray());
        var revised = pack with { Actors = [.. ActorBinder.InOrder(ThingRevision.Replaced(pack.Actors, old, actor))] };
        if (NameChange.Between(pack, revised) is not { } change)
            return draft.Finish(file, revised);
        var finder = MentionFinder.Of(revised);
        return Articles(pack, change, finder, draft.References) is { } articles ? draft.Finish(file, revised with { Articles = articles, Finder = finder }) : null;
    }

    /// <summary>All articles, those read again that may name others; null where these are too many.</summary>
    static EquatableArray<Article>? Articles(Pack pack, NameChange change, MentionFinder finder, References references)
    {
        var articles = pack.Articles.AsSpan().ToArray();
        var concerned = new bool[articles.Length];
        Work.ForEach(articles.Length, at => concerned[at] = change.Concerns(articles[at].Seed.File.Text));
        if (concerned.Count(one => one) > MostConcerned)
            return null;
        Work.ForEach(articles.Length, at =>
        {
            if (concerned[at])
                articles[at] = Reread(articles[at]);
        });
        return EquatableArray.Taking(articles);

        Article Reread(Article article)
        {
            var mentions = ArticleBinder.Mentions(article.Id, article.Seed, finder);
            return mentions == article.Mentions ? article : ArticleBinder.Tied(article with { Mentions = mentions }, pack.Index.ClaimsOf(article), pack.Index.EventsOf(article), references);
        }
    }
}
