using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Authoring.Suggestions;

/// <summary>Actors whom an article names and its file does not touch: one line that lists them.</summary>
static class ActorSuggestions
{
    // A name that falls once in passing ties nobody to an article.
    const int LeastMentions = 2;

    public static IEnumerable<Suggestion> Of(Pack pack, EquatableArray<Coverage> coverage)
    {
        foreach (var one in coverage)
        {
            var article = pack.Index.Article(one.Article)!; // coverage is made from the pack's articles
            var listed = article.Input.Actors
                .Select(field => pack.Index.Names.OfKind(ThingKind.Actor, field.Value).Single?.Id)
                .OfType<Slug>()
                .ToList();
            var missing = one.Undescribed.Where(neighbour => neighbour.Weight >= LeastMentions && !listed.Contains(neighbour.Actor)).ToList();
            if (missing.Count == 0)
                continue;
            var first = article.Mentions.First(mention => mention.Actor == missing[0].Actor);
            var names = string.Join(", ", missing.Select(neighbour => $"{pack.Index.Actor(neighbour.Actor)?.Name} ({Times(neighbour.Weight)})"));
            var written = article.Input.Actors.Select(field => field.Value).Concat(missing.Select(neighbour => neighbour.Actor.Value));
            yield return new Suggestion(
                SuggestionKind.UnlinkedActor,
                4 * missing.Sum(neighbour => Math.Min(neighbour.Weight, 10)),
                $"The article names {names}, and no claim, event or list of its file does.",
                article.Seed.File.Locate(first.Span),
                article.Input.File.Path.Value,
                listed.Count > 0 ? "in place of its `actors:`" : "as a key of its own",
                $"actors: [{string.Join(", ", written.Select(YamlText.Value))}]");
        }
    }

    public static string Times(int number) => number == 1 ? "once" : FormattableString.Invariant($"{number} times");
}
