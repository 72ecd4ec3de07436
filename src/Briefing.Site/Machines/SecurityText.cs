using System.Globalization;
using System.Text;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;

namespace Briefing.Site.Machines;

/// <summary>
/// <c>security.txt</c> (RFC 9116): whom to tell of a hole in the site's security. It stands at its well-known place and in the root as
/// well, because some hosts publish no folder that begins with a dot.
/// </summary>
internal static class SecurityText
{
    public const string Path = "security.txt";
    public const string WellKnownPath = ".well-known/security.txt";

    public static ReadOnlyMemory<byte> Write(SecurityEntry security, PackInfo info, AbsoluteAddresses addresses)
    {
        var text = new StringBuilder();
        foreach (var contact in security.Contacts)
            Line("Contact", contact.Value);
        var day = security.Expires.Value.Earliest!.Value; // a whole day, or the file has an error
        Line("Expires", day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        Line("Preferred-Languages", info.Language);
        if (addresses.AreKnown)
            Line("Canonical", addresses.Of(WellKnownPath));
        if (security.Policy is { } policy)
            Line("Policy", policy.Value);
        return Encoding.UTF8.GetBytes(text.ToString());

        void Line(string name, string value) => text.Append(name).Append(": ").Append(value).Append('\n');
    }
}
