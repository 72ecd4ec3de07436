using Briefing.Text;

namespace Briefing.Syntax.Markdown;

/// <summary>
/// Refuses texts for which Markdig would take time that grows with the square of their length: it looks for the end of a link's
/// address up to the end of the paragraph for each link that has none, holds every bracket and asterisk without its partner
/// open, tries each list in a line against all around it, and compares
/// definitions of links one by one. No text that a person wrote comes near these numbers.
/// </summary>
static class MarkdownBounds
{
    /// <summary>The first bound that a text meets, and where; null when it keeps within all.</summary>
    public static BoundMet? FirstMet(ReadOnlySpan<char> source, Limits limits)
    {
        var (mostBlocks, mostMarks) = (limits[Limit.MarkdownDepth], limits[Limit.MarkdownMarks]);
        var (mostAddresses, mostDefinitions) = (limits[Limit.MarkdownLinks], limits[Limit.MarkdownDefinitions]);
        var (addresses, brackets, marks, definitions) = (0, 0, 0, 0);
        for (var at = 0; at < source.Length; at++)
        {
            if ((at == 0 || source[at - 1] == '\n') && Blocks(source, at) > mostBlocks)
                return new BoundMet(Limit.MarkdownDepth, at);
            var next = at + 1 < source.Length ? source[at + 1] : '\n';
            switch (source[at])
            {
                case '[':
                    brackets++;
                    break;
                case ']':
                    brackets = Math.Max(0, brackets - 1);
                    addresses += next == '(' ? 1 : 0;
                    definitions += next == ':' ? 1 : 0;
                    break;
                case ')' when addresses > 0:
                    addresses--;
                    break;
                case '*' or '_' when at == 0 || source[at - 1] != source[at]:
                    marks = Math.Max(0, marks + OpenMarks(source, at));
                    break;
                case '\n' when next == '\n':
                    (addresses, brackets, marks) = (0, 0, 0);
                    break;
            }

            if (addresses > mostAddresses)
                return new BoundMet(Limit.MarkdownLinks, at);
            if (brackets > mostMarks || marks > mostMarks)
                return new BoundMet(Limit.MarkdownMarks, at);
            if (definitions > mostDefinitions)
                return new BoundMet(Limit.MarkdownDefinitions, at);
        }

        return null;
    }

    // One more for a run of marks that can only open or may do either, one fewer for one that can only close. Underscores
    // inside words do neither.
    static int OpenMarks(ReadOnlySpan<char> source, int at)
    {
        var after = at;
        while (after < source.Length && source[after] == source[at])
            after++;
        var opens = after < source.Length && !char.IsWhiteSpace(source[after]);
        var closes = at > 0 && char.IsLetterOrDigit(source[at - 1]);
        if (opens && closes)
            return source[at] == '*' ? 1 : 0;
        if (closes)
            return -1;
        return opens ? 1 : 0;
    }

    /// <summary>How many quotes and lists a line opens inside one another.</summary>
    static int Blocks(ReadOnlySpan<char> source, int at)
    {
        for (var count = 0; ; count++)
        {
            while (at < source.Length && source[at] is ' ' or '\t')
                at++;
            var mark = at;
            while (at < source.Length && char.IsAsciiDigit(source[at]))
                at++;
            var isQuote = at < source.Length && source[at] == '>';
            var isItem = at + 1 < source.Length && source[at + 1] is ' ' or '\t'
                && (at > mark ? source[at] is '.' or ')' : source[at] is '-' or '+' or '*');
            if (!isQuote && !isItem)
                return count;
            at++;
        }
    }
}

/// <summary>A bound that a text of Markdown meets.</summary>
/// <param name="At">Where, in the text.</param>
readonly record struct BoundMet(Limit Limit, int At);
