using System.Text;
using Briefing.Site.Addresses;

namespace Briefing.Build.Output;

/// <summary>Writes <c>input/urls.lock</c>: the one file of its pack that a build may write, and only when asked to.</summary>
public static class UrlsLock
{
    /// <returns>How many addresses are new in it.</returns>
    /// <exception cref="IOException">The disk fails; the old list is then still whole.</exception>
    public static int Update(string root, PublishedAddresses addresses)
    {
        FileWriter.WriteIfChanged(LinkGuard.At(root, AddressLock.Path.Value), Encoding.UTF8.GetBytes(addresses.Text));
        return addresses.Added;
    }
}
