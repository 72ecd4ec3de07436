using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary>An article as both feeds tell of it.</summary>
/// <param name="Id">Never changes: not with the title, nor with where the site stands.</param>
/// <param name="Published">A whole day without doubt, RFC 3339; null where the source is less precise or less sure.</param>
/// <param name="Updated">The same or the pack's own date: Atom wants one (RFC 4287, 4.1.2).</param>
internal sealed record FeedEntry(string Id, string Url, string Title, string Summary, string? Outlet, string? Published, string Updated, string Language)
{
    /// <param name="claims">What the feed is about in this article; null for the article as a whole.</param>
    public static FeedEntry Of(Pack pack, Article article, IEnumerable<Claim>? claims, AbsoluteAddresses addresses)
    {
        var published = WholeDay(article.Published);
        var said = claims is null ? "" : string.Join('\n', claims.Select(claim => MarkdownRenderer.ToPlainText(claim.Text)));
        return new FeedEntry(
            PermanentId(pack, "articles/" + article.Id.Value),
            addresses.Of(SiteAddresses.Article(article.Id)),
            article.Title,
            said.Length > 0 ? said : article.Input.Summary is { } summary ? MarkdownRenderer.ToPlainText(summary) : article.Standfirst ?? article.Title,
            article.Outlet,
            published,
            published ?? WholeDay(pack.Info.AsOf) ?? Epoch,
            article.Language);
    }

    /// <summary>Of the feed as a whole: the pack's own date, or the latest that an article states.</summary>
    public static string UpdatedOf(Pack pack, EquatableArray<FeedEntry> entries) =>
        WholeDay(pack.Info.AsOf) ?? entries.Select(entry => entry.Published).OfType<string>().DefaultIfEmpty(Epoch).Max(StringComparer.Ordinal)!; // never empty

    /// <summary>The pack's own address where its author stated one; else a name made of the title. Never the address of one deployment.</summary>
    public static string PermanentId(Pack pack, string path) =>
        pack.Info.BaseUrl is { } stated ? stated + path : NameMadeOf(pack.Info.Title + "\n" + path);

    const string Epoch = "1970-01-01T00:00:00Z";

    // A name-based UUID in the form of RFC 9562, version 8: our own hash, marked as such.
    static string NameMadeOf(string words)
    {
        var hash = Fingerprint.Of(words).ToString();
        return $"urn:uuid:{hash[..8]}-{hash[8..12]}-8{hash[13..16]}-a{hash[17..20]}-{hash[20..]}";
    }

    static string? WholeDay(EdtfDate? date) =>
        date is { IsInterval: false, IsUnsure: false, Start: { Year: not null, Month: not null, Day: not null }, Earliest: { } day }
            ? day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)
            : null;
}
