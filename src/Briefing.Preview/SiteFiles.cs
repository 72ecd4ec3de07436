using Briefing.Build;
using Briefing.Build.Output;
using Briefing.Text;

namespace Briefing.Preview;

/// <summary>The files of a site as it is shown, by path from its root. Pages are made when they are asked for. Never changes.</summary>
internal sealed class SiteFiles
{
    readonly IReadOnlyDictionary<string, Lazy<ReadOnlyMemory<byte>>> held;
    readonly SiteDraft? pages;
    readonly Dictionary<string, ReadOnlyMemory<byte>> ahead;
    readonly Lazy<string> looks;

    SiteFiles(IReadOnlyDictionary<string, Lazy<ReadOnlyMemory<byte>>> held, SiteDraft? pages, Dictionary<string, ReadOnlyMemory<byte>> ahead, Lazy<string>? looks = null) =>
        (this.held, this.pages, this.ahead, this.looks) = (held, pages, ahead, looks ?? new(() => LooksOf(held)));

    /// <summary>Before the first good build.</summary>
    public static SiteFiles None { get; } = new(new Dictionary<string, Lazy<ReadOnlyMemory<byte>>>(), null, []);

    /// <summary>Changes with scripts and pictures, which a page can take in only when it is loaded anew; not with data that scripts fetch.</summary>
    public string Looks => looks.Value;

    public bool IsEmpty => pages is null;

    /// <param name="files">All that stands beside the pages.</param>
    /// <param name="pages">Makes those.</param>
    public static SiteFiles Of(LiveOutput files, SiteDraft pages) => new(files.Files, pages, []);

    /// <summary>The same with pages that were made ahead of the rest.</summary>
    /// <param name="paths">Some, of which some are pages.</param>
    /// <param name="find">Makes a page; null for a path that is none.</param>
    public SiteFiles With(IEnumerable<string> paths, Func<string, ReadOnlyMemory<byte>?> find)
    {
        var all = new Dictionary<string, ReadOnlyMemory<byte>>(ahead, StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (find(path) is { } content)
                all[path] = content;
        }

        return new(held, pages, all, looks);
    }

    public bool Has(string path) => ahead.ContainsKey(path) || held.ContainsKey(path) || pages?.HasPage(path) == true;

    /// <returns>Null for a path that is not there.</returns>
    public ReadOnlyMemory<byte>? Find(string path) =>
        ahead.TryGetValue(path, out var content) ? content : held.TryGetValue(path, out var file) ? file.Value : pages?.Page(path);

    static string LooksOf(IReadOnlyDictionary<string, Lazy<ReadOnlyMemory<byte>>> files)
    {
        var prints = files
            .Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal) && !file.Key.EndsWith(".css", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => $"{file.Key} {Fingerprint.Of(file.Value.Value.Span)}");
        return Fingerprint.Of(string.Join('\n', prints)).ToString();
    }
}
