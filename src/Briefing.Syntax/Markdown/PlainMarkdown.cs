using System.Buffers;
using Briefing.Text;

namespace Briefing.Syntax.Markdown;

enum PlainPartKind
{
    Words,
    Link,
    Citation,
    ParagraphEnd,
}

/// <summary>A piece of a plain text.</summary>
/// <param name="Words">Running words, or those of a link after its bar.</param>
/// <param name="Targets">Of a link one; of a citation its keys; else none.</param>
/// <param name="Spans">Of the targets, in the source.</param>
sealed record PlainPart(PlainPartKind Kind, string? Words, IReadOnlyList<string> Targets, IReadOnlyList<TextSpan> Spans);

/// <summary>
/// Reads texts that are nothing but paragraphs of words, <c>[[links]]</c> and <c>[@citations]</c>, without Markdig. Most claims,
/// key points and summaries are such; the first use of Markdig costs 18 ms of a build that takes 250. A text with
/// anything in it that might mean more to Markdown is refused here and read by Markdig: being wrong in doubt costs time only.
/// </summary>
static class PlainMarkdown
{
    // Anywhere in a text these may begin something. A bar makes tables, an ampersand entities, a caret and a colon come later.
    static readonly SearchValues<char> Special = SearchValues.Create("\\`*_<~|[]&\t\r\0");

    /// <summary>One line of words and nothing else, as most claims are: its plain text is the line itself.</summary>
    public static bool IsLineOfWords(string source)
    {
        if (source.Length == 0 || !IsPlainLineStart(source))
            return false;
        var before = '\0';
        foreach (var unit in source)
        {
            if (unit == ' ' ? before == ' ' : unit < ' ' || Special.Contains(unit) || char.IsWhiteSpace(unit) || (before == ' ' && unit is '.' or ',' or ';'))
                return false;
            before = unit;
        }

        return before != ' ';
    }

    public static bool TryRead(string source, out IReadOnlyList<PlainPart> parts)
    {
        var found = new List<PlainPart>();
        parts = found;
        var text = source.AsSpan().TrimEnd("\n ");
        if (text.ContainsAnyInRange('\u0001', '\u0009') || text.ContainsAnyInRange('\u000B', '\u001F'))
            return false;
        var at = 0;
        while (at < text.Length && text[at] == '\n')
            at++;
        while (at < text.Length)
        {
            if (!TryParagraph(text, ref at, found))
                return false;
            found.Add(new PlainPart(PlainPartKind.ParagraphEnd, null, [], []));
            while (at < text.Length && text[at] == '\n')
                at++;
        }

        return true;
    }

    /// <summary>Reads up to the blank line that ends a paragraph.</summary>
    static bool TryParagraph(ReadOnlySpan<char> text, ref int at, List<PlainPart> found)
    {
        var runStart = at;
        if (!IsPlainLineStart(text[at..]))
            return false;
        while (at < text.Length)
        {
            var unit = text[at];
            if (unit == '\n')
            {
                if (text[at - 1] == ' ')
                    return false;
                if (at + 1 >= text.Length || text[at + 1] == '\n')
                    break;
                if (!IsPlainLineStart(text[(at + 1)..]))
                    return false;
                at++;
            }
            else if (unit == '[')
            {
                // An exclamation mark before it makes an image.
                if (at > 0 && text[at - 1] == '!')
                    return false;
                AddWords(found, text[runStart..at]);
                if (!TryReference(text, ref at, found))
                    return false;
                runStart = at;
            }
            else if (unit == '&' && at + 1 < text.Length && text[at + 1] == ' ')
            {
                at++;
            }
            else if (Special.Contains(unit) || (char.IsWhiteSpace(unit) && unit != ' '))
            {
                return false;
            }
            else
            {
                at++;
            }
        }

        AddWords(found, text[runStart..at]);
        return true;
    }

    static bool TryReference(ReadOnlySpan<char> text, ref int at, List<PlainPart> found)
    {
        var rest = text[at..];
        if (rest.Length < 2)
            return false;
        if (rest[1] == '[')
        {
            if (!ReferenceSyntax.TryLink(rest, out var link) || link.Target.Length == 0)
                return false;
            var span = TextSpan.FromBounds(at + link.TargetStart, at + link.TargetEnd);
            // Lines inside a link would have to be plain as well.
            if (rest[..link.Length].ContainsAny('\n', '\\', '`') || EndsLikeDefinition(rest, link.Length))
                return false;
            found.Add(new PlainPart(PlainPartKind.Link, link.Words, [link.Target], [span]));
            at += link.Length;
            return true;
        }

        if (rest[1] != '@')
            return false;
        ReferenceSyntax.Citation(rest, out var length, out var keys);
        if (keys is null || rest[..length].ContainsAny('\n', '\\', '`') || EndsLikeDefinition(rest, length))
            return false;
        var targets = new List<string>(keys.Count);
        var spans = new List<TextSpan>(keys.Count);
        foreach (var (start, end) in keys)
        {
            targets.Add(rest[start..end].ToString());
            spans.Add(TextSpan.FromBounds(at + start, at + end));
        }

        found.Add(new PlainPart(PlainPartKind.Citation, null, targets, spans));
        at += length;
        return true;
    }

    // "[label]: address" defines a link, "[label](address)" is one.
    static bool EndsLikeDefinition(ReadOnlySpan<char> rest, int length) => length < rest.Length && rest[length] is ':' or '(' or '[';

    // What at the start of a line would be a list, quote, heading, rule, fence, definition or an indented block.
    static bool IsPlainLineStart(ReadOnlySpan<char> line)
    {
        if (line[0] is ' ' or '#' or '>' or '-' or '+' or '=' or ':' or '~' || char.IsWhiteSpace(line[0]))
            return false;
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits == 0 || digits == line.Length || line[digits] is not ('.' or ')');
    }

    static void AddWords(List<PlainPart> found, ReadOnlySpan<char> words)
    {
        if (!words.IsEmpty)
            found.Add(new PlainPart(PlainPartKind.Words, words.ToString(), [], []));
    }
}
