using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Makes what readers see of what the lines were taken for.</summary>
static class SeedBlocks
{
    public static EquatableArray<SeedBlock> Of(string text, List<SeedUnit> units, string? language)
    {
        var blocks = new List<SeedBlock>();
        var number = 0;
        foreach (var unit in units)
        {
            SeedBlockKind? kind = unit.Kind switch
            {
                SeedLineKind.Caption => SeedBlockKind.Caption,
                SeedLineKind.Heading => SeedBlockKind.Heading,
                SeedLineKind.Paragraph => SeedBlockKind.Paragraph,
                _ => null,
            };
            if (kind is not { } block)
                continue;
            var own = SeedLanguage.Of(unit.Span.Of(text));
            blocks.Add(new SeedBlock(
                block,
                block == SeedBlockKind.Paragraph ? ++number : 0,
                text.Substring(unit.Span.Start, unit.Span.Length),
                unit.Span,
                unit.FirstLine + 1,
                own == language ? null : own));
        }

        return [.. blocks];
    }
}
