using Briefing.Build;
using Briefing.Build.Cache;
using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Build;

/// <summary>
/// Any sequence of edits, and of things that befall the site, followed by a build with nothing but what is on disk gives the bytes and
/// findings of a clean build.
/// </summary>
public class DiskMemoryLaw
{
    // As in RebuildLaw.
    static readonly int Sequences = Environment.GetEnvironmentVariable("BRIEFING_LONG") == "1" ? 200 : 20;

    const int Edits = 6;

    [Theory]
    [InlineData("port-strike")]
    [InlineData("own-theme")]
    [InlineData("quotes-with-ellipsis")]
    public void Holds(string pack)
    {
        var (known, written) = (0, 0);
        for (var seed = 1; seed <= Sequences; seed++)
            Check(pack, seed, ref known, ref written);

        // A memory that never knows anything, and packs that never build, would be right, too.
        Assert.True(known >= Sequences / 4 && written >= Sequences, $"{known} times nothing had to be built, {written} times something was written");
    }

    static void Check(string pack, int seed, ref int known, ref int written)
    {
        using var edited = new EditedPack(pack, seed);
        using var place = new TemporaryFolder();
        var random = new Random(seed);
        var request = new BuildRequest(edited.Root, null, FolderOptions.Default);
        var (site, done) = (place.At("site"), new List<string>());
        for (var edit = 0; edit < Edits; edit++)
        {
            for (var more = random.Next(3); more > 0; more--)
                done.Add(edited.Edit());
            if (Directory.Exists(site) && random.Next(3) == 0)
                done.Add(Spoil(site, random));
            var what = $"{pack}, seed {seed}: {string.Join("; ", done)}";
            var clean = SiteBuild.Run(request, new Silence());
            var memory = new DiskMemory(place.At("memory"));
            var findings = memory.Find(request, site, manner: null, out _)?.Findings;
            known += findings is null ? 0 : 1;
            findings ??= Build(request, site, memory, ref written);
            Assert.True(findings == clean.Findings, $"Findings differ. {what}");
            if (!Fails(clean.Findings))
                Compare(site, clean, what);
        }
    }

    static EquatableArray<Diagnostic> Build(BuildRequest request, string site, DiskMemory memory, ref int written)
    {
        var read = DateTime.UtcNow;
        using var folder = OutputFolder.Open(site, force: false, memory.Outputs);
        var result = SiteBuild.Begin(request, new Silence()).Finish(folder);
        if (Fails(result.Findings))
            return result.Findings;
        memory.Forget();
        folder.Commit();
        memory.Keep(request, result, read, site, "", told: null);
        written++;
        return result.Findings;
    }

    static bool Fails(EquatableArray<Diagnostic> findings) => findings.Any(finding => finding is { Severity: Severity.Error, Accepted: false });

    /// <summary>What may befall a site between two builds.</summary>
    static string Spoil(string site, Random random)
    {
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != OutputFolder.ListName).Order(StringComparer.Ordinal).ToList();
        var file = files[random.Next(files.Count)];
        var path = Path.GetRelativePath(site, file);
        switch (random.Next(4))
        {
            case 0:
                File.Delete(file);
                return $"remove {path}";
            case 1:
                File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddSeconds(1));
                return $"touch {path}";
            case 2:
                File.WriteAllBytes(file, File.ReadAllBytes(file)[..^1]);
                return $"cut {path}";
            default:
                var bytes = File.ReadAllBytes(file);
                bytes[random.Next(bytes.Length)] ^= 1;
                File.WriteAllBytes(file, bytes);
                return $"change a letter of {path}";
        }
    }

    static void Compare(string site, HeldSite clean, string what)
    {
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site, file).Replace('\\', '/'))
            .Where(path => path != OutputFolder.ListName)
            .Order(StringComparer.Ordinal);
        Assert.True(files.SequenceEqual(clean.Files.Select(file => file.Path.Value).Order(StringComparer.Ordinal)), $"Other files stand there. {what}");
        foreach (var file in clean.Files)
            Assert.True(file.Content.Span.SequenceEqual(File.ReadAllBytes(Path.Combine(site, file.Path.Value))), $"{file.Path} differs. {what}");
    }
}
