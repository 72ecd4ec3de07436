using System.Globalization;

namespace Briefing.Preview;

/// <summary>An address that makes an editor open a file at a place.</summary>
/// <param name="Template">With <c>{file}</c>, <c>{line}</c> and <c>{column}</c>.</param>
public sealed record EditorLink(string Template)
{
    static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vscode"] = "vscode://file{file}:{line}:{column}",
        ["vscodium"] = "vscodium://file{file}:{line}:{column}",
        ["cursor"] = "cursor://file{file}:{line}:{column}",
        ["zed"] = "zed://file{file}:{line}:{column}",
        ["idea"] = "idea://open?file={file}&line={line}&column={column}",
        ["sublime"] = "subl://open?url=file://{file}&line={line}&column={column}",
    };

    /// <summary>The names that <see cref="TryParse"/> knows, for help texts.</summary>
    public static string Names => string.Join(", ", Known.Keys);

    /// <summary>Visual Studio Code's.</summary>
    public static EditorLink Default { get; } = new(Known["vscode"]);

    /// <param name="words">An editor's name, or a template of its own that holds <c>{file}</c>.</param>
    public static EditorLink? TryParse(string words) =>
        Known.TryGetValue(words, out var template) ? new EditorLink(template)
        : words.Contains("{file}", StringComparison.Ordinal) && words.Contains(':', StringComparison.Ordinal) && !words.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            ? new EditorLink(words)
            : null;

    /// <param name="fullName">Of the file on this machine.</param>
    public string To(string fullName, int line, int column)
    {
        var path = string.Join('/', fullName.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        return Template
            .Replace("{file}", path.StartsWith('/') ? path : "/" + path.Replace("%3A", ":", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("{line}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
