using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Preview;

/// <summary>The site as it is shown, and what is wrong with the pack as it is on disk. Never changes; the next build makes the next one.</summary>
/// <param name="Number">Counts builds.</param>
/// <param name="Files">Of the last good build, by path from the site's root; empty when there was none yet.</param>
/// <param name="Findings">Of the last build, good or not.</param>
/// <param name="Contents">What that was made of; its texts show where a finding is.</param>
/// <param name="Pack">What that means.</param>
internal sealed record SiteSnapshot(
    int Number, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, EquatableArray<Diagnostic> Findings, FolderContents Contents, VerifiedPack Pack, string RootPath)
{
    // Cards and the search are data in the form of scripts, fetched when somebody asks.
    static readonly string[] Fetched = ["assets/cards/", "assets/search/"];

    static readonly Dictionary<string, ReadOnlyMemory<byte>> NoFiles = [];

    readonly Lazy<string> looks = new(() => LooksOf(Files));

    /// <summary>Changes with scripts and pictures, which a page can take in only when it is loaded anew; not with data that scripts fetch.</summary>
    public string Looks => looks.Value;

    /// <param name="before">What was shown so far; null at the first build.</param>
    public static SiteSnapshot Of(HeldSite result, SiteSnapshot? before)
    {
        var files = IsWhole(result.Findings)
            ? result.Files.ToDictionary(file => file.Path.Value, file => file.Content, StringComparer.Ordinal)
            : before?.Files ?? NoFiles;
        return new SiteSnapshot((before?.Number ?? 0) + 1, files, result.Findings, result.Contents, result.Pack, ServerPath.Of(result.Pack.Pack.Info.BaseUrl));
    }

    /// <summary>The state in which someone who waits for some pages sees them, while the rest of the site is still made.</summary>
    public static SiteSnapshot Of(SiteDraft draft, IReadOnlySet<string> awaited, SiteSnapshot before)
    {
        var files = before.Files;
        if (IsWhole(draft.Findings) && draft.Render(awaited) is { IsEmpty: false } made)
        {
            var changed = new Dictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal);
            foreach (var file in made)
                changed[file.Path.Value] = file.Content;
            files = changed;
        }

        // What may be wrong with links is not known yet; what was wrong with them is no longer sure.
        return before with { Number = before.Number + 1, Files = files, Findings = draft.Findings, Contents = draft.Contents, Pack = draft.Pack };
    }

    public ReadOnlyMemory<byte>? Find(string path) => Files.TryGetValue(path, out var content) ? content : default(ReadOnlyMemory<byte>?);

    // Evidence that does not hold and links that lead nowhere leave every page in its place, and the author wants to see them
    // there. With any other error something is missing, so what was last whole stays.
    static bool IsWhole(EquatableArray<Diagnostic> findings) =>
        findings.All(finding => finding.Accepted || finding.Severity != Severity.Error || finding.Kind.Code[2] is '4' or '6');

    static string LooksOf(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var prints = files
            .Where(file => file.Key.StartsWith("assets/", StringComparison.Ordinal) && !Fetched.Any(part => file.Key.StartsWith(part, StringComparison.Ordinal)) && !file.Key.EndsWith(".css", StringComparison.Ordinal))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => $"{file.Key} {Fingerprint.Of(file.Value.Span)}");
        return Fingerprint.Of(string.Join('\n', prints)).ToString();
    }
}
