using Briefing.Syntax.Dates;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary><c>input/pack.yaml</c>: the pack as a whole.</summary>
public sealed record PackFile(
    TextFile File,
    Slug Id,
    EquatableArray<Diagnostic> Diagnostics,
    Located<string>? Title,
    Located<string>? Subtitle,
    Located<EdtfDate>? AsOf,
    Located<string>? Language,
    Located<string>? BaseUrl,
    MarkdownText? BottomLine,
    ArticleTextPolicy ArticleText,
    EquatableArray<MarkdownText> Agreed,
    EquatableArray<MarkdownText> Disputed,
    EquatableArray<MarkdownText> Gaps,
    EquatableArray<AssessmentEntry> Assessments,
    SecurityEntry? Security) : InputFile(File, Id, Diagnostics);

/// <summary>Whom to tell of a hole in the site's security.</summary>
/// <param name="Contacts">URIs, the preferred one first; at least one, or it is reported.</param>
/// <param name="Expires">A whole day.</param>
public sealed record SecurityEntry(EquatableArray<Located<string>> Contacts, Located<EdtfDate> Expires, Located<string>? Policy);

/// <summary>How much of a source the site republishes.</summary>
public enum ArticleTextPolicy
{
    Full,
    Excerpts,
    None,
}

public enum ActorKind
{
    Person,
    State,
    Organisation,
    ArmedGroup,
    InternationalBody,
    Outlet,
    Place,
}

/// <summary><c>input/actors/ID.yaml</c>.</summary>
/// <param name="Aliases">Other strings that mean this actor in the sources.</param>
/// <param name="Never">Strings that look like a mention and are none.</param>
public sealed record ActorFile(
    TextFile File,
    Slug Id,
    EquatableArray<Diagnostic> Diagnostics,
    Located<string>? Name,
    Located<ActorKind>? Kind,
    Located<string>? Role,
    EquatableArray<Located<string>> Aliases,
    EquatableArray<Located<string>> Never,
    EquatableArray<RelationEntry> Relations,
    MarkdownText? Summary,
    MarkdownText? Body) : InputFile(File, Id, Diagnostics);

/// <summary>A tie from one actor to another, proved by a quote.</summary>
/// <param name="As">What the one is to the other: "negotiated the 2020 agreement with".</param>
public sealed record RelationEntry(TextSpan Span, Located<string> To, Located<string> As, SourceEntry? Evidence);

/// <summary>A quote in a named article.</summary>
public sealed record SourceEntry(TextSpan Span, Located<string> Article, EquatableArray<QuoteEntry> Quotes)
{
    /// <summary>When this article has the event, where that is not the event's own date; null when the author did not say, and for a relation.</summary>
    public Located<EdtfDate>? Date { get; init; }
}

/// <summary><c>input/themes/ID.yaml</c>.</summary>
public sealed record ThemeFile(
    TextFile File,
    Slug Id,
    EquatableArray<Diagnostic> Diagnostics,
    Located<string>? Name,
    Located<string>? Question,
    Located<string>? Parent,
    MarkdownText? Summary,
    MarkdownText? Body,
    EquatableArray<AssessmentEntry> Assessments) : InputFile(File, Id, Diagnostics);

/// <summary>Words of estimative probability, ICD 203 (2015), paragraph D.6.e(2)(a), least to most likely.</summary>
public enum Likelihood
{
    AlmostNoChance,
    VeryUnlikely,
    Unlikely,
    RoughlyEven,
    Likely,
    VeryLikely,
    AlmostCertain,
}

public enum Confidence
{
    Low,
    Moderate,
    High,
}

/// <summary>The authors' own judgement, kept apart from what sources say.</summary>
/// <param name="Basis">Claims it rests on; at least one, or it is reported.</param>
public sealed record AssessmentEntry(
    TextSpan Span,
    MarkdownText Text,
    Located<Likelihood>? Likelihood,
    Located<Confidence>? Confidence,
    EquatableArray<Located<string>> Basis);

/// <summary><c>input/events/ID.yaml</c>.</summary>
/// <param name="SameAs">Events that are this one told elsewhere.</param>
/// <param name="NotSameAs">Events that look alike and are others.</param>
public sealed record EventFile(
    TextFile File,
    Slug Id,
    EquatableArray<Diagnostic> Diagnostics,
    Located<string>? Name,
    Located<EdtfDate>? Date,
    MarkdownText? DateNote,
    Located<string>? Place,
    EquatableArray<Located<string>> Actors,
    EquatableArray<Located<string>> Themes,
    MarkdownText? Summary,
    MarkdownText? Body,
    EquatableArray<SourceEntry> Sources,
    EquatableArray<Located<string>> SameAs,
    EquatableArray<Located<string>> NotSameAs) : InputFile(File, Id, Diagnostics);

/// <summary><c>input/notes/ID.md</c>: a free page.</summary>
/// <param name="Order">Place in menus, lowest first; null sorts last, by title.</param>
public sealed record NoteFile(
    TextFile File,
    Slug Id,
    EquatableArray<Diagnostic> Diagnostics,
    Located<string>? Title,
    Located<int>? Order,
    MarkdownText? Summary,
    MarkdownText? Body,
    EquatableArray<GlossaryEntry> Glossary) : InputFile(File, Id, Diagnostics);

/// <summary>A term that every page explains where it stands.</summary>
public sealed record GlossaryEntry(TextSpan Span, Located<string> Term, MarkdownText Text);

/// <summary>A file in <c>input/</c> that is of no kind: in a folder with an unknown name, or with an unknown extension.</summary>
public sealed record UnknownFile(TextFile File, Slug Id, EquatableArray<Diagnostic> Diagnostics) : InputFile(File, Id, Diagnostics);
