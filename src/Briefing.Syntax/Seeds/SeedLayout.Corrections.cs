using Briefing.Text;

namespace Briefing.Syntax.Seeds;

sealed partial class SeedLayout
{
    /// <summary>Index of the unit that the author names as the body's first; -1 without such a word.</summary>
    int firstNamed = -1;

    /// <summary>Index of the unit that the author names as the body's last; -1 without such a word.</summary>
    int lastNamed = -1;

    /// <summary>Cuts the body where the author says that it begins and ends, be it inside a line.</summary>
    void CutToCorrections()
    {
        for (var at = 0; at < units.Count; at++)
        {
            var span = units[at].Span;
            if (corrected.From is { } from && span.Contains(from))
            {
                firstNamed = at;
                units[at].Span = TextSpan.FromBounds(HasWords(span.Start, from) ? from : span.Start, span.End);
                units[at].Fix(SeedLineKind.Paragraph, "the author says that the body begins here");
            }

            if (corrected.To is { } to && to > span.Start && to <= span.End)
            {
                lastNamed = at;
                units[at].Span = TextSpan.FromBounds(units[at].Span.Start, HasWords(to, span.End) ? to : span.End);
                units[at].Fix(SeedLineKind.Paragraph, "the author says that the body ends here");
            }
        }

        if (lastNamed >= 0)
            foot = lastNamed + 1;
    }

    bool HasWords(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
                return true;
        }

        return false;
    }
}
