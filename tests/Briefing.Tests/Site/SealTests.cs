using System.Diagnostics;
using System.Security.Cryptography;
using Briefing.Testing;
using Briefing.Tests.CommandLine;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary><c>SHA256SUMS</c> holds for the sources, wherever they stand at its paths.</summary>
public sealed class SealTests : IDisposable
{
    readonly TemporaryFolder pack = SoundPack.Make();

    public void Dispose() => pack.Dispose();

    [Theory]
    [InlineData("full", true)]
    [InlineData("excerpts", false)]
    [InlineData("none", false)]
    public void It_holds_in_the_pack_and_on_a_site_that_has_the_sources(string policy, bool isPublished)
    {
        pack.With("input/pack.yaml", $"title: Wells\nas_of: 2020-05-02\narticle_text: {policy}\n");
        // With a byte order mark and line ends of Windows: the seal is of the file, not of its text.
        pack.With("seeds/wells.txt", "\uFEFF" + pack.Read("seeds/wells.txt").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(0, BriefingCommand.Run("build", "--root", pack.Path, "--output", pack.At("output")).ExitCode);

        Assert.Equal(isPublished, File.Exists(pack.At("output/seeds/wells.txt")));
        var sum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(pack.At("seeds/wells.txt"))));
        Assert.Equal($"{sum}  seeds/wells.txt\n", pack.Read("output/SHA256SUMS"));
        Assert.Contains(sum, pack.Read("output/articles/wells/index.html"), StringComparison.Ordinal);
        Assert.Equal(0, Check(pack.Path, "output/SHA256SUMS"));
        if (isPublished)
            Assert.Equal(0, Check(pack.At("output"), "SHA256SUMS"));

        pack.With("seeds/wells.txt", "Wells run over\n");
        Assert.NotEqual(0, Check(pack.Path, "output/SHA256SUMS"));
    }

    /// <summary>As a reader would check it. Where there is no such program, the same is done here.</summary>
    static int Check(string folder, string sums)
    {
        if (!File.Exists("/usr/bin/sha256sum"))
        {
            var lines = File.ReadAllLines(Path.Combine(folder, sums)).Select(line => line.Split("  ", 2));
            return lines.All(line => line[0] == Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, line[1]))))) ? 0 : 1;
        }

        using var process = Process.Start(new ProcessStartInfo("/usr/bin/sha256sum", ["--check", "--strict", "--quiet", sums])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!; // it is there
        process.WaitForExit();
        return process.ExitCode;
    }
}
