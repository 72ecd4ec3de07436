using Briefing.Packs.Model;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Events with the accounts they rest on; sameness and difference in both directions.</summary>
static class EventBinder
{
    /// <summary>By earliest possible day, undated last; then by id.</summary>
    public static EquatableArray<TimelineEvent> Bind(
        EquatableArray<EventFile> files, References references, Func<Slug, bool> isBound, QuoteList quotes, FindingList findings)
    {
        var same = new Dictionary<Slug, SortedSet<Slug>>();
        var notSame = new Dictionary<Slug, SortedSet<Slug>>();
        foreach (var file in files)
        {
            Link(file, file.SameAs, same, references, findings);
            Link(file, file.NotSameAs, notSame, references, findings);
        }

        // Quotes are numbered in the order of the files; the order of the events is their dates'.
        var bound = files.Select(file => Bind(file, references, isBound, quotes) with { SameAs = Of(same, file.Id), NotSameAs = Of(notSame, file.Id) }).ToList();
        return [.. InOrder(bound)];
    }

    public static IEnumerable<TimelineEvent> InOrder(IEnumerable<TimelineEvent> events) => events
        .OrderBy(happening => happening.Date is null ? 1 : 0)
        .ThenBy(happening => happening.Date)
        .ThenBy(happening => happening.Id);

    /// <summary>One without its ties to other events.</summary>
    /// <param name="isBound">Whether there is an article of an id.</param>
    public static TimelineEvent Bind(EventFile file, References references, Func<Slug, bool> isBound, QuoteList quotes) => new(
        file.Id, file, NameOf(file), file.Date?.Value, file.Place?.Value,
        references.All(file, ThingKind.Actor, file.Actors),
        references.All(file, ThingKind.Theme, file.Themes),
        Sources(file, references, isBound, quotes),
        [], []);

    public static string NameOf(EventFile file) => file.Name?.Value ?? file.Id.Value;

    static EquatableArray<EventSource> Sources(EventFile file, References references, Func<Slug, bool> isBound, QuoteList quotes)
    {
        var sources = new List<EventSource>(file.Sources.Count);
        foreach (var entry in file.Sources)
        {
            if (references.One(file, ThingKind.Article, entry.Article) is { } article && isBound(article))
                sources.Add(new EventSource(article, Other(entry.Date, file.Date), quotes.Add(file, article, new ThingRef(ThingKind.Event, file.Id), entry.Quotes)));
        }

        return [.. sources];
    }

    // A date that says what the event's own says is no other date.
    static Located<EdtfDate>? Other(Located<EdtfDate>? told, Located<EdtfDate>? own) => told?.Value == own?.Value ? null : told;

    static void Link(
        EventFile file, EquatableArray<Located<string>> fields, Dictionary<Slug, SortedSet<Slug>> links, References references, FindingList findings)
    {
        foreach (var field in fields)
        {
            if (references.One(file, ThingKind.Event, field) is not { } other)
                continue;
            if (other == file.Id)
            {
                findings.Add(LinkingDiagnostics.SelfReference, file, field.Span, file.Id);
                continue;
            }

            Add(links, file.Id, other);
            Add(links, other, file.Id);
        }
    }

    static void Add(Dictionary<Slug, SortedSet<Slug>> links, Slug from, Slug to)
    {
        if (!links.TryGetValue(from, out var set))
            links[from] = set = [];
        set.Add(to);
    }

    static EquatableArray<Slug> Of(Dictionary<Slug, SortedSet<Slug>> links, Slug id) => links.TryGetValue(id, out var set) ? [.. set] : [];
}
