using System.Text;
using Briefing.Build.Cache;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Build;

/// <summary>Which files a build need not read to know what is in them.</summary>
public sealed class KnownOutputsTests : IDisposable
{
    const string Path = "claims/ünder-𝄞/index.html";

    readonly TemporaryFolder folder = new TemporaryFolder().With(Path, "old words").With("claims/under/index.html", "others");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_that_stands_as_it_was_left()
    {
        Assert.False(Holds(new KnownOutputs(OutputStamps.None), "old words"));
        Assert.True(Holds(AsLeft(), "old words"));
        Assert.False(Holds(AsLeft(), "new words"));
        Assert.False(Holds(AsLeft(), "old words, and more"));
    }

    [Theory]
    [InlineData("touched")]
    [InlineData("cut short")]
    [InlineData("gone")]
    public void None_that_someone_had_a_hand_in(string change)
    {
        var known = AsLeft();
        switch (change)
        {
            case "touched":
                File.SetLastWriteTimeUtc(folder.At(Path), DateTime.UtcNow.AddDays(-1));
                break;
            case "cut short":
                folder.With(Path, "old");
                break;
            default:
                File.Delete(folder.At(Path));
                break;
        }

        Assert.False(Holds(known, "old words"));
    }

    [Fact]
    public void Every_letter_counts_in_a_sum()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 50).Select(number => $"{number} words")));
        var sums = new HashSet<ulong> { Checksum.Of(bytes), Checksum.Of(bytes.AsSpan(1)), Checksum.Of([]), Checksum.Of([0]), Checksum.Of(new byte[8]) };
        for (var at = 0; at < bytes.Length; at++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                bytes[at] ^= (byte)(1 << bit);
                Assert.True(sums.Add(Checksum.Of(bytes)));
                bytes[at] ^= (byte)(1 << bit);
            }
        }
    }

    /// <summary>What the next build knows after one that wrote the files.</summary>
    KnownOutputs AsLeft()
    {
        var making = new KnownOutputs(OutputStamps.None);
        Holds(making, "old words");
        EquatableArray<RepoPath> paths = [RepoPath.Parse("claims/under/index.html"), RepoPath.Parse(Path)];
        var stamps = OutputStamps.Of(folder.Path, paths, making, jobs: 2);
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        stamps.Write(writer);
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes);
        return new KnownOutputs(OutputStamps.Read(reader));
    }

    bool Holds(KnownOutputs known, string words) => known.Holds(folder.At(Path), Path, Encoding.UTF8.GetBytes(words));
}
