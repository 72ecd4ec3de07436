using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>Words that the pack says an article contains.</summary>
/// <param name="Index">Place in <see cref="Pack.Quotes"/>.</param>
/// <param name="Words">As the author typed them, with <c>[…]</c> and <c>[insertions]</c>.</param>
/// <param name="Article">Where they should stand.</param>
/// <param name="Authored">Where they were typed, in <c>input/</c>.</param>
/// <param name="Paragraph">Which body paragraph, where the author said so.</param>
/// <param name="Owner">Whose evidence this is.</param>
public sealed record Quote(int Index, string Words, Slug Article, SourceLocation Authored, int? Paragraph, QuoteOwner Owner)
{
    /// <summary>As it stands in the author's file; null for words that no file holds.</summary>
    public QuoteEntry? Entry { get; init; }

    /// <summary>Where the author gave the paragraph; null with it.</summary>
    public SourceLocation? Numbered { get; init; }

    /// <summary>Two are the same wherever they stand in their packs: quotes that came or went before one do not make it another.</summary>
    public bool Equals(Quote? other) =>
        other is not null && Words == other.Words && Article == other.Article && Authored == other.Authored && Paragraph == other.Paragraph
        && Owner == other.Owner && Entry == other.Entry;

    public override int GetHashCode() => HashCode.Combine(Words, Article, Authored);
}

/// <summary>What a quote is evidence for.</summary>
/// <param name="Thing">The claim, the event, the actor (of a relation) or the article (of a key point).</param>
public sealed record QuoteOwner(ThingRef Thing);

/// <summary>Where a seed has a quote.</summary>
/// <param name="Block">Index in <c>Seed.Blocks</c> of the block in which it begins; -1 in a title or standfirst.</param>
/// <param name="Paragraph">Body paragraph, from one; zero elsewhere.</param>
/// <param name="Line">Of the seed, from one.</param>
/// <param name="Span">First to last character, in the seed file.</param>
/// <param name="Pieces">The parts between omissions, in the seed file; one where nothing is left out.</param>
/// <param name="Text">The source's own words, white space folded, omissions as <c>[…]</c>.</param>
public sealed record QuotePlace(int Block, int Paragraph, int Line, TextSpan Span, EquatableArray<TextSpan> Pieces, string Text);

/// <summary>A pack whose quotes have been sought in their sources.</summary>
/// <param name="Pack">With the findings of this stage added.</param>
/// <param name="Places">By <see cref="Quote.Index"/>; null where the source has no such words, which is a finding.</param>
/// <param name="EditorNotes">Accepted findings, for readers.</param>
public sealed record VerifiedPack(Pack Pack, EquatableArray<QuotePlace?> Places, EquatableArray<EditorNote> EditorNotes)
{
    public QuotePlace? PlaceOf(Quote quote) => Places[quote.Index];
}

/// <summary>A finding that an author judged, told to readers at its passage.</summary>
/// <param name="Block">Index in <c>Seed.Blocks</c>; -1 where it concerns the article as a whole.</param>
/// <param name="Span">Of the words concerned, in the seed file; empty for the whole article.</param>
public sealed record EditorNote(Slug Article, string Code, string Message, int Block, int Paragraph, TextSpan Span, Briefing.Syntax.Markdown.MarkdownText? Note);
