using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Actors with their names and proved ties.</summary>
static class ActorBinder
{
    /// <summary>By name, ordinal without case; then by id.</summary>
    public static EquatableArray<Actor> Bind(
        EquatableArray<ActorFile> files, References references, Func<Slug, bool> isBound, QuoteList quotes, FindingList findings) =>
        [.. InOrder(files.Select(file => Bind(file, references, isBound, quotes, findings)))];

    public static IEnumerable<Actor> InOrder(IEnumerable<Actor> actors) => actors.OrderBy(actor => actor.Name, StringComparer.OrdinalIgnoreCase).ThenBy(actor => actor.Id);

    /// <param name="isBound">Whether there is an article of an id.</param>
    public static Actor Bind(ActorFile file, References references, Func<Slug, bool> isBound, QuoteList quotes, FindingList findings) => new(
        file.Id, file, NameOf(file), file.Kind?.Value, file.Role?.Value, NamesOf(file), Relations(file, references, isBound, quotes, findings));

    public static string NameOf(ActorFile file) => file.Name?.Value ?? file.Id.Value;

    /// <summary>The name and every alias once, longest first.</summary>
    public static EquatableArray<string> NamesOf(ActorFile file) =>
    [
        .. new[] { NameOf(file) }
            .Concat(file.Aliases.Select(alias => alias.Value))
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(name => name.Length)
            .ThenBy(name => name, StringComparer.Ordinal),
    ];

    static EquatableArray<Relation> Relations(
        ActorFile file, References references, Func<Slug, bool> isBound, QuoteList quotes, FindingList findings)
    {
        var relations = new List<Relation>(file.Relations.Count);
        foreach (var entry in file.Relations)
        {
            var to = references.One(file, ThingKind.Actor, entry.To);
            var article = references.One(file, ThingKind.Article, entry.Evidence?.Article);
            if (to == file.Id)
                findings.Add(LinkingDiagnostics.SelfReference, file, entry.To.Span, file.Id);
            if (to is not { } other || other == file.Id)
                continue;
            relations.Add(new Relation(file.Id, other, entry.As.Value, article is { } source && isBound(source)
                ? quotes.Add(file, source, new ThingRef(ThingKind.Actor, file.Id), entry.Evidence!.Quotes) // an article was resolved from it
                : []));
        }

        return [.. relations];
    }
}
