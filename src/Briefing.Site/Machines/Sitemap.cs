using Briefing.Site.Addresses;

namespace Briefing.Site.Machines;

/// <summary><c>sitemap.xml</c> (sitemaps.org, protocol 0.9). No dates: a page's own change is not known, and a build's date would change them all.</summary>
internal static class Sitemap
{
    // The protocol allows 50 000 addresses in a file; crawlers stop reading there.
    const int Most = 50_000;

    const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<PageAddress> pages, AbsoluteAddresses addresses) => XmlText.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages.Take(Most))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, addresses.Of(page));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
