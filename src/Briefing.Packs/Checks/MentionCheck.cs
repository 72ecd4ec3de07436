using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Actors whom an article names and its summary does not touch, and the other way round.</summary>
static class MentionCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack) => pack.Articles.SelectMany(article => Find(pack, article));

    static IEnumerable<Diagnostic> Find(Pack pack, Article article)
    {
        var listed = article.Input.Actors
            .Select(field => new { field.Span, Actor = pack.Index.Names.SingleOfKind(ThingKind.Actor, field.Value)?.Id })
            .Where(field => field.Actor is not null)
            .ToList();
        var named = article.Mentions.Select(mention => mention.Actor).ToHashSet();
        var described = pack.Index.ClaimsOf(article)
            .SelectMany(claim => claim.About.Concat(claim.Via).Concat(claim.Speakers.Select(speaker => speaker.Actor)))
            .Concat(pack.Index.EventsOf(article).SelectMany(happening => happening.Actors))
            .ToHashSet();
        foreach (var field in listed.Where(field => !named.Contains(field.Actor!)))
            yield return ConsistencyDiagnostics.ListedNotMentioned.At(article.Input.Locate(field.Span), field.Actor);
        foreach (var mentions in article.Mentions
            .Where(mention => !described.Contains(mention.Actor) && listed.All(field => field.Actor != mention.Actor))
            .GroupBy(mention => mention.Actor))
        {
            var count = mentions.Count();
            yield return ConsistencyDiagnostics.MentionedNotDescribed
                .At(article.Seed.File.Locate(mentions.First().Span), mentions.Key, count == 1 ? "once" : $"{count} times");
        }
    }
}
