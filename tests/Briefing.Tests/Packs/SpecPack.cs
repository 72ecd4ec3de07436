using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Syntax;
using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Tests.Packs;

/// <summary>A pack made of files in memory.</summary>
static class SpecPack
{
    public static PackFiles Files(IEnumerable<(string Path, string Text)> files)
    {
        var seeds = new List<SeedDocument>();
        var inputs = new List<InputFile>();
        foreach (var (path, text) in files)
        {
            var file = TextFile.FromText(path, text);
            if (path.StartsWith("seeds/", StringComparison.Ordinal))
                seeds.Add(SeedReader.Read(file, SeedCorrections.None));
            else
                inputs.Add(InputReader.Read(file));
        }

        return new PackFiles("spec", [.. seeds], [.. inputs]);
    }

    public static VerifiedPack Verify(params (string Path, string Text)[] files) => QuoteVerifier.Verify(PackBinder.Bind(Files(files)));
}
