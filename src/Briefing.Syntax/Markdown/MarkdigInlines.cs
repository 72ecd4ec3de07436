using Briefing.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Syntax.Markdown;

/// <summary><c>[[target|words]]</c> in a tree of Markdig.</summary>
sealed class WikiLinkInline(string target, string? words, TextSpan targetSpan) : LeafInline
{
    public string Target => target;

    public string? Words => words;

    /// <summary>In the source.</summary>
    public TextSpan TargetSpan => targetSpan;
}

/// <summary><c>[@key; @key]</c> in a tree of Markdig.</summary>
sealed class CitationInline(IReadOnlyList<string> targets, IReadOnlyList<TextSpan> spans) : LeafInline
{
    public IReadOnlyList<string> Targets => targets;

    public IReadOnlyList<TextSpan> Spans => spans;
}

/// <summary>What looked like a link or citation and is none.</summary>
sealed record ReferenceMistake(DiagnosticKind Kind, TextSpan Span, string Words)
{
    static readonly object Key = new();

    /// <summary>The mistakes met while a document was parsed.</summary>
    public static List<ReferenceMistake> Of(MarkdownDocument document)
    {
        if (document.GetData(Key) is List<ReferenceMistake> known)
            return known;
        var made = new List<ReferenceMistake>();
        document.SetData(Key, made);
        return made;
    }
}

/// <summary>Finds our two kinds of reference before Markdig's own links see their bracket.</summary>
sealed class ReferenceInlineParser : InlineParser
{
    public ReferenceInlineParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.PeekChar() switch
    {
        '[' => MatchLink(processor, ref slice),
        '@' => MatchCitation(processor, ref slice),
        _ => false,
    };

    static bool MatchLink(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (!ReferenceSyntax.TryLink(rest, out var link))
        {
            // "[[" inside "[[[" would be told twice.
            if (slice.PeekCharExtra(-1) != '[')
                Report(processor, MarkdownDiagnostics.UnclosedLink, slice.Start, 2, "");
            return false;
        }

        if (link.Target.Length == 0)
        {
            Report(processor, MarkdownDiagnostics.EmptyLink, slice.Start, link.Length, "");
            return false;
        }

        var targetSpan = Source(processor, slice.Start + link.TargetStart, link.TargetEnd - link.TargetStart);
        processor.Inline = new WikiLinkInline(link.Target, link.Words, targetSpan);
        slice.Start += link.Length;
        return true;
    }

    static bool MatchCitation(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        ReferenceSyntax.Citation(rest, out var length, out var keys);
        // "[@someone](https://…)" is a link whose words begin with an at sign.
        if (length < rest.Length && rest[length] == '(')
            return false;
        if (keys is null)
        {
            Report(processor, MarkdownDiagnostics.BadCitation, slice.Start, length, rest[..length].ToString());
            return false;
        }

        var targets = new List<string>();
        var spans = new List<TextSpan>();
        foreach (var (start, end) in keys)
        {
            targets.Add(rest[start..end].ToString());
            spans.Add(Source(processor, slice.Start + start, end - start));
        }

        processor.Inline = new CitationInline(targets, spans);
        slice.Start += length;
        return true;
    }

    static void Report(InlineProcessor processor, DiagnosticKind kind, int start, int length, string words) =>
        ReferenceMistake.Of(processor.Document).Add(new ReferenceMistake(kind, Source(processor, start, length), words));

    static TextSpan Source(InlineProcessor processor, int start, int length)
    {
        var from = processor.GetSourcePosition(start);
        var to = length == 0 ? from : processor.GetSourcePosition(start + length - 1) + 1;
        return TextSpan.FromBounds(from, Math.Max(from, to));
    }
}
