using Briefing.Packs.Model;
using Briefing.Site.Addresses;

namespace Briefing.Site.Machines;

/// <summary><c>feed.json</c>: the same as the Atom feed, JSON Feed 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    public static ReadOnlyMemory<byte> Write(Pack pack, AbsoluteAddresses addresses) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", pack.Info.Title);
        if (pack.Info.Subtitle is { } subtitle)
            json.WriteString("description", subtitle);
        json.WriteString("home_page_url", addresses.Of(PageAddress.Home));
        json.WriteString("feed_url", addresses.Of(MachineFiles.JsonFeedPath));
        json.WriteString("language", pack.Info.Language);
        json.WriteStartArray("items");
        foreach (var entry in FeedEntry.Of(pack, addresses))
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("url", entry.Url);
            json.WriteString("title", entry.Title);
            json.WriteString("content_text", entry.Summary);
            if (entry.Published is { } published)
                json.WriteString("date_published", published);
            if (entry.Outlet is { } outlet)
            {
                json.WriteStartArray("authors");
                json.WriteStartObject();
                json.WriteString("name", outlet);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteString("language", entry.Language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
