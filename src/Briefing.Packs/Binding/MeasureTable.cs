using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>All the values that claims give for a measure, side by side.</summary>
static class MeasureTable
{
    /// <summary>By id; the values of each by value, then claim.</summary>
    public static EquatableArray<Measure> Of(IEnumerable<Claim> claims) =>
    [
        .. claims
            .Select(claim => claim.Figure)
            .OfType<Figure>()
            .GroupBy(figure => figure.Measure)
            .OrderBy(group => group.Key)
            .Select(group => new Measure(group.Key, [.. group.OrderBy(figure => figure.Value).ThenBy(figure => figure.Claim)])),
    ];
}
