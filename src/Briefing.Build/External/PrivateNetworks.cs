using System.Net;
using System.Net.Sockets;

namespace Briefing.Build.External;

/// <summary>Tells addresses of the public Internet from those of a machine or a local network.</summary>
public static class PrivateNetworks
{
    // IANA's registry of special-purpose IPv4 addresses: what is not globally reachable.
    static readonly IPNetwork[] Four =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"), IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("224.0.0.0/4"), IPNetwork.Parse("240.0.0.0/4"),
    ];

    // RFC 4291: global unicast is 2000::/3; of it, documentation (RFC 3849) and 6to4 and Teredo, which wrap IPv4 addresses, are left out.
    static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    static readonly IPNetwork[] Six = [IPNetwork.Parse("2001::/32"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16")];

    public static bool IsOutside(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetwork
            ? !Four.Any(network => network.Contains(address))
            : Global.Contains(address) && !Six.Any(network => network.Contains(address));
    }
}
