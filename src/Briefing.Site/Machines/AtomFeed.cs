namespace Briefing.Site.Machines;

/// <summary><c>feed.xml</c>, Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    const string Namespace = "http://www.w3.org/2005/Atom";

    public static ReadOnlyMemory<byte> Write(Feed feed, AbsoluteAddresses addresses) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        Element("id", feed.Id);
        Element("title", feed.Title);
        if (feed.Subtitle is { } subtitle)
            Element("subtitle", subtitle);
        Element("updated", feed.Updated);
        Link("alternate", "text/html", addresses.Of(feed.Page));
        Link("self", "application/atom+xml", addresses.Of(feed.AtomPath));
        xml.WriteStartElement("author", Namespace);
        Element("name", feed.Author);
        xml.WriteEndElement();
        Element("generator", Generator.Name);
        foreach (var entry in feed.Entries)
        {
            xml.WriteStartElement("entry", Namespace);
            xml.WriteAttributeString("xml", "lang", null, entry.Language);
            Element("id", entry.Id);
            Element("title", entry.Title);
            Link("alternate", "text/html", entry.Url);
            if (entry.Published is { } published)
                Element("published", published);
            Element("updated", entry.Updated);
            if (entry.Outlet is { } outlet)
            {
                xml.WriteStartElement("author", Namespace);
                Element("name", outlet);
                xml.WriteEndElement();
            }

            xml.WriteStartElement("summary", Namespace);
            xml.WriteAttributeString("xml", "lang", null, feed.Language);
            xml.WriteString(XmlText.Clean(entry.Summary));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Element(string name, string words) => xml.WriteElementString(name, Namespace, XmlText.Clean(words));

        void Link(string relation, string type, string address)
        {
            xml.WriteStartElement("link", Namespace);
            xml.WriteAttributeString("rel", relation);
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("href", address);
            xml.WriteEndElement();
        }
    });
}
