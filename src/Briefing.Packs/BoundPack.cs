using Briefing.Packs.Binding;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>
/// A pack whose files have met, of which not everything is known yet that may be wrong with it. Its model is complete, and so are the
/// findings that tell of something missing in it; what else asks for attention takes as long to find as all that went before.
/// </summary>
public sealed class BoundPack
{
    readonly Pack pack;
    readonly FindingList found;
    readonly IReadOnlyList<Func<IEnumerable<Diagnostic>>> more;
    IReadOnlyList<Func<IEnumerable<Diagnostic>>> first;

    /// <param name="found">What came up while it was bound.</param>
    /// <param name="first">Asks for the errors that keep pages from being what their authors mean.</param>
    /// <param name="more">Asks for the rest.</param>
    internal BoundPack(Pack pack, FindingList found, IReadOnlyList<Func<IEnumerable<Diagnostic>>> first, IReadOnlyList<Func<IEnumerable<Diagnostic>>> more) =>
        (this.pack, this.found, this.first, this.more) = (pack, found, first, more);

    /// <summary>The model with the findings that tell whether it can be shown.</summary>
    public Pack Glance()
    {
        found.Add(Work.Gather(pack.Articles.Count, first));
        first = [];
        return pack with { Findings = found.Sorted() };
    }

    /// <summary>The model with all findings; asked for once.</summary>
    public Pack Check()
    {
        found.Add(Work.Gather(pack.Articles.Count, [.. first, .. more]));
        return pack with { Findings = found.Sorted() };
    }
}
