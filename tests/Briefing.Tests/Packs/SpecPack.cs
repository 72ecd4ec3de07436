using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Syntax;
using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Tests.Packs;

/// <summary>A pack made of files in memory.</summary>
static partial class SpecPack
{
    public static PackFiles Files(IEnumerable<(string Path, string Text)> files)
    {
        var seeds = new List<SeedDocument>();
        var inputs = new List<InputFile>();
        foreach (var (path, text) in files)
        {
            var file = TextFile.FromText(path, Filled(text));
            if (path.StartsWith("seeds/", StringComparison.Ordinal))
                seeds.Add(SeedReader.Read(file, SeedCorrections.None));
            else
                inputs.Add(InputReader.Read(file));
        }

        return new PackFiles("spec", [.. seeds], [.. inputs]);
    }

    // A million letters: so few that a case stays small.
    static readonly Limits Bounds = Limits.Default.With(Limit.QuoteSearch, 1);

    public static VerifiedPack Verify(params (string Path, string Text)[] files) => QuoteVerifier.Verify(PackBinder.Bind(Files(files)), memory: null, Bounds);

    /// <summary><c>⟪600000 letters⟫</c> stands for so many.</summary>
    static string Filled(string text) => Filler().Replace(text, match => new string('x', int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));

    [GeneratedRegex("⟪([0-9]+) letters⟫")]
    private static partial Regex Filler();
}
