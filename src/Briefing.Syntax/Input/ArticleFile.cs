using Briefing.Syntax.Dates;
using Briefing.Syntax.Markdown;
using Briefing.Syntax.Seeds;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary><c>input/articles/ID.yaml</c>: what an author says of one seed.</summary>
/// <param name="Source">A file name in <c>seeds/</c>.</param>
/// <param name="Origin">The id of the article this one copies, or free words naming a common origin.</param>
/// <param name="Reliability">Admiralty scale, A to F.</param>
public sealed record ArticleFile(
    TextFile File,
    Slug Id,
    EquatableArray<Diagnostic> Diagnostics,
    Located<string>? Source,
    Override<string>? Title,
    Override<string>? Standfirst,
    Override<string>? Outlet,
    Override<string>? Byline,
    Override<EdtfDate>? Published,
    MarkdownText? DateNote,
    Override<string>? Url,
    Override<string>? Language,
    Located<string>? Origin,
    Located<char>? Reliability,
    SeedCorrections Read,
    MarkdownText? Summary,
    MarkdownText? Body,
    MarkdownText? Note,
    EquatableArray<KeyPointEntry> KeyPoints,
    EquatableArray<Located<string>> Actors,
    EquatableArray<Located<string>> Themes,
    EquatableArray<ClaimEntry> Claims,
    EquatableArray<AcceptEntry> Accept) : InputFile(File, Id, Diagnostics);

/// <summary>Words that an author says a source contains.</summary>
/// <param name="Words">As typed, with <c>[…]</c> and <c>[insertions]</c>.</param>
/// <param name="Span">Of the words in the author's file, quotation marks of YAML included where they stand there.</param>
/// <param name="Paragraph">Which body paragraph, from one; null when the author did not say.</param>
public sealed record QuoteEntry(string Words, TextSpan Span, Located<int>? Paragraph)
{
    /// <summary>The words alone, without quotation marks of YAML.</summary>
    public TextSpan Content { get; init; } = Span;

    /// <summary>How the words are written in the file.</summary>
    public YamlStyle Style { get; init; }

    /// <summary>Where runs of <see cref="Words"/> stand in the file; empty when they stand there unbroken from <c>Content.Start</c>.</summary>
    public EquatableArray<OffsetAnchor> FileOffsets { get; init; }

    /// <summary>Where a part of <see cref="Words"/> stands in the file.</summary>
    public TextSpan InFile(TextSpan inWords)
    {
        var start = OffsetAnchors.FileOffset(FileOffsets, Content.Start, inWords.Start);
        return inWords.Length == 0
            ? new TextSpan(start, 0)
            : TextSpan.FromBounds(start, OffsetAnchors.FileOffset(FileOffsets, Content.Start, inWords.End - 1) + 1);
    }
}

/// <summary>A point of the article's summary with the words that carry it.</summary>
public sealed record KeyPointEntry(TextSpan Span, MarkdownText Text, EquatableArray<QuoteEntry> Quotes, MarkdownText? Note);

/// <summary>On what a claim rests.</summary>
public enum ClaimBasis
{
    OwnVoice,
    OnRecord,
    Document,
    Unnamed,
    Hearsay,
}

/// <summary>What someone says in an article.</summary>
/// <param name="Id">Unique in the pack.</param>
/// <param name="By">Actors' ids; empty with <paramref name="ByArticle"/> or <paramref name="ByUnnamed"/>.</param>
/// <param name="ByArticle">The article says it in its own voice.</param>
/// <param name="ByUnnamed">Speakers without a name, in the source's words: "analysts".</param>
/// <param name="Basis">Null when not stated, which is reported.</param>
/// <param name="Via">Who passed it on.</param>
/// <param name="Credibility">Admiralty scale, 1 to 6.</param>
/// <param name="AttributionNote">Why the speaker is not named near the quote.</param>
public sealed record ClaimEntry(
    TextSpan Span,
    Located<Slug> Id,
    MarkdownText Text,
    EquatableArray<Located<string>> By,
    bool ByArticle,
    Located<string>? ByUnnamed,
    EquatableArray<Located<string>> Via,
    Located<ClaimBasis>? Basis,
    EquatableArray<QuoteEntry> Quotes,
    EquatableArray<Located<string>> About,
    EquatableArray<Located<string>> Themes,
    Located<EdtfDate>? Date,
    MarkdownText? DateNote,
    FigureEntry? Figure,
    EquatableArray<Located<string>> Contradicts,
    EquatableArray<Located<string>> Supports,
    EquatableArray<DifferenceEntry> Differs,
    Located<int>? Credibility,
    MarkdownText? AttributionNote,
    MarkdownText? Note);

/// <summary>A value that a claim gives for a measure.</summary>
/// <param name="Measure">Its id, shared by all claims that give a value for it.</param>
/// <param name="Value">In units; <c>7e9</c> reads as a decimal number.</param>
/// <param name="Qualifier">"nearly", "more than" and the like, in the source's words.</param>
public sealed record FigureEntry(TextSpan Span, Located<Slug> Measure, Located<decimal> Value, Located<string>? Unit, Located<string>? Qualifier);

/// <summary>Another claim that tells the same with other details.</summary>
public sealed record DifferenceEntry(Located<string> Claim, Located<string>? How);

/// <summary>A finding that the author has judged.</summary>
/// <param name="Code"><c>BP412</c>, for instance.</param>
/// <param name="At">Words at the finding's place; null covers all of the code in this article.</param>
/// <param name="Note">For readers.</param>
public sealed record AcceptEntry(TextSpan Span, Located<string> Code, Located<string>? At, MarkdownText? Note);
