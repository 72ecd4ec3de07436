using Briefing.Site.Addresses;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>The addresses of a site's pages beside those that its pack has published.</summary>
/// <param name="Pages">Of the site as made.</param>
/// <param name="Lock"><c>input/urls.lock</c> as it was read.</param>
public sealed record PublishedAddresses(EquatableArray<PageAddress> Pages, AddressLock Lock)
{
    public static PublishedAddresses None { get; } = new([], AddressLock.Read(null));

    /// <summary>How many pages stand at addresses that the list does not have.</summary>
    public int Added
    {
        get
        {
            var known = Lock.Lines.Select(line => line.Address).ToHashSet(StringComparer.Ordinal);
            return Pages.Count(page => !known.Contains(page.ToString()));
        }
    }

    /// <summary>The list with all of them, to be written in place of the old one.</summary>
    public string Text => Lock.With(Pages);
}
