using Briefing.Packs.Mentions;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Articles with everything that stands in them or is said of them.</summary>
static class ArticleBinder
{
    /// <summary>Key points come first among a pack's quotes, article by article.</summary>
    public static EquatableArray<KeyPoint> KeyPoints(ArticleDraft draft, QuoteList quotes) =>
    [
        .. draft.File.KeyPoints.Select(point => new KeyPoint(
            point.Text, quotes.Add(draft.File, draft.Id, new ThingRef(ThingKind.Article, draft.Id), point.Quotes), point.Note)),
    ];

    public static EquatableArray<Mention> Mentions(ArticleDraft draft, MentionFinder finder, PackMemory? memory) =>
        memory?.Mentions(draft.Seed, draft.Id, finder, () => Mentions(draft.Id, draft.Seed, finder)) ?? Mentions(draft.Id, draft.Seed, finder);

    public static EquatableArray<Mention> Mentions(Slug article, SeedDocument seed, MentionFinder finder)
    {
        var mentions = new List<Mention>();
        var blocks = seed.Blocks;
        for (var block = 0; block < blocks.Count; block++)
        {
            var (text, start) = (blocks[block].Text, blocks[block].Span.Start);
            foreach (var (span, actor) in finder.Find(text))
            {
                mentions.Add(new Mention(
                    actor, article, block, blocks[block].Number, new TextSpan(start + span.Start, span.Length), text.Substring(span.Start, span.Length)));
            }
        }

        return [.. mentions];
    }

    /// <summary>Listed, or found through claims, events and mentions.</summary>
    public static EquatableArray<Slug> Actors(
        EquatableArray<Slug> listed, IEnumerable<Claim> claims, IEnumerable<TimelineEvent> events, EquatableArray<Mention> mentions) =>
    [
        .. listed
            .Concat(claims.SelectMany(claim => claim.About.Concat(claim.Via).Concat(Speaking(claim))))
            .Concat(events.SelectMany(happening => happening.Actors))
            .Concat(mentions.Select(mention => mention.Actor))
            .Distinct()
            .Order(),
    ];

    public static EquatableArray<Slug> Themes(EquatableArray<Slug> listed, IEnumerable<Claim> claims, IEnumerable<TimelineEvent> events) =>
    [
        .. listed
            .Concat(claims.SelectMany(claim => claim.Themes))
            .Concat(events.SelectMany(happening => happening.Themes))
            .Distinct()
            .Order(),
    ];

    /// <summary>An article with the actors and themes that it has to do with.</summary>
    public static Article Tied(Article article, IEnumerable<Claim> claims, IEnumerable<TimelineEvent> events, References references)
    {
        var (file, all) = (article.Input, claims.ToList());
        return WithPublisher(
            article with
            {
                Actors = Actors(references.All(file, ThingKind.Actor, file.Actors), all, events, article.Mentions),
                Themes = Themes(references.All(file, ThingKind.Theme, file.Themes), all, events),
            },
            references.Names);
    }

    /// <summary>An outlet that is an actor of the pack has to do with its own articles, though they seldom name it.</summary>
    public static Article WithPublisher(Article article, NameTable names) =>
        article.Outlet is { } outlet && names.SingleOfKind(ThingKind.Actor, outlet) is { } publisher && !article.Actors.Contains(publisher.Id)
            ? article with { Actors = [.. article.Actors.Append(publisher.Id).Order()] }
            : article;

    static IEnumerable<Slug> Speaking(Claim claim) =>
        claim.Speakers.Where(speaker => speaker.Kind == SpeakerKind.Actor).Select(speaker => speaker.Actor);
}
