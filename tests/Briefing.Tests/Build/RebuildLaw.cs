using Briefing.Build;
using Briefing.Build.Folders;
using Xunit;

namespace Briefing.Tests.Build;

/// <summary>Any sequence of edits followed by a rebuild gives the same bytes and findings as a clean build.</summary>
public class RebuildLaw
{
    // Enough to meet every stage in the suite; BRIEFING_LONG=1 runs ten times as many.
    static readonly int Sequences = Environment.GetEnvironmentVariable("BRIEFING_LONG") == "1" ? 200 : 20;

    const int Edits = 6;

    [Theory]
    [InlineData("port-strike")]
    [InlineData("own-theme")]
    [InlineData("persian")]
    public void Holds(string pack)
    {
        for (var seed = 1; seed <= Sequences; seed++)
            Check(pack, seed);
    }

    [Fact]
    public void Memory_does_not_grow_with_rebuilds()
    {
        using var folder = SoundPack.Make();
        var memory = new BuildMemory();
        var request = new BuildRequest(folder.Path, null, FolderOptions.Default);
        for (var build = 0; build < 50; build++)
            Rebuild(build);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var build = 50; build < 550; build++)
            Rebuild(build);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        // Other tests run meanwhile, so the bound is loose; one kept build of this pack alone would add up to far more.
        Assert.InRange(after - before, long.MinValue, 60L << 20);

        void Rebuild(int build)
        {
            folder.With("input/articles/wells.yaml", SoundPack.Article.Replace("in April.", $"in April {build}.", StringComparison.Ordinal));
            SiteBuild.Begin(request, memory, new FolderChange(false, new HashSet<string> { "input/articles/wells.yaml" }), new Silence()).Finish();
        }
    }

    static void Check(string pack, int seed)
    {
        using var edited = new EditedPack(pack, seed);
        var random = new Random(seed);
        var memory = new BuildMemory();
        var request = new BuildRequest(edited.Root, null, FolderOptions.Default);
        var done = new List<string>();
        SiteBuild.Begin(request, memory, FolderChange.Unknown, new Silence()).Finish();
        for (var edit = 0; edit < Edits; edit++)
        {
            // Several edits may fall into one rebuild.
            for (var more = random.Next(3); more >= 0; more--)
                done.Add(edited.Edit());
            var warm = SiteBuild.Begin(request, memory, FolderChange.Unknown, new Silence()).Finish();
            var clean = SiteBuild.Run(request, new Silence());
            Compare(warm, clean, $"{pack}, seed {seed}: {string.Join("; ", done)}");
        }
    }

    static void Compare(HeldSite warm, HeldSite clean, string what)
    {
        Assert.True(warm.Findings == clean.Findings, $"Findings differ. {what}\n{Difference(warm.Findings, clean.Findings)}");
        Assert.True(warm.Files.Select(file => file.Path).SequenceEqual(clean.Files.Select(file => file.Path)), $"Other files are made. {what}");
        for (var at = 0; at < clean.Files.Count; at++)
            Assert.True(warm.Files[at].Content.Span.SequenceEqual(clean.Files[at].Content.Span), $"{clean.Files[at].Path} differs. {what}");
    }

    static string Difference<T>(IEnumerable<T> warm, IEnumerable<T> clean) =>
        $"too many: {string.Join(", ", warm.Except(clean))}\ntoo few: {string.Join(", ", clean.Except(warm))}";
}
