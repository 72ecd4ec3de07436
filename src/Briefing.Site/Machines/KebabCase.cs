using System.Collections.Concurrent;

namespace Briefing.Site.Machines;

/// <summary>The names of enum values as authors write them: <c>OnRecord</c> is <c>on-record</c>.</summary>
internal static class KebabCase
{
    public static string? Of<T>(T? value)
        where T : struct, Enum => value is { } given ? Of(given) : null;

    public static string Of<T>(T value)
        where T : struct, Enum
    {
        // Some tens of names, each written for thousands of claims and findings.
        return Made.GetOrAdd(value.ToString(), Write);
    }

    static readonly ConcurrentDictionary<string, string> Made = new(StringComparer.Ordinal);

    static string Write(string name)
    {
        var made = new System.Text.StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && made.Length > 0)
                made.Append('-');
            made.Append(char.ToLowerInvariant(letter));
        }

        return made.ToString();
    }
}
