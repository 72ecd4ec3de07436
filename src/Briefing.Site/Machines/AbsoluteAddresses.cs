using Briefing.Site.Addresses;

namespace Briefing.Site.Machines;

/// <summary>Addresses as programs elsewhere need them: absolute where the site's own is known, else from the site's root.</summary>
/// <param name="baseUrl">With a final slash; null when not known.</param>
internal sealed class AbsoluteAddresses(string? baseUrl)
{
    public bool AreKnown => baseUrl is not null;

    public string Of(PageAddress page) => Of(page.Value);

    public string Of(string path) => (baseUrl ?? "/") + path;
}
