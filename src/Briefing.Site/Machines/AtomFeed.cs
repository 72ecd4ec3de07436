using Briefing.Packs.Model;
using Briefing.Site.Addresses;

namespace Briefing.Site.Machines;

/// <summary><c>feed.xml</c>: the articles of the pack, Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    const string Namespace = "http://www.w3.org/2005/Atom";

    public static ReadOnlyMemory<byte> Write(Pack pack, AbsoluteAddresses addresses) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, pack.Info.Language);
        Element("id", FeedEntry.PermanentId(pack, ""));
        Element("title", pack.Info.Title);
        if (pack.Info.Subtitle is { } subtitle)
            Element("subtitle", subtitle);
        Element("updated", FeedEntry.UpdatedOf(pack));
        Link("alternate", "text/html", addresses.Of(PageAddress.Home));
        Link("self", "application/atom+xml", addresses.Of(MachineFiles.AtomPath));
        xml.WriteStartElement("author", Namespace);
        Element("name", pack.Info.Title);
        xml.WriteEndElement();
        Element("generator", Generator.Name);
        foreach (var entry in FeedEntry.Of(pack, addresses))
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
            xml.WriteAttributeString("xml", "lang", null, pack.Info.Language);
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
