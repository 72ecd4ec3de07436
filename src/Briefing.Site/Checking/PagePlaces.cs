using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>What the check of links needs of a page: keys of places, about two KB of them, so that the page itself need not be kept.</summary>
/// <param name="Path">Of its file.</param>
/// <param name="Ids">The places on it.</param>
/// <param name="Targets">The places elsewhere in the site that its links lead to, each once.</param>
/// <param name="Findings">What is wrong on the page alone: ids that it has twice.</param>
public sealed record PagePlaces(string Path, EquatableArray<ulong> Ids, EquatableArray<ulong> Targets, EquatableArray<Diagnostic> Findings)
{
    [ThreadStatic]
    static KeySet? IdRoom;

    [ThreadStatic]
    static KeySet? TargetRoom;

    /// <param name="rootPath">The path of the site's root on its server, with both slashes.</param>
    public static PagePlaces Of(string path, ReadOnlyMemory<byte> html, string rootPath)
    {
        var scan = HtmlScan.Of(html);
        var page = PlaceKey.OfFile(Encoding.UTF8.GetBytes(path));
        var ids = (IdRoom ??= new KeySet()).Cleared();
        List<Diagnostic>? twice = null;
        var places = new PageLocator(path, html);
        foreach (var span in scan.Ids)
        {
            var id = scan.Bytes(span);
            if (!ids.Add(PlaceKey.On(page, id.Contains((byte)'&') ? Encoding.UTF8.GetBytes(scan.Value(span)) : id)))
                (twice ??= []).Add(SiteDiagnostics.DuplicateId.At(places.Locate(span), scan.Value(span)));
        }

        var targets = (TargetRoom ??= new KeySet()).Cleared();
        foreach (var span in scan.Links)
        {
            var key = LinkTarget.KeyOf(path, scan, span, rootPath);
            if (key != LinkTarget.Elsewhere && key != page && !ids.Contains(key))
                targets.Add(key);
        }

        return new PagePlaces(path, EquatableArray.Taking(ids.ToArray()), EquatableArray.Taking(targets.ToArray()), [.. twice ?? []]);
    }
}
