using System.Globalization;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>What is wrong with pages as they are written, where it stands first, and how often it stands.</summary>
/// <param name="place">The key of the place that it is about.</param>
/// <param name="finding">Of the first.</param>
sealed class PageSlip(ulong place, Diagnostic finding)
{
    /// <summary>
    /// So many pages that say the same of different places have it from a template: a link without its way up to the root, or an id
    /// in a layout.
    /// </summary>
    const int FromTemplate = 10;

    /// <summary>At least one.</summary>
    public int Count { get; set; } = 1;

    /// <summary>
    /// One finding for each place, however many links lead to it, and one for what a template does on every page: it is mended once.
    /// </summary>
    /// <param name="pages">In the order of the plan, so that the first is the same in every build.</param>
    public static IEnumerable<Diagnostic> Gather(IEnumerable<PageSlip> pages)
    {
        var places = new Dictionary<(DiagnosticKind, ulong), PageSlip>();
        foreach (var slip in pages)
        {
            if (places.TryGetValue((slip.Kind, slip.Place), out var first))
                first.Count += slip.Count;
            else
                places.Add((slip.Kind, slip.Place), slip);
        }

        return places.Values
            .GroupBy(slip => (slip.Kind, slip.Words))
            .SelectMany(group => group.Count() < FromTemplate ? group.ToArray() : [Together([.. group])])
            .Select(slip => slip.Finding);
    }

    static PageSlip Together(PageSlip[] slips)
    {
        slips[0].Count = slips.Sum(slip => slip.Count);
        return slips[0];
    }

    DiagnosticKind Kind => finding.Kind;

    string Words => finding.Message;

    ulong Place => place;

    Diagnostic Finding => Count == 1 ? finding : finding.WithHelp($"{finding.Help} It stands in {Places(Count - 1)}.");

    static string Places(int more) => more == 1 ? "one more place" : string.Create(CultureInfo.InvariantCulture, $"{more} more places");
}
