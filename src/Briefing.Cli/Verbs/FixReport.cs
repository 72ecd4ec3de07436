using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Build.Fixes;

namespace Briefing.Cli.Verbs;

/// <summary>What <c>check --fix</c> put right, place by place.</summary>
internal static class FixReport
{
    const int ShownWords = 80;

    public static void Write(FixedPack mended, TextWriter output)
    {
        foreach (var place in mended.Places)
            output.WriteLine($"fixed {place.Kind.Code} {place.Kind.Name}\n  {place.Where}: {InWords(place)}");
        if (mended.Places.Count > 0)
            output.WriteLine();
    }

    public static string InWords(FixedPlace place) => place.Now.Length == 0
        ? $"took out {Marked(place.Was)}"
        : $"{Marked(place.Was)} is now {Marked(place.Now)}";

    static string Marked(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var shown = line.Length <= ShownWords ? line : line[..ShownWords] + "…";
        // Quotation marks and what a terminal must not see are escaped; letters of every script stay.
        return $"\"{JsonEncodedText.Encode(shown, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
    }
}
