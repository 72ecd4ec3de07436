using Briefing.Syntax.Dates;
using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>
/// A seed, read: what each of its lines was taken for, and what follows from that. A field that the text does not state is null.
/// </summary>
/// <param name="Language">BCP 47 tag of the article's own language; null when the text is too short to tell.</param>
/// <param name="Lines">Every line of the file, in order.</param>
/// <param name="Blocks">What readers of the article read, in order: captions, headings and paragraphs.</param>
/// <param name="UnmatchedCorrections">
/// Words of the corrections that match nothing in this file, as the author typed them; where they stand in YAML only the caller knows.
/// </param>
public sealed record SeedDocument(
    TextFile File,
    SeedField? Title,
    SeedField? Standfirst,
    SeedField? Outlet,
    SeedField? Byline,
    SeedDate? Published,
    string? Language,
    TextDirection Direction,
    EquatableArray<SeedLine> Lines,
    EquatableArray<SeedBlock> Blocks,
    EquatableArray<Diagnostic> Diagnostics,
    EquatableArray<string> UnmatchedCorrections);

/// <summary>Words of the seed that fill one field.</summary>
/// <param name="Text">With runs of white space folded.</param>
/// <param name="Span">Where they stand.</param>
public sealed record SeedField(string Text, TextSpan Span);

/// <summary>A publication date as the seed states it.</summary>
/// <param name="Span">The words of the date.</param>
public sealed record SeedDate(EdtfDate Date, TextSpan Span);

public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}

/// <summary>What a line of a seed was taken for.</summary>
public enum SeedLineKind
{
    Blank,
    Title,
    Standfirst,
    Outlet,
    Byline,
    Date,
    ReadTime,
    Caption,
    Heading,
    Paragraph,

    /// <summary>What belongs to the web page and not to the article.</summary>
    Furniture,
}

/// <summary>One line of a seed.</summary>
/// <param name="Number">From one.</param>
/// <param name="Span">Without the line's end.</param>
/// <param name="Why">In a few words, what decided; for <c>inspect</c>.</param>
public sealed record SeedLine(int Number, TextSpan Span, SeedLineKind Kind, string Why);

public enum SeedBlockKind
{
    Caption,
    Heading,
    Paragraph,
}

/// <summary>A caption, heading or paragraph of an article.</summary>
/// <param name="Number">Of a paragraph: from one, body paragraphs alone counted. Zero for the other kinds.</param>
/// <param name="Span">
/// Where it stands, first to last character; <see cref="Text"/> is exactly these characters, line breaks included, so that an
/// offset in it is an offset in the file less <c>Span.Start</c>.
/// </param>
/// <param name="Line">The seed's line on which it begins, from one.</param>
/// <param name="Language">BCP 47 tag where it differs from the article's; else null.</param>
public sealed record SeedBlock(SeedBlockKind Kind, int Number, string Text, TextSpan Span, int Line, string? Language);

/// <summary>What an author's <c>read:</c> says about a seed. Lines and words are matched after folding white space.</summary>
/// <param name="Skip">Whole lines that are not body.</param>
/// <param name="Headings">Whole lines that are headings.</param>
/// <param name="Captions">Whole lines that are captions.</param>
/// <param name="From">The first words of the body; null leaves it to the reader.</param>
/// <param name="To">The last words of the body.</param>
public sealed record SeedCorrections(
    EquatableArray<string> Skip,
    EquatableArray<string> Headings,
    EquatableArray<string> Captions,
    string? From,
    string? To)
{
    public static SeedCorrections None { get; } = new([], [], [], null, null);
}
