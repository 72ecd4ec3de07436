using System.Text.Json;
using Briefing.Templates;

namespace Briefing.Site.Pages;

/// <summary>What a page is made of before the frame goes around it.</summary>
/// <param name="Description">One or two sentences for search engines; cut to their length later.</param>
/// <param name="View">Given to the layout under its kind's name.</param>
/// <param name="Data">Writes the page's main thing in schema.org's terms, inside an object that is already begun; null for none.</param>
/// <param name="Language">Of the title, where it is a source's; null for the pack's own.</param>
sealed record PageContent(
    string Title, string Description, ITemplateModel View, Action<Utf8JsonWriter, SchemaAddresses>? Data = null, string? Language = null)
{
    /// <summary>The day that an article states, as schema.org writes it; null for other pages and where the day is in doubt.</summary>
    public string? Published { get; init; }

    /// <summary>For a claim: who says it and where, in words; null for what is the pack's own.</summary>
    public string? CitedFrom { get; init; }

    /// <summary>The page has feeds of its own.</summary>
    public bool HasFeeds { get; init; }
}

/// <summary>Absolute addresses for machines, where the site's own is known.</summary>
sealed class SchemaAddresses(string? baseUrl)
{
    public string? Of(Addresses.PageAddress page) => baseUrl is null ? null : baseUrl + page.Value;
}
