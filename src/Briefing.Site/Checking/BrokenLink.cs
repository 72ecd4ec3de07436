using System.Globalization;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>A link that leads nowhere, where it stands first.</summary>
/// <param name="target">The key of the place that it leads to.</param>
/// <param name="finding">Of the first.</param>
sealed class BrokenLink(ulong target, Diagnostic finding)
{
    /// <summary>In how many places it stands; at least one.</summary>
    public int Count { get; set; } = 1;

    /// <summary>
    /// One finding for each place that is missed, however many links lead to it: a slip in a layout is on every page, and is mended once.
    /// </summary>
    /// <param name="pages">In the order of the plan, so that the first is the same in every build.</param>
    public static IEnumerable<Diagnostic> Gather(IEnumerable<IEnumerable<BrokenLink>> pages)
    {
        var all = new Dictionary<ulong, BrokenLink>();
        foreach (var link in pages.SelectMany(page => page))
        {
            if (all.TryGetValue(link.Target, out var first))
                first.Count += link.Count;
            else
                all.Add(link.Target, link);
        }

        return all.Values.Select(link => link.Finding);
    }

    ulong Target => target;

    Diagnostic Finding => Count == 1 ? finding : finding.WithHelp($"{finding.Help} It stands in {Places(Count - 1)}.");

    static string Places(int more) => more == 1 ? "one more place" : string.Create(CultureInfo.InvariantCulture, $"{more} more places");
}
