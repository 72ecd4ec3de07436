using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// Follows every internal link of a site to its page and its place there. Pages are told one after another, in any order and from
/// any thread, and need not be kept: where a link leads nowhere, and only then, they are asked for again.
/// </summary>
/// <param name="rootPath">The path of the site's root on its server, with both slashes.</param>
public sealed class LinkChecker(string rootPath)
{
    readonly KeySet wanted = new();
    readonly List<EquatableArray<ulong>> ids = [];
    readonly List<Diagnostic> findings = [];

    public void Add(string path, ReadOnlyMemory<byte> html) => Add(PagePlaces.Of(path, html, rootPath));

    /// <param name="page">As <see cref="PagePlaces.Of"/> made it for the same root.</param>
    public void Add(PagePlaces page)
    {
        lock (wanted)
        {
            foreach (var target in page.Targets)
                wanted.Add(target);
            ids.Add(page.Ids);
            findings.AddRange(page.Findings);
        }
    }

    /// <summary>Told when every page is.</summary>
    /// <param name="paths">Every file of the site, from the output folder.</param>
    /// <param name="pages">How many pages there are.</param>
    /// <param name="again">Each of them once more, by number.</param>
    /// <returns>Sorted; places are those of the rendered file.</returns>
    public EquatableArray<Diagnostic> Finish(IReadOnlyList<string> paths, int pages, Func<int, RenderedFile> again)
    {
        var files = new KeySet();
        foreach (var path in paths)
            files.Add(PlaceKey.OfFile(Encoding.UTF8.GetBytes(path)));
        findings.Sort();
        var slips = findings.Select(finding => new PageSlip(PlaceKey.OfFile(Encoding.UTF8.GetBytes(finding.Where.ToString())), finding));
        var lost = Lost(files);
        if (lost.Count > 0)
            slips = slips.Concat(Work.Map(pages, Environment.ProcessorCount, at => Follow(again(at), lost, files)).SelectMany(page => page));
        return [.. PageSlip.Gather(slips).Order()];
    }

    /// <summary>The places that links lead to and that are not there.</summary>
    KeySet Lost(KeySet files)
    {
        var found = new bool[wanted.Slots];
        foreach (var page in ids)
        {
            foreach (var id in page)
            {
                if (wanted.Find(id) is >= 0 and var slot)
                    found[slot] = true;
            }
        }

        var lost = new KeySet();
        foreach (var key in wanted.Except(found))
        {
            if (!files.Contains(key))
                lost.Add(key);
        }

        return lost;
    }

    List<PageSlip> Follow(RenderedFile page, KeySet lost, KeySet files)
    {
        var scan = HtmlScan.Of(page.Content);
        var places = new PageLocator(page.Path, page.Content);
        var broken = new Dictionary<ulong, PageSlip>();
        foreach (var span in scan.Links)
        {
            var key = LinkTarget.KeyOf(page.Path, scan, span, rootPath);
            if (!lost.Contains(key))
                continue;
            var link = scan.Value(span);
            if (LinkTarget.IsNowhere(key))
                key = PlaceKey.OfFile(Encoding.UTF8.GetBytes(link));
            if (broken.TryGetValue(key, out var first))
            {
                first.Count++;
                continue;
            }

            var isThere = LinkTarget.Read(page.Path, link, rootPath)?.Path is { } target && files.Contains(PlaceKey.OfFile(Encoding.UTF8.GetBytes(target)));
            var kind = isThere ? SiteDiagnostics.BrokenAnchor : SiteDiagnostics.BrokenLink;
            broken.Add(key, new PageSlip(key, kind.At(places.Locate(span), link)));
        }

        return [.. broken.Values];
    }
}
