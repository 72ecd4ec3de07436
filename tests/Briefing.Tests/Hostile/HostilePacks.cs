using System.Diagnostics;
using System.Text;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Hostile;

/// <summary>
/// A pack that an enemy wrote, or a disk broke, ends in findings or in a safe site: no exception, no hang, no script. The fast
/// share of the rounds runs here; <c>BRIEFING_FUZZ_ROUNDS</c> asks for more, <c>BRIEFING_FUZZ_SEED</c> for one of them again.
/// </summary>
public class HostilePacks
{
    // A small pack builds in well under a second; a round in which the tests have worked this long has found something that grows too
    // fast. By the processor, since a machine that is busy with other things lets any build wait; by the clock for one that waits for nothing.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(20);

    const int FastRounds = 40;

    [Fact]
    public void Random_damage_neither_breaks_nor_hangs_a_build_nor_gets_script_into_the_site()
    {
        var rounds = Number("BRIEFING_FUZZ_ROUNDS") ?? FastRounds;
        var first = Number("BRIEFING_FUZZ_SEED") ?? 1;
        var packs = Directory.EnumerateDirectories(Repository.At("tests/packs")).Order(StringComparer.Ordinal).ToArray();
        for (var seed = first; seed < first + rounds; seed++)
        {
            var random = new Random(seed);
            using var pack = new TemporaryFolder();
            Copy(packs[random.Next(packs.Length)], pack);
            Damage(pack, random);
            Survive(pack, $"seed {seed}");
        }
    }

    public static TheoryData<string> Corpus() =>
        [.. Directory.EnumerateDirectories(Repository.At("tests/corpus")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void What_was_found_stays_mended(string name)
    {
        using var pack = SoundPack.Make();
        pack.WithCopyOf(Repository.At($"tests/corpus/{name}"));
        Survive(pack, name);
    }

    static bool Ends(Thread building)
    {
        var (worked, waited) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        while (!building.Join(TimeSpan.FromSeconds(1)))
        {
            if (Environment.CpuUsage.TotalTime - worked > Patience || waited.Elapsed > LongestWait)
                return false;
        }

        return true;
    }

    /// <summary>A theme may print what it likes, so with one only the build's own safety is asked of it.</summary>
    static void Survive(TemporaryFolder pack, string what)
    {
        HeldSite? result = null;
        Exception? thrown = null;
        var building = new Thread(
            () =>
            {
                try
                {
                    result = SiteBuild.Run(new BuildRequest(pack.Path, null, FolderOptions.Default with { Jobs = 1 }), new Silence());
                }
                catch (Exception failure)
                {
                    thrown = failure;
                }
            },
            8 << 20)
        { IsBackground = true };
        building.Start();
        Assert.True(Ends(building), $"{what}: the build hangs.\n{Shown(pack)}");
        Assert.True(thrown is null, $"{what}: {thrown}\n{Shown(pack)}");
        Assert.All(result!.Findings, finding => Assert.True(finding.Where.Start.Line >= 1 && finding.Message.Length > 0)); // not null when nothing was thrown
        if (Directory.Exists(pack.At("theme")))
            return;

        // Pages are made even where errors keep them from being written, and the preview shows them; so they must be safe, too.
        var dangers = SafeOutput.Dangers(result.Files);
        Assert.True(dangers.Count == 0, $"{what}:\n{string.Join('\n', dangers.Take(5))}\n{Shown(pack)}");
    }

    static void Copy(string from, TemporaryFolder pack)
    {
        foreach (var part in new[] { "seeds", "input", "theme" }.Where(part => Directory.Exists(Path.Combine(from, part))))
            pack.WithCopyOf(Path.Combine(from, part), part);
    }

    static void Damage(TemporaryFolder pack, Random random)
    {
        var mutation = new Mutation(random);
        var files = pack.Files();
        if (random.Next(4) == 0)
        {
            // A theme of the pack's own: a damaged copy of a built-in file.
            var builtIn = Briefing.Site.BuiltInTheme.Files[random.Next(Briefing.Site.BuiltInTheme.Files.Count)];
            files[builtIn.Path.Value] = Encoding.UTF8.GetBytes(builtIn.Text);
        }

        var names = files.Keys.ToArray();
        var contents = files.Values.ToArray();
        for (var count = 1 + random.Next(3); count > 0; count--)
        {
            var at = random.Next(names.Length);
            pack.With(names[at], mutation.Of(contents[at], contents));
        }
    }

    static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    // Enough to see which file it was; the seed makes the whole again.
    static string Shown(TemporaryFolder pack)
    {
        var newest = new DirectoryInfo(pack.Path).EnumerateFiles("*", SearchOption.AllDirectories).OrderByDescending(file => file.LastWriteTimeUtc).First();
        var text = File.ReadAllText(newest.FullName);
        return $"{Path.GetRelativePath(pack.Path, newest.FullName)}:\n{text[..Math.Min(text.Length, 2_000)]}";
    }
}
