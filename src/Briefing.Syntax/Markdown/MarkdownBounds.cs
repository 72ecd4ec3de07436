namespace Briefing.Syntax.Markdown;

/// <summary>
/// Refuses texts for which Markdig would take time that grows with the square of their length. It looks for the end of a link's
/// address up to the end of the paragraph, for each link that has none, and compares definitions of links one by one.
/// </summary>
static class MarkdownBounds
{
    const int MostUnclosed = 200;
    const int MostDefinitions = 2_000;

    public static bool Hold(ReadOnlySpan<char> source)
    {
        var unclosed = 0;
        var definitions = 0;
        for (var at = 0; at + 1 < source.Length; at++)
        {
            switch (source[at])
            {
                case ']' when source[at + 1] == '(':
                    unclosed++;
                    break;
                case ']' when source[at + 1] == ':':
                    definitions++;
                    break;
                case ')' when unclosed > 0:
                    unclosed--;
                    break;
                case '\n' when source[at + 1] == '\n':
                    unclosed = 0;
                    break;
            }

            if (unclosed > MostUnclosed || definitions > MostDefinitions)
                return false;
        }

        return true;
    }
}
