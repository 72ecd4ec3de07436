using System.Diagnostics.CodeAnalysis;

namespace Briefing.Text;

/// <summary>
/// Where a file stands, from the pack's root: forward slashes, no leading slash, no <c>.</c> or <c>..</c>. What can't be
/// written so lies outside the pack and has no <see cref="RepoPath"/>. Ordered by ordinal comparison, the same everywhere.
/// </summary>
public sealed class RepoPath : IEquatable<RepoPath>, IComparable<RepoPath>
{
    RepoPath(string value) => Value = value;

    public string Value { get; }

    /// <summary>The last part, with its extension.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The last part, without its extension.</summary>
    public string Stem => Name.LastIndexOf('.') is > 0 and var dot ? Name[..dot] : Name;

    /// <summary>With its dot, as written; empty where there is none.</summary>
    public string Extension => Name.LastIndexOf('.') is > 0 and var dot ? Name[dot..] : "";

    /// <summary>All but the last part, without a final slash; empty for a file in the root.</summary>
    public string Folder => Value.LastIndexOf('/') is >= 0 and var slash ? Value[..slash] : "";

    /// <exception cref="ArgumentException">The words lead out of the pack, or are no path.</exception>
    public static RepoPath Parse(string words) =>
        TryParse(words, out var path) ? path : throw new ArgumentException($"'{words}' is not a path inside a pack.", nameof(words));

    /// <summary>Backslashes count as slashes, so that a pack written on Windows reads the same elsewhere.</summary>
    public static bool TryParse(string words, [NotNullWhen(true)] out RepoPath? path)
    {
        path = null;
        var slashed = words.Replace('\\', '/');
        if (slashed.Length == 0 || slashed[0] == '/' || slashed.Contains('\0', StringComparison.Ordinal) || slashed is [_, ':', ..])
            return false;
        foreach (var part in slashed.AsSpan().Split('/'))
        {
            if (slashed.AsSpan()[part] is "" or "." or "..")
                return false;
        }

        path = new RepoPath(slashed);
        return true;
    }

    public bool IsUnder(string folder) =>
        Value.Length > folder.Length && Value[folder.Length] == '/' && Value.StartsWith(folder, StringComparison.Ordinal);

    public int CompareTo(RepoPath? other) => string.CompareOrdinal(Value, other?.Value);

    public bool Equals(RepoPath? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as RepoPath);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(RepoPath? left, RepoPath? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(RepoPath? left, RepoPath? right) => !(left == right);

    public override string ToString() => Value;
}
