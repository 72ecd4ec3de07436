namespace Briefing.Syntax.Markdown;

/// <summary>An address that a program can ask for over the network.</summary>
public static class WebAddress
{
    /// <summary>An absolute http or https address without its fragment, which servers never see; null for anything else.</summary>
    public static Uri? Of(string words) =>
        Uri.TryCreate(words, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") && address.UserInfo.Length == 0
            ? new UriBuilder(address) { Fragment = "" }.Uri
            : null;
}
