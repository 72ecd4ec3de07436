namespace Briefing.Site.Machines;

/// <summary><c>feed.json</c>: the same as the Atom feed, JSON Feed 1.1 (jsonfeed.org).</summary>
internal static class JsonFeed
{
    public static ReadOnlyMemory<byte> Write(Feed feed, AbsoluteAddresses addresses) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        if (feed.Subtitle is { } subtitle)
            json.WriteString("description", subtitle);
        json.WriteString("home_page_url", addresses.Of(feed.Page));
        json.WriteString("feed_url", addresses.Of(feed.JsonPath));
        json.WriteString("language", feed.Language);
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
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
