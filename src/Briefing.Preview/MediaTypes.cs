using Microsoft.AspNetCore.StaticFiles;

namespace Briefing.Preview;

/// <summary>What a file's extension tells a browser.</summary>
internal static class MediaTypes
{
    public static FileExtensionContentTypeProvider All { get; } = Make();

    /// <summary>Those that become much smaller when they are compressed; pictures and fonts are compressed already.</summary>
    public static string[] Texts { get; } =
    [
        "text/html", "text/css", "text/javascript", "text/plain", "text/csv", "text/markdown",
        "application/json", "application/feed+json", "application/xml", "application/atom+xml", "image/svg+xml",
    ];

    public static string Of(string path) => All.TryGetContentType(path, out var type) ? type : "application/octet-stream";

    static FileExtensionContentTypeProvider Make()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".html"] = "text/html; charset=utf-8";
        types.Mappings[".txt"] = "text/plain; charset=utf-8";
        types.Mappings[".csv"] = "text/csv; charset=utf-8";
        types.Mappings[".md"] = "text/markdown; charset=utf-8";
        types.Mappings[".xml"] = "application/xml; charset=utf-8";
        return types;
    }
}
