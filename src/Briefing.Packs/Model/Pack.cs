using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>
/// The linked model: everything the folders say, bound together. Complete when made; the lists are in the order that readers
/// meet them, and look-ups by id are made once.
/// </summary>
/// <param name="Articles">Latest first, undated last, then by id.</param>
/// <param name="Actors">By name, ordinal without case; then by id. Themes likewise.</param>
/// <param name="Events">By earliest possible day; undated last.</param>
/// <param name="Claims">By article, then as authored.</param>
/// <param name="Notes">By <c>order</c>, then title.</param>
/// <param name="Quotes">Every quote of the pack; <c>Quotes[n].Index</c> is n. After a revision also those that it replaced: the index tells which stand.</param>
/// <param name="Findings">Of every stage so far, sorted.</param>
public sealed record Pack(
    PackInfo Info,
    EquatableArray<Article> Articles,
    EquatableArray<Actor> Actors,
    EquatableArray<Theme> Themes,
    EquatableArray<TimelineEvent> Events,
    EquatableArray<Claim> Claims,
    EquatableArray<Note> Notes,
    EquatableArray<Quote> Quotes,
    EquatableArray<Dispute> Disputes,
    EquatableArray<Measure> Measures,
    EquatableArray<Diagnostic> Findings)
{
    PackIndex? index;

    /// <summary>Finds the names of the actors above; null where nobody has made one yet.</summary>
    internal Mentions.MentionFinder? Finder { get; init; }

    /// <summary>What fields were taken to name when it was bound; null where nobody will ask.</summary>
    internal Binding.References? References { get; init; }

    /// <summary>Which articles are of one origin; null where nobody will ask again.</summary>
    internal Origins.OriginTable? Origins { get; init; }

    /// <summary>Look-ups and backlinks, both ways.</summary>
    public PackIndex Index => index ??= new PackIndex(this);

    /// <summary>The same look-ups, made otherwise.</summary>
    internal Pack With(PackIndex revised) => this with { index = revised };

    public bool Equals(Pack? other) =>
        other is not null && Info == other.Info && Articles == other.Articles && Actors == other.Actors && Themes == other.Themes
        && Events == other.Events && Claims == other.Claims && Notes == other.Notes && Quotes == other.Quotes
        && Disputes == other.Disputes && Measures == other.Measures && Findings == other.Findings;

    public override int GetHashCode() => HashCode.Combine(Info, Articles.Count, Claims.Count, Quotes.Count);
}

/// <summary><c>pack.yaml</c>, bound.</summary>
/// <param name="Title">The folder's name where the author gave none.</param>
/// <param name="AsOf">The pack's own date; null when not stated, which is reported.</param>
/// <param name="Language">BCP 47; <c>en</c> when not stated.</param>
/// <param name="BaseUrl">With a final slash; null when not stated: then nothing gets an absolute address.</param>
public sealed record PackInfo(
    string Title,
    string? Subtitle,
    EdtfDate? AsOf,
    string Language,
    string? BaseUrl,
    MarkdownText? BottomLine,
    ArticleTextPolicy ArticleText,
    EquatableArray<MarkdownText> Agreed,
    EquatableArray<MarkdownText> Disputed,
    EquatableArray<MarkdownText> Gaps,
    EquatableArray<Assessment> Assessments)
{
    /// <summary>Whom to tell of a hole in the site's security; null when the authors name nobody.</summary>
    public SecurityEntry? Security { get; init; }

    /// <summary>Figures of the bottom line that no source states.</summary>
    public EquatableArray<DerivedEntry> Derived { get; init; }
}

public enum ThingKind
{
    Article,
    Actor,
    Theme,
    Event,
    Claim,
    Note,
}

/// <summary>A thing of the pack: ids are unique within a kind.</summary>
public sealed record ThingRef(ThingKind Kind, Slug Id);

/// <summary>An authors' judgement.</summary>
/// <param name="Basis">The claims it rests on, as authored.</param>
public sealed record Assessment(MarkdownText Text, Likelihood? Likelihood, Confidence? Confidence, EquatableArray<Slug> Basis);

/// <summary>A free page.</summary>
public sealed record Note(Slug Id, NoteFile Input, string Title, EquatableArray<GlossaryTerm> Glossary);

public sealed record GlossaryTerm(string Term, MarkdownText Text);
