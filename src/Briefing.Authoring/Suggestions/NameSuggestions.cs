using Briefing.Authoring.Skeletons;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Authoring.Suggestions;

/// <summary>Names in the articles that no actor has: other forms of a known name, near misses, and names that deserve a file.</summary>
static class NameSuggestions
{
    const int LeastForNewActor = 3;

    public static IEnumerable<Suggestion> Of(Pack pack)
    {
        var names = new Dictionary<string, (int Count, SourceLocation First, bool IsName)>(StringComparer.Ordinal);
        var known = new KnownForms(pack);
        foreach (var article in pack.Articles)
        {
            foreach (var (run, where) in UnknownIn(known, article))
                names[run.Words] = names.TryGetValue(run.Words, out var seen) ? (seen.Count + 1, seen.First, seen.IsName || run.IsName) : (1, where, run.IsName);
        }

        foreach (var (name, (count, first, isName)) in names.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (known.Only(name) is { } actor)
                yield return Alias(actor, name, count, first);
            else if (!isName)
                continue;
            else if (known.LookAlike(name) is { } like)
                yield return Like(like, name, count, first);
            else if (count >= LeastForNewActor && Slug.Make(name) is { IsEmpty: false } id && pack.Index.Actor(id) is null)
                yield return New(name, id, count, first);
        }
    }

    static IEnumerable<(NameRun Run, SourceLocation Where)> UnknownIn(KnownForms known, Article article)
    {
        var taken = article.Mentions.Select(mention => mention.Span).OrderBy(span => span.Start).ToArray();
        var next = 0;
        foreach (var block in article.Seed.Blocks)
        {
            var dateline = Sentences.Dateline().Match(block.Text).Length;
            foreach (var run in NameRuns.In(block.Text).Where(run => run.Span.Start >= dateline))
            {
                var place = new TextSpan(block.Span.Start + run.Span.Start, run.Span.Length);
                while (next < taken.Length && taken[next].End <= place.Start)
                    next++;
                var isTaken = next < taken.Length && taken[next].Overlaps(place);
                if (!isTaken && run.Words != article.Outlet && known.IsUnknown(run.Words))
                    yield return (run, article.Seed.File.Locate(place));
            }
        }
    }

    static Suggestion Alias(Actor actor, string name, int count, SourceLocation first) => new(
        SuggestionKind.Alias,
        8 * Math.Min(count, 10),
        $"{name} stands alone {ActorSuggestions.Times(count)}; it may be {actor.Name}, whose file does not list it.",
        first,
        actor.Input.File.Path.Value,
        Place(actor),
        Aliases(actor, name));

    static Suggestion Like(KnownName like, string name, int count, SourceLocation first) => new(
        SuggestionKind.LookAlike,
        6 * Math.Min(count, 10) + 10,
        $"{name} stands {ActorSuggestions.Times(count)} in the articles and looks like {like.Name}; if it is another spelling, list it.",
        first,
        like.Actor.Input.File.Path.Value,
        Place(like.Actor),
        Aliases(like.Actor, name));

    static Suggestion New(string name, Slug id, int count, SourceLocation first) => new(
        SuggestionKind.NewActor,
        3 * Math.Min(count, 10),
        $"{name} stands {ActorSuggestions.Times(count)} in the articles, and no actor has that name.",
        first,
        $"input/actors/{id}.yaml",
        "as a new file",
        $"# yaml-language-server: $schema=../.schema/actor.json\nname: {YamlText.Value(name)}\nkind: # person, state, organisation, armed-group, international-body, outlet or place");

    static string Place(Actor actor) => actor.Input.Aliases.Count > 0 ? "in place of its `aliases:`" : "as a key of its own";

    static string Aliases(Actor actor, string name) =>
        $"aliases: [{string.Join(", ", actor.Input.Aliases.Select(alias => alias.Value).Append(name).Select(YamlText.Value))}]";
}
