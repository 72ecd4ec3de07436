using Briefing.Build.Cache;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary><c>--cache DIR</c>: never another answer than without it.</summary>
public sealed class CacheTests : IDisposable
{
    const string Article = "input/articles/wells.yaml";

    readonly TemporaryFolder folder = SoundPack.Make();

    public CacheTests()
    {
        // Files younger than two seconds are read again, whatever their time; these are to be trusted.
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_build_with_nothing_changed_is_not_made_and_writes_nothing()
    {
        Build();
        var before = Times();
        var again = Build();
        Assert.Contains("nothing changed since the last build", again.Output, StringComparison.Ordinal);
        Assert.StartsWith("Wells: 1 article", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Times());
    }

    [Fact]
    public void New_times_with_old_contents_are_no_change()
    {
        Build();
        File.SetLastWriteTimeUtc(folder.At(Article), DateTime.UtcNow);
        Assert.Contains("nothing changed", Build().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an edit")]
    [InlineData("an edit of the same length")]
    [InlineData("a new file")]
    [InlineData("a file gone")]
    [InlineData("a page gone")]
    [InlineData("a page that someone else wrote")]
    [InlineData("a page written with as many letters")]
    [InlineData("a page touched")]
    [InlineData("a page cut short")]
    [InlineData("what a build left that was killed")]
    [InlineData("a theme")]
    [InlineData("another address")]
    [InlineData("the list gone")]
    public void Whatever_changed_is_built(string change)
    {
        Build();
        var address = "https://example.org/";
        switch (change)
        {
            case "an edit":
                folder.With(Article, SoundPack.Article.Replace("ran dry in April.", "failed.", StringComparison.Ordinal));
                break;
            case "an edit of the same length":
                folder.With(Article, SoundPack.Article.Replace("ran dry in April.", "ran dry in march.", StringComparison.Ordinal));
                break;
            case "a new file":
                folder.With("input/notes/new.md", "---\ntitle: New\n---\nWords.\n");
                break;
            case "a file gone":
                File.Delete(folder.At("input/pack.yaml"));
                break;
            case "a page gone":
                File.Delete(folder.At("output/articles/wells/index.html"));
                break;
            case "a page that someone else wrote":
                folder.With("output/articles/wells/index.html", "mine");
                break;
            case "a page written with as many letters":
                folder.With("output/articles/wells/index.html", new string('x', (int)new FileInfo(folder.At("output/articles/wells/index.html")).Length));
                break;
            case "a page touched":
                File.SetLastWriteTimeUtc(folder.At("output/articles/wells/index.html"), DateTime.UtcNow.AddMinutes(1));
                break;
            case "a page cut short":
                File.WriteAllBytes(folder.At("output/articles/wells/index.html"), File.ReadAllBytes(folder.At("output/articles/wells/index.html"))[..^9]);
                break;
            case "what a build left that was killed":
                folder.With("output/.briefing.next/.briefing", "").With("output/.briefing.next/articles/wells/index.html", "half");
                break;
            case "a theme":
                folder.With("theme/assets/own.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
                break;
            case "the list gone":
                File.Delete(folder.At("output/.briefing"));
                Directory.Delete(folder.At("output"), recursive: true);
                break;
            default:
                address = "https://example.com/";
                break;
        }

        Assert.DoesNotContain("nothing changed", Build(address).Output, StringComparison.Ordinal);
        Assert.Equal(Clean(address), Bytes("output"));
    }

    [Theory]
    [InlineData(0, "damaged")]
    [InlineData(20, "of another version of Briefing")]
    [InlineData(-1, "damaged")]
    public void A_memory_that_can_not_be_used_is_named_and_passed_over(int at, string reason)
    {
        Build();
        var file = folder.At("memory/last-build");
        var bytes = File.ReadAllBytes(file);
        bytes[at < 0 ? ^1 : at] ^= 1;
        File.WriteAllBytes(file, bytes);
        var again = Build();
        Assert.Contains($"is {reason}; everything is built anew.", again.Error, StringComparison.Ordinal);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("nothing changed", Build().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_memory_that_an_enemy_wrote_is_passed_over()
    {
        folder.With(Article, SoundPack.Article + "unknown: key\n"); // so that there is a finding
        BriefingCommand.Run("check", "--root", folder.Path, "--cache", folder.At("memory"));
        var good = File.ReadAllBytes(folder.At("memory/last-check"));
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var bytes = good[..random.Next(ManifestFile.HeadLength, good.Length + 1)];
            for (var more = random.Next(4); more >= 0 && bytes.Length > ManifestFile.HeadLength; more--)
                bytes[random.Next(ManifestFile.HeadLength, bytes.Length)] = (byte)random.Next(256);
            SumUp(bytes);
            using var file = new MemoryStream(bytes);
            if (ManifestFile.Read(file, manner: null, out var reason) is null)
                Assert.Equal("damaged", reason);
        }
    }

    // Gives each part the sum that it should have.
    static void SumUp(Span<byte> bytes)
    {
        for (var at = ManifestFile.HeadLength; at + ManifestFile.PartHead <= bytes.Length;)
        {
            var length = BitConverter.ToInt32(bytes[at..]);
            if (length < 0 || length > bytes.Length - at - ManifestFile.PartHead)
                return;
            var part = bytes.Slice(at + ManifestFile.PartHead, length);
            BitConverter.TryWriteBytes(bytes[(at + sizeof(int))..], Checksum.Of(part));
            at += ManifestFile.PartHead + length;
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("short")]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    public void What_was_found_is_told_again_in_the_manner_that_is_asked_for(string format)
    {
        folder.With(Article, SoundPack.Article.Replace("by: mayor", "by: [mayor, {unnamed: \"vöices 𝄞\"}]", StringComparison.Ordinal));
        string[][] manners = [[], ["--infos"], ["--strict"], ["--strict", "--infos"]];
        foreach (var manner in manners)
        {
            string[] call = ["check", "--root", folder.Path, "--format", format, .. manner];
            var plain = BriefingCommand.Run(call);
            foreach (var before in manners)
            {
                var memory = folder.At($"memory/{string.Concat(manner)}/{string.Concat(before)}");
                BriefingCommand.Run(["check", "--root", folder.Path, "--format", format, .. before, "--cache", memory]);
                var known = BriefingCommand.Run([.. call, "--cache", memory]);
                Assert.Equal((plain.ExitCode, plain.Output), (known.ExitCode, known.Output));
            }
        }
    }

    [Fact]
    public void A_file_of_no_kind_that_is_read_is_remembered_by_its_name()
    {
        folder.With("input/articles/picture.tiff", "anything");
        Assert.Contains("BP106", Build().Output, StringComparison.Ordinal);
        var again = Build();
        Assert.Contains("nothing changed", again.Output, StringComparison.Ordinal);
        Assert.Contains("BP106", again.Output, StringComparison.Ordinal);
        folder.With("input/articles/other.tiff", "anything");
        Assert.DoesNotContain("nothing changed", Build().Output, StringComparison.Ordinal);
        File.Delete(folder.At("input/articles/other.tiff"));
        File.Delete(folder.At("input/articles/picture.tiff"));
        Assert.DoesNotContain("BP106", Build().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_a_link_leads_to_is_remembered_by_its_own_time()
    {
        const string Hidden = "input/articles/.shared";
        folder.With(Hidden, SoundPack.Article);
        File.SetLastWriteTimeUtc(folder.At(Hidden), new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Delete(folder.At(Article));
        File.CreateSymbolicLink(folder.At(Article), ".shared");
        Build();
        Assert.Contains("nothing changed", Build().Output, StringComparison.Ordinal);
        folder.With(Hidden, SoundPack.Article.Replace("ran dry in April.", "ran dry in march.", StringComparison.Ordinal));
        Assert.DoesNotContain("nothing changed", Build().Output, StringComparison.Ordinal);
        Assert.Equal(Clean("https://example.org/"), Bytes("output"));
    }

    [Fact]
    public void A_check_gives_the_same_findings_from_memory()
    {
        folder.With(Article, SoundPack.Article.Replace("upper village", "lower village", StringComparison.Ordinal));
        foreach (var format in new[] { "text", "short", "json" })
        {
            var plain = BriefingCommand.Run("check", "--root", folder.Path, "--format", format, "--infos");
            for (var time = 0; time < 2; time++)
            {
                var known = BriefingCommand.Run("check", "--root", folder.Path, "--format", format, "--infos", "--cache", folder.At("memory"));
                Assert.Equal((plain.ExitCode, plain.Output), (known.ExitCode, known.Output));
            }
        }
    }

    [Fact]
    public void A_build_that_fails_writes_nothing_and_fails_again()
    {
        Build();
        folder.With(Article, SoundPack.Article.Replace("upper village", "lower village", StringComparison.Ordinal));
        BriefingCommand.Run("check", "--root", folder.Path, "--cache", folder.At("memory"));
        Assert.Equal(1, Build().ExitCode);
        folder.With(Article, SoundPack.Article);
        Assert.Equal(0, Build().ExitCode);
        Assert.Equal(Clean("https://example.org/"), Bytes("output"));
    }

    BriefingCommand Build(string address = "https://example.org/") =>
        BriefingCommand.Run("build", "--root", folder.Path, "--output", folder.At("output"), "--cache", folder.At("memory"), "--base-url", address);

    Dictionary<string, string> Clean(string address)
    {
        BriefingCommand.Run("build", "--root", folder.Path, "--output", folder.At("clean"), "--base-url", address);
        return Bytes("clean");
    }

    Dictionary<string, string> Bytes(string part) => folder.Files(part).ToDictionary(file => file.Key, file => Convert.ToHexString(file.Value));

    Dictionary<string, DateTime> Times() => new[] { "output", "memory" }
        .SelectMany(part => Directory.EnumerateFiles(folder.At(part), "*", SearchOption.AllDirectories))
        .ToDictionary(file => file, File.GetLastWriteTimeUtc);
}
