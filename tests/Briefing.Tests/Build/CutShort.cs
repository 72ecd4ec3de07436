using System.Diagnostics;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Build;

/// <summary>Whatever cuts a build short, each page is whole, old or new, and the next build repairs the rest.</summary>
public sealed class CutShort : IDisposable
{
    // Enough to meet the writing in the suite; BRIEFING_LONG=1 tries more.
    static readonly int Kills = Environment.GetEnvironmentVariable("BRIEFING_LONG") == "1" ? 50 : 10;

    readonly TemporaryFolder folder = new TemporaryFolder()
        .WithCopyOf(Repository.At("tests/packs/port-strike/seeds"), "seeds")
        .WithCopyOf(Repository.At("tests/packs/port-strike/input"), "input");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_builds_leave_whole_pages()
    {
        var before = Made("Old");
        OutputFolder.Write(folder.At("output"), before.Files, jobs: 2, force: false);
        var random = new Random(1);
        for (var kill = 0; kill < Kills; kill++)
        {
            var after = Made($"New {kill}");
            await Kill(random.Next(12));
            var (old, made) = (Bytes(before), Bytes(after));
            foreach (var (path, text) in Written().Where(file => file.Key != OutputFolder.ListName))
                Assert.True(text == old.GetValueOrDefault(path) || text == made.GetValueOrDefault(path) || path.EndsWith(".new~", StringComparison.Ordinal), $"{path} is neither old nor new after kill {kill}.");
            OutputFolder.Write(folder.At("output"), after.Files, jobs: 2, force: false);
            Assert.Equal(made.Keys.Order(StringComparer.Ordinal), Written().Keys.Where(path => path != OutputFolder.ListName).Order(StringComparer.Ordinal));
            Assert.All(made, file => Assert.Equal(file.Value, Written(file.Key)));
            before = after;
        }
    }

    [Fact]
    public void A_first_build_that_was_killed_is_no_foreign_folder()
    {
        folder.With("output/.briefing.new~", "half a li");
        OutputFolder.Write(folder.At("output"), Made("Old").Files, jobs: 1, force: false);
        Assert.DoesNotContain(Written().Keys, path => path.EndsWith(".new~", StringComparison.Ordinal));
    }

    [Fact]
    public void A_full_disk_is_told_in_a_sentence_and_the_next_build_goes_on()
    {
        var (before, after) = (Made("Old"), Made("New"));
        OutputFolder.Write(folder.At("output"), before.Files, jobs: 1, force: false);
        var room = 5;
        Assert.Throws<IOException>(() => OutputFolder.Write(folder.At("output"), after.Files, 1, force: false, (path, content) =>
        {
            if (room-- == 0)
                throw new IOException("No space left on device");
            File.WriteAllBytes(path, content);
        }));
        var (old, made) = (Bytes(before), Bytes(after));
        Assert.All(Written().Where(file => file.Key != OutputFolder.ListName), file => Assert.True(file.Value == old[file.Key] || file.Value == made[file.Key]));
        OutputFolder.Write(folder.At("output"), after.Files, jobs: 1, force: false);
        Assert.All(made, file => Assert.Equal(file.Value, Written(file.Key)));
    }

    [Fact]
    public void What_can_not_be_written_is_refused_with_the_site_intact()
    {
        var before = Made("Old");
        OutputFolder.Write(folder.At("output"), before.Files, jobs: 1, force: false);

        // A folder where a page should stand refuses everyone, whatever their rights.
        Directory.CreateDirectory(folder.At("output/articles/index.html.new~"));
        var refused = Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(folder.At("output"), Made("New").Files, jobs: 1, force: false));
        Assert.Contains("could not be written in full", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Bytes(before)["articles/index.html"], Written("articles/index.html"));
    }

    [Fact]
    public void Two_builds_do_not_write_into_one_folder()
    {
        using (FolderLock.Take(folder.At("output")))
        {
            var refused = Assert.Throws<OutputRefusedException>(() => FolderLock.Take(folder.At("output"), TimeSpan.FromMilliseconds(100)));
            Assert.Contains("Another build is writing", refused.Message, StringComparison.Ordinal);
            using var other = FolderLock.Take(folder.At("elsewhere"));
        }

        using var again = FolderLock.Take(folder.At("output"));
    }

    BuildResult Made(string title)
    {
        folder.With("input/pack.yaml", $"title: {title}\nas_of: 2025-10-20\n");
        return SiteBuild.Run(new BuildRequest(folder.Path, null, FolderOptions.Default), new Silence());
    }

    /// <summary>Starts a build as a user would, and kills it a little after it began to write.</summary>
    async Task Kill(int milliseconds)
    {
        using var build = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "briefing.dll"), "build", "--root", folder.Path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!; // a process that is started anew is never null
        var list = folder.At("output/" + OutputFolder.ListName);
        var patience = Stopwatch.StartNew();
        while (!build.HasExited && patience.Elapsed < TimeSpan.FromSeconds(60) && !File.ReadAllText(list).Contains("has not ended", StringComparison.Ordinal))
            await Task.Delay(1);
        await Task.Delay(milliseconds);
        build.Kill(entireProcessTree: true);
        await build.WaitForExitAsync();
    }

    static Dictionary<string, string> Bytes(BuildResult result) =>
        result.Files.ToDictionary(file => file.Path.Value, file => Convert.ToHexString(file.Content.Span), StringComparer.Ordinal);

    Dictionary<string, string> Written() => Directory.EnumerateFiles(folder.At("output"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder.At("output"), file).Replace('\\', '/'))
        .ToDictionary(path => path, Written, StringComparer.Ordinal);

    string Written(string path) => Convert.ToHexString(File.ReadAllBytes(folder.At("output/" + path)));
}
