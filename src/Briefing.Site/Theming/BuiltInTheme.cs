using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>The theme of this repository's <c>theme/</c>, carried in the program so that a pack needs none of its own.</summary>
public static class BuiltInTheme
{
    // Read at the first question; a program that prints its help never asks.
    static readonly Lazy<EquatableArray<TextFile>> AllFiles = new(Read);

    /// <summary>By path, from the pack's root: <c>theme/layouts/article.sbn-html</c>.</summary>
    public static EquatableArray<TextFile> Files => AllFiles.Value;

    static EquatableArray<TextFile> Read()
    {
        var assembly = typeof(BuiltInTheme).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("theme/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!; // just listed
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return new TextFile(RepoPath.Parse(name), Encoding.UTF8.GetString(bytes), Fingerprint.Of(bytes));
            })
            .ToEquatableArray();
    }
}
