using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>Someone who acts or speaks.</summary>
/// <param name="Kind">Null when the author did not say, which is reported.</param>
/// <param name="Names">The name and every alias, longest first.</param>
public sealed record Actor(
    Slug Id,
    ActorFile Input,
    string Name,
    ActorKind? Kind,
    string? Role,
    EquatableArray<string> Names,
    EquatableArray<Relation> Relations);

/// <summary>A proved tie to another actor.</summary>
/// <param name="As">What the one is to the other.</param>
public sealed record Relation(Slug From, Slug To, string As, EquatableArray<Quote> Quotes);

/// <summary>A subject that runs through the articles.</summary>
public sealed record Theme(Slug Id, ThemeFile Input, string Name, string? Question, Slug? Parent, EquatableArray<Assessment> Assessments);

/// <summary>Something that happened.</summary>
/// <param name="Date">Null when no source tells.</param>
/// <param name="SameAs">Both ways; <paramref name="NotSameAs"/> too.</param>
public sealed record TimelineEvent(
    Slug Id,
    EventFile Input,
    string Name,
    EdtfDate? Date,
    string? Place,
    EquatableArray<Slug> Actors,
    EquatableArray<Slug> Themes,
    EquatableArray<EventSource> Sources,
    EquatableArray<Slug> SameAs,
    EquatableArray<Slug> NotSameAs)
{
    /// <summary>Every date that it is told with: its own first, then those of its accounts, earliest first; empty when no source tells.</summary>
    public IEnumerable<EdtfDate> Dates => Sources.Select(source => source.Date).OfType<EdtfDate>().Order().Prepend(Date).OfType<EdtfDate>().Distinct();
}

/// <summary>One article's account of an event.</summary>
/// <param name="DateField">When it has the event, as its authors typed it; null where that is the event's own date.</param>
public sealed record EventSource(Slug Article, Located<EdtfDate>? DateField, EquatableArray<Quote> Quotes)
{
    public EdtfDate? Date => DateField?.Value;
}
