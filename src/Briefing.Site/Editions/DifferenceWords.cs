using System.Globalization;

namespace Briefing.Site.Editions;

/// <summary>The sentences that both forms of a difference begin with.</summary>
static class DifferenceWords
{
    /// <summary>"From the edition of 2025-12-30 to that of 2026-01-15: 12 new, 1 gone, 3 changed."</summary>
    public static string Editions(PackDifference difference)
    {
        var from = difference.From is { } old ? $"the edition of {old}" : "the older edition";
        var to = difference.To is { } now ? $"that of {now}" : "the newer one";
        if (difference.IsEmpty)
            return $"From {from} to {to} nothing changed.";
        var (added, gone, changed) = (difference.Kinds.Sum(kind => kind.New.Count), difference.Kinds.Sum(kind => kind.Gone.Count), difference.Kinds.Sum(kind => kind.Changed.Count));
        return string.Create(CultureInfo.InvariantCulture, $"From {from} to {to}: {added} new, {gone} gone, {changed} changed.");
    }

    /// <summary>"Claims".</summary>
    public static string Heading(KindDifference kind) => char.ToUpperInvariant(kind.Kind[0]) + kind.Kind[1..];
}
