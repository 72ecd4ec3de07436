using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>What someone says in an article.</summary>
/// <param name="Speakers">At least one.</param>
/// <param name="Via">Who passed it on.</param>
/// <param name="Basis">Null when the author did not say.</param>
/// <param name="Contradicts">Both ways: a claim written against this one is here too. <paramref name="Differs"/> likewise.</param>
/// <param name="Supports">The claims this one lends weight to, as authored.</param>
/// <param name="SupportedBy">The claims that lend weight to this one.</param>
public sealed record Claim(
    Slug Id,
    Slug Article,
    ClaimEntry Entry,
    MarkdownText Text,
    EquatableArray<Speaker> Speakers,
    EquatableArray<Slug> Via,
    ClaimBasis? Basis,
    EquatableArray<Quote> Quotes,
    EquatableArray<Slug> About,
    EquatableArray<Slug> Themes,
    EdtfDate? Date,
    Figure? Figure,
    EquatableArray<Slug> Contradicts,
    EquatableArray<Slug> Supports,
    EquatableArray<Slug> SupportedBy,
    EquatableArray<Difference> Differs,
    Corroboration Corroboration);

public enum SpeakerKind
{
    Actor,
    Article,
    Unnamed,
}

/// <summary>Who says it.</summary>
/// <param name="Actor">With <see cref="SpeakerKind.Actor"/>; else empty.</param>
/// <param name="Words">With <see cref="SpeakerKind.Unnamed"/>: the source's words for them; else empty.</param>
public sealed record Speaker(SpeakerKind Kind, Slug Actor, string Words);

/// <summary>Another claim that tells the same with other details.</summary>
/// <param name="How">In the author's words; null when not said.</param>
public sealed record Difference(Slug Claim, string? How);

/// <summary>How widely a claim is carried: by itself and by every claim that supports it, directly or in turn.</summary>
/// <param name="Origins">
/// Independent origins: articles of distinct outlets that are not copies of one another; an article without an outlet is an
/// outlet of its own. One means single source.
/// </param>
/// <param name="Articles">That carry it, by id.</param>
/// <param name="Unnamed">Every speaker of every one of these claims is unnamed.</param>
public sealed record Corroboration(int Origins, EquatableArray<Slug> Articles, bool Unnamed)
{
    public bool IsSingleSource => Origins <= 1;
}

/// <summary>A value that a claim gives for a measure.</summary>
public sealed record Figure(Slug Measure, Slug Claim, decimal Value, string? Unit, string? Qualifier);

/// <summary>All the values given for one measure, side by side.</summary>
/// <param name="Figures">By value, then claim.</param>
public sealed record Measure(Slug Id, EquatableArray<Figure> Figures)
{
    /// <summary>The sources do not all give the same value with the same qualifier and unit.</summary>
    public bool IsDisputed => Figures.Count > 1 && Figures.Any(other =>
        other.Value != Figures[0].Value || other.Unit != Figures[0].Unit || other.Qualifier != Figures[0].Qualifier);
}

/// <summary>Claims that don't fit together: a connected set.</summary>
/// <param name="Id">That of its first claim in ordinal order.</param>
/// <param name="Claims">By article, then as authored.</param>
/// <param name="Sides">Claims that contradict stand on different sides where two sides are possible; claims that only differ stand each alone.</param>
/// <param name="Themes">Of any of its claims, by id.</param>
public sealed record Dispute(
    Slug Id,
    EquatableArray<Slug> Claims,
    EquatableArray<DisputeSide> Sides,
    EquatableArray<DisputeLink> Links,
    EquatableArray<Slug> Themes);

public sealed record DisputeSide(EquatableArray<Slug> Claims);

/// <summary>What joins two claims of a dispute.</summary>
/// <param name="How">For a difference, in the author's words.</param>
public sealed record DisputeLink(Slug From, Slug To, bool Contradicts, string? How);
