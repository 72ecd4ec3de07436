using System.Text;
using Briefing.Text;

namespace Briefing.Site.Addresses;

/// <summary>
/// <c>input/urls.lock</c>: every address that the site ever published, so that none vanishes unseen. A page that moved has its new
/// address behind an arrow, one that is gone for good says so; both become redirects.
/// </summary>
/// <param name="Lines">In the order of the file.</param>
/// <param name="Findings">Lines that can't be read.</param>
public sealed record AddressLock(TextFile? File, EquatableArray<LockedAddress> Lines, EquatableArray<Diagnostic> Findings)
{
    const string Heading =
        "# Every address that this site has published. `briefing build --update-urls` adds new ones; none is ever taken out.\n"
        + "# A page that moved:            /claims/old-id/ -> /claims/new-id/\n"
        + "# A page that is gone for good:  /claims/old-id/ gone\n\n";

    const string Arrow = "->";
    const string Gone = "gone";

    /// <summary>Where the file stands, from the pack's root.</summary>
    public static RepoPath Path { get; } = RepoPath.Parse("input/urls.lock");

    /// <param name="file">Null where the pack keeps none; then nothing is locked.</param>
    public static AddressLock Read(TextFile? file)
    {
        if (file is null)
            return new AddressLock(null, [], []);
        var lines = new List<LockedAddress>();
        var findings = new List<Diagnostic>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; number <= file.Lines.LineCount; number++)
        {
            var span = file.Lines.LineSpan(number);
            var words = span.Of(file.Text).Trim();
            if (words.IsEmpty || words[0] == '#')
                continue;
            if (!TryRead(words.ToString(), span, out var line))
                findings.Add(AddressDiagnostics.Unreadable.At(file.Locate(span)));
            else if (!seen.Add(line.Address))
                findings.Add(AddressDiagnostics.Twice.At(file.Locate(span), line.Address));
            else
                lines.Add(line);
        }

        return new AddressLock(file, [.. lines], [.. findings]);
    }

    /// <summary>What the pages of a site mean for its published addresses.</summary>
    /// <param name="isWhole">False when the pack has errors of its own: pages that they cost are then no news.</param>
    public EquatableArray<Diagnostic> Check(IReadOnlyCollection<PageAddress> pages, bool isWhole)
    {
        if (File is null)
            return [];
        var standing = pages.Select(page => page.ToString()).ToHashSet(StringComparer.Ordinal);
        ILookup<string, string>? byFolder = null;
        var near = new Dictionary<string, NearNames>(StringComparer.Ordinal);
        var ends = Ends();
        var findings = new List<Diagnostic>(Findings);
        foreach (var line in Lines)
        {
            var where = File.Locate(line.Span);
            if (line.Moved)
            {
                findings.AddRange(CheckMove(line, where, standing, ends));
            }
            else if (isWhole && !standing.Contains(line.Address))
            {
                var folder = FolderOf(line.Address);
                if (!near.TryGetValue(folder, out var names))
                    near[folder] = names = new NearNames((byFolder ??= standing.ToLookup(FolderOf))[folder]);
                findings.Add(AddressDiagnostics.Vanished.At(where, line.Address, names.FindAll(line.Address, 1) is [var nearest] ? nearest : folder + "NEW-ID/"));
            }
        }

        var known = Lines.Select(line => line.Address).ToHashSet(StringComparer.Ordinal);
        var added = standing.Where(address => !known.Contains(address)).Order(StringComparer.Ordinal).ToList();
        if (added.Count > 0)
            findings.Add(AddressDiagnostics.New.At(SourceLocation.WholeFile(Path), added.Count, added[0]));
        findings.Sort();
        return [.. findings];
    }

    /// <summary>Where old addresses lead: those deepest in the tree first, because a host takes the first rule that fits.</summary>
    public EquatableArray<AddressRedirect> Redirects()
    {
        var ends = Ends();
        return Lines
            .Where(line => line.Moved)
            .Select(line => new AddressRedirect(line.Address, line.Target is null ? null : ends[line.Address]))
            .OrderByDescending(redirect => redirect.From.Count(unit => unit == '/'))
            .ThenBy(redirect => redirect.From, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>The file with the addresses of these pages added, sorted; what its authors wrote about moves stays.</summary>
    public string With(IEnumerable<PageAddress> pages)
    {
        var lines = Lines.ToDictionary(line => line.Address, line => line.ToString(), StringComparer.Ordinal);
        foreach (var page in pages)
            lines.TryAdd(page.ToString(), page.ToString());
        var text = new StringBuilder(Heading);
        foreach (var (_, line) in lines.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append(line).Append('\n');
        return text.ToString();
    }

    static IEnumerable<Diagnostic> CheckMove(LockedAddress line, SourceLocation where, HashSet<string> standing, Dictionary<string, string?> ends)
    {
        if (standing.Contains(line.Address))
            yield return AddressDiagnostics.StillThere.At(where, line.Address);
        if (line.Target is null)
            yield break;
        var end = ends[line.Address];
        if (end is null)
            yield return AddressDiagnostics.LeadsNowhere.At(where, line.Target, "it comes back to itself");
        else if (!standing.Contains(end))
            yield return AddressDiagnostics.LeadsNowhere.At(where, end, "no page stands there");
    }

    // The addresses of one kind stand in one folder, a page each.
    static string FolderOf(string address) => address[..(address.TrimEnd('/').LastIndexOf('/') + 1)];

    /// <summary>
    /// An address may have moved more than once; readers are sent to the last place at once. Null for one that comes back to itself.
    /// </summary>
    Dictionary<string, string?> Ends()
    {
        var moves = Lines.Where(line => line.Target is not null).ToDictionary(line => line.Address, line => line.Target!, StringComparer.Ordinal); // filtered before
        var ends = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var start in moves.Keys)
        {
            // What is met on the way ends where the way does, so that no address is passed twice.
            var way = new List<string>();
            var passed = new HashSet<string>(StringComparer.Ordinal);
            string? end = start;
            while (end is not null && !ends.TryGetValue(end, out _) && moves.TryGetValue(end, out var next))
            {
                way.Add(end);
                end = passed.Add(end) ? next : null;
            }

            if (end is not null && ends.TryGetValue(end, out var known))
                end = known;
            foreach (var address in way)
                ends[address] = end;
        }

        return ends;
    }

    static bool TryRead(string words, TextSpan span, out LockedAddress line)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        line = new LockedAddress(parts[0], parts is [_, Arrow, var target] ? target : null, parts.Length > 1, span);
        return IsAddress(parts[0]) && (parts.Length == 1 || parts is [_, Gone] || (line.Target is { } led && IsAddress(led)));
    }

    static bool IsAddress(string words) =>
        words is ['/', ..] && words[^1] == '/' && !words.Contains("//", StringComparison.Ordinal)
        && words.All(unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit is '/' or '-');
}

/// <summary>A line of the file.</summary>
/// <param name="Address">From the site's root, with both slashes.</param>
/// <param name="Target">Where the page is now; null when it stands where it stood, and when it is gone.</param>
/// <param name="Moved">The page no longer stands there.</param>
public sealed record LockedAddress(string Address, string? Target, bool Moved, TextSpan Span)
{
    public override string ToString() => Target is not null ? $"{Address} -> {Target}" : Moved ? Address + " gone" : Address;
}

/// <summary>An old address and where it leads.</summary>
/// <param name="To">Null for a page that is gone for good.</param>
public sealed record AddressRedirect(string From, string? To);
