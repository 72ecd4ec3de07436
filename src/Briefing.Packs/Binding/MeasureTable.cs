using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>All the values that claims give for a measure, side by side.</summary>
static class MeasureTable
{
    static readonly Comparer<Figure> ByValue = Comparer<Figure>.Create((one, other) =>
        one.Value != other.Value ? one.Value.CompareTo(other.Value) : one.Claim.CompareTo(other.Claim));

    /// <summary>By id; the values of each by value, then claim.</summary>
    public static EquatableArray<Measure> Of(IEnumerable<Claim> claims) =>
    [
        .. claims
            .Select(claim => claim.Figure)
            .OfType<Figure>()
            .GroupBy(figure => figure.Measure)
            .OrderBy(group => group.Key)
            .Select(group => new Measure(group.Key, [.. group.Order(ByValue)])),
    ];
}
