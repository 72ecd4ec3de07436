namespace Briefing.Site.Addresses;

/// <summary>
/// Where a page stands, from the site's root: <c>articles/x/</c>, empty for the home page, a file's name for the few pages
/// that are files. Addresses end in a slash and do not change when content does.
/// </summary>
public sealed class PageAddress : IEquatable<PageAddress>, IComparable<PageAddress>
{
    PageAddress(string value) => Value = value;

    public static PageAddress Home { get; } = new("");

    /// <summary>Without a leading slash.</summary>
    public string Value { get; }

    /// <summary>The file that holds the page, from the output folder.</summary>
    public string FilePath => Value.Length == 0 || Value[^1] == '/' ? Value + "index.html" : Value;

    /// <summary>The page's twin in Markdown, from the output folder; null for pages that are files.</summary>
    public string? TwinPath => Value.Length == 0 || Value[^1] == '/' ? Value + "index.md" : null;

    /// <summary>How many folders lie above the page's file.</summary>
    public int Depth => Value.AsSpan().Count('/');

    public static PageAddress Folder(string part) => new(part + "/");

    public static PageAddress Folder(string part, string name) => new(string.Concat(part, "/", name, "/"));

    public static PageAddress File(string name) => new(name);

    public int CompareTo(PageAddress? other) => string.CompareOrdinal(Value, other?.Value);

    public bool Equals(PageAddress? other) => other is not null && Value == other.Value;

    public override bool Equals(object? obj) => Equals(obj as PageAddress);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(PageAddress? left, PageAddress? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(PageAddress? left, PageAddress? right) => !(left == right);

    public override string ToString() => "/" + Value;
}

/// <summary>A page, or a place on it.</summary>
/// <param name="Fragment">The id of an element there, without <c>#</c>; null for the page itself.</param>
public sealed record SitePlace(PageAddress Page, string? Fragment = null)
{
    public static implicit operator SitePlace(PageAddress page) => new(page);
}
