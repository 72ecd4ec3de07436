using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Text;
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
        var shown = 0;
        for (var seed = 1; seed <= Sequences; seed++)
            shown += Check(pack, seed);

        // A look ahead that shows nothing would be right, too.
        Assert.InRange(shown, Sequences / 2, Sequences * Edits);
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

    static int Check(string pack, int seed)
    {
        var shown = 0;
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
            SiteDraft? ahead = null;
            var warm = SiteBuild.Begin(request, memory, FolderChange.Unknown, new Silence(), draft => ahead = draft).Finish();
            var clean = SiteBuild.Run(request, new Silence());
            var what = $"{pack}, seed {seed}: {string.Join("; ", done)}";
            Compare(warm, clean, what);
            shown += Compare(ahead!, clean, what) ? 1 : 0; // the memory had a build
        }

        return shown;
    }

    static void Compare(HeldSite warm, HeldSite clean, string what)
    {
        Assert.True(warm.Findings == clean.Findings, $"Findings differ. {what}\n{Difference(warm.Findings, clean.Findings)}");
        Assert.True(warm.Files.Select(file => file.Path).SequenceEqual(clean.Files.Select(file => file.Path)), $"Other files are made. {what}");
        for (var at = 0; at < clean.Files.Count; at++)
            Assert.True(warm.Files[at].Content.Span.SequenceEqual(clean.Files[at].Content.Span), $"{clean.Files[at].Path} differs. {what}");
    }

    /// <summary>What is shown before the checks have ended is what comes of them.</summary>
    /// <returns>False where nothing would be shown.</returns>
    static bool Compare(SiteDraft ahead, HeldSite clean, string what)
    {
        var missing = clean.Pack.Pack.Findings.Where(IsOfSomethingMissing);
        Assert.True(ahead.Pack.Pack.Findings.Where(IsOfSomethingMissing).SequenceEqual(missing), $"Other errors are known ahead. {what}");
        if (clean.Findings.Any(finding => finding.Severity == Severity.Error && finding.Kind.Code[2] is not '4'))
            return false;
        Assert.True(ahead.Pack.Pack with { Findings = [] } == clean.Pack.Pack with { Findings = [] }, $"Another model is known ahead. {what}");
        Assert.True(ahead.Pack.Places == clean.Pack.Places, $"Quotes are found elsewhere ahead. {what}");
        if (ahead.Pack.EditorNotes != clean.Pack.EditorNotes)
            return true; // they tell of findings that are still to come
        foreach (var page in clean.Files.Where(file => file.Path.Name.EndsWith(".html", StringComparison.Ordinal)))
            Assert.True(ahead.Page(page.Path.Value) is { } made && made.Span.SequenceEqual(page.Content.Span), $"{page.Path} differs ahead. {what}");
        return true;
    }

    // Evidence that fails leaves every page in its place; with any other error something is not there.
    static bool IsOfSomethingMissing(Diagnostic finding) => finding.Severity == Severity.Error && finding.Kind.Code[2] is not '4';

    static string Difference<T>(IEnumerable<T> warm, IEnumerable<T> clean) =>
        $"too many: {string.Join(", ", warm.Except(clean))}\ntoo few: {string.Join(", ", clean.Except(warm))}";
}
