using Briefing.Authoring.Skeletons;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Authoring.Suggestions;

/// <summary>Names in the articles that no actor has: other forms of a known name, near misses, and names that deserve a file.</summary>
static class NameSuggestions
{
    const int LeastForNewActor = 3;

    // Of a shorter word almost any other is a letter or two away.
    const int LeastLookAlike = 6;

    public static IEnumerable<Suggestion> Of(Pack pack)
    {
        var names = new Dictionary<string, (int Count, SourceLocation First, bool IsName)>(StringComparer.Ordinal);
        foreach (var article in pack.Articles)
        {
            foreach (var (run, where) in UnknownIn(pack, article))
                names[run.Words] = names.TryGetValue(run.Words, out var seen) ? (seen.Count + 1, seen.First, seen.IsName || run.IsName) : (1, where, run.IsName);
        }

        foreach (var (name, (count, first, isName)) in names.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (AliasOf(pack, name) is { } actor)
                yield return Alias(actor, name, count, first);
            else if (!isName)
                continue;
            else if (LookAlike(pack, name) is { } like)
                yield return Like(like, name, count, first);
            else if (count >= LeastForNewActor && Slug.Make(name) is { IsEmpty: false } id && pack.Index.Actor(id) is null)
                yield return New(name, id, count, first);
        }
    }

    static IEnumerable<(NameRun Run, SourceLocation Where)> UnknownIn(Pack pack, Article article)
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
                if (!isTaken && pack.Index.Names.Link(run.Words) is Resolution.Unknown && run.Words != article.Outlet && !IsNever(pack, run.Words) && !IsSpokenFor(pack, run.Words))
                    yield return (run, article.Seed.File.Locate(place));
            }
        }
    }

    // Words that an author has said are no mention are no suggestion either.
    static bool IsNever(Pack pack, string words) =>
        pack.Actors.Any(actor => actor.Input.Never.Any(never => never.Value.Contains(words, StringComparison.Ordinal) || words.Contains(never.Value, StringComparison.Ordinal)));

    // "Afghan" is of Afghanistan and no other; and a subject or an event has its page.
    static bool IsSpokenFor(Pack pack, string words) =>
        pack.Actors.Any(actor => actor.Names.Any(name => words.Length >= 4 && !words.Contains(' ', StringComparison.Ordinal) && name.Length > words.Length && name.StartsWith(words, StringComparison.Ordinal) && char.IsLetter(name[words.Length])))
        || pack.Themes.Select(theme => theme.Name).Concat(pack.Events.Select(happening => happening.Name)).Any(name => name.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>The one person whose last name stands alone, or the one actor whose first letters it is.</summary>
    static Actor? AliasOf(Pack pack, string name)
    {
        var fitting = pack.Actors.Where(actor => IsSurname(actor, name) || IsAcronym(actor, name)).ToList();
        return fitting is [var only] ? only : null;
    }

    static bool IsSurname(Actor actor, string name) =>
        actor.Kind == ActorKind.Person && actor.Name.Contains(' ', StringComparison.Ordinal) && actor.Name.EndsWith(" " + name, StringComparison.Ordinal);

    static bool IsAcronym(Actor actor, string name) =>
        name.Length >= 2 && name.All(char.IsUpper)
        && string.Concat(actor.Name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0])) == name;

    static (Actor Actor, string Name)? LookAlike(Pack pack, string name)
    {
        if (name.Length < LeastLookAlike)
            return null;
        foreach (var actor in pack.Actors)
        {
            foreach (var known in actor.Names.Where(known => Math.Abs(known.Length - name.Length) <= 2 && known.Length >= LeastLookAlike && known.Length <= 100))
            {
                var allowed = known.Length >= 12 ? 2 : 1;
                if (NearestName.Distance(name.ToLowerInvariant(), known.ToLowerInvariant()) is > 0 and var distance && distance <= allowed && !IsInflected(name, known))
                    return (actor, known);
            }
        }

        return null;
    }

    // "Pakistan" and "Pakistani" are two words, not two spellings. A last name that lost a letter is one: it has a first name before it.
    static bool IsInflected(string name, string known) =>
        !name.Contains(' ', StringComparison.Ordinal) && (name.StartsWith(known, StringComparison.Ordinal) || known.StartsWith(name, StringComparison.Ordinal));

    static Suggestion Alias(Actor actor, string name, int count, SourceLocation first) => new(
        SuggestionKind.Alias,
        8 * Math.Min(count, 10),
        $"{name} stands alone {ActorSuggestions.Times(count)}; it may be {actor.Name}, whose file does not list it.",
        first,
        actor.Input.File.Path.Value,
        Place(actor),
        Aliases(actor, name));

    static Suggestion Like((Actor Actor, string Name) like, string name, int count, SourceLocation first) => new(
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
