using Briefing.Build.Output;
using Briefing.Text;

namespace Briefing.Preview;

/// <summary>The files of a site as it is shown, by path from its root. Never changes.</summary>
internal sealed class SiteFiles
{
    // Cards and the search are data in the form of scripts, fetched when somebody asks.
    static readonly string[] Fetched = ["assets/cards/", "assets/search/"];

    readonly Dictionary<string, ReadOnlyMemory<byte>> made;
    readonly Dictionary<string, ReadOnlyMemory<byte>> ahead;
    readonly Lazy<string> looks;

    SiteFiles(Dictionary<string, ReadOnlyMemory<byte>> made, Dictionary<string, ReadOnlyMemory<byte>> ahead, Lazy<string>? looks = null) =>
        (this.made, this.ahead, this.looks) = (made, ahead, looks ?? new(() => LooksOf(made)));

    /// <summary>Before the first good build.</summary>
    public static SiteFiles None { get; } = new([], []);

    /// <summary>Changes with scripts and pictures, which a page can take in only when it is loaded anew; not with data that scripts fetch.</summary>
    public string Looks => looks.Value;

    public bool IsEmpty => made.Count == 0;

    public static SiteFiles Of(EquatableArray<OutputFile> files)
    {
        var made = new Dictionary<string, ReadOnlyMemory<byte>>(files.Count, StringComparer.Ordinal);
        foreach (var file in files)
            made.Add(file.Path.Value, file.Content);
        return new(made, []);
    }

    /// <summary>The same with pages that were made ahead of the rest.</summary>
    public SiteFiles With(EquatableArray<OutputFile> pages)
    {
        if (pages.IsEmpty)
            return this;
        var all = new Dictionary<string, ReadOnlyMemory<byte>>(ahead, StringComparer.Ordinal);
        foreach (var page in pages)
            all[page.Path.Value] = page.Content;
        return new(made, all, looks);
    }

    public bool Contains(string path) => ahead.ContainsKey(path) || made.ContainsKey(path);

    /// <returns>Null for a path that is not there.</returns>
    public ReadOnlyMemory<byte>? Find(string path) =>
        ahead.TryGetValue(path, out var content) || made.TryGetValue(path, out content) ? content : default(ReadOnlyMemory<byte>?);

    static string LooksOf(Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        var prints = files
            .Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal) && !Fetched.Any(part => file.Key.StartsWith(part, StringComparison.Ordinal)) && !file.Key.EndsWith(".css", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => $"{file.Key} {Fingerprint.Of(file.Value.Span)}");
        return Fingerprint.Of(string.Join('\n', prints)).ToString();
    }
}
