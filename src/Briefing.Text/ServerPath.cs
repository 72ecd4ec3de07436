namespace Briefing.Text;

/// <summary>Where on its server a site stands.</summary>
public static class ServerPath
{
    /// <summary>
    /// The path of an address, with a slash at both ends; that of null is the root. One slash in front, however many the address has:
    /// after two, browsers would read the name of another server.
    /// </summary>
    public static string Of(string? baseUrl) =>
        baseUrl is not null && Uri.TryCreate(baseUrl, UriKind.Absolute, out var address) && address.AbsolutePath.Trim('/') is { Length: > 0 } path ? $"/{path}/" : "/";
}
