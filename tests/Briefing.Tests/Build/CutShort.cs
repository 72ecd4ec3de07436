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
        SiteFolder.Write(folder.At("output"), before.Files);
        var random = new Random(1);
        for (var kill = 0; kill < Kills; kill++)
        {
            var after = Made($"New {kill}");
            await Kill(random.Next(12));
            var (old, made) = (Bytes(before), Bytes(after));
            foreach (var (path, text) in Written())
                Assert.True(text == old.GetValueOrDefault(path) || text == made.GetValueOrDefault(path), $"{path} is neither old nor new after kill {kill}.");
            Repair(after);
            before = after;
        }
    }

    [Fact]
    public async Task Killed_first_builds_leave_whole_pages()
    {
        var random = new Random(2);
        var site = Made("New");
        for (var kill = 0; kill < Kills; kill++)
        {
            if (Directory.Exists(folder.At("output")))
                Directory.Delete(folder.At("output"), recursive: true);
            await Kill(random.Next(12));
            var made = Bytes(site);
            foreach (var (path, text) in Written())
                Assert.True(text == made.GetValueOrDefault(path), $"{path} is not whole after kill {kill}.");
            Repair(site);
        }
    }

    [Fact]
    public void A_first_build_that_was_killed_is_no_foreign_folder()
    {
        folder.With("output/.briefing.new~", "half a li").With("output/.briefing.next/.briefing", "").With("output/.briefing.next/index.html", "half a pa");
        Repair(Made("Old"));
    }

    [Fact]
    public void A_full_disk_is_told_in_a_sentence_and_the_site_stays()
    {
        var (before, after) = (Made("Old"), Made("New"));
        SiteFolder.Write(folder.At("output"), before.Files);
        var room = 5;
        var refused = Assert.Throws<OutputRefusedException>(() => SiteFolder.Write(folder.At("output"), after.Files, jobs: 1, (path, content) =>
        {
            if (room-- == 0)
                throw new IOException("No space left on device");
            File.WriteAllBytes(path, content);
        }));
        Assert.EndsWith("output can't be written to: No space left on device It is as it was.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Bytes(before).OrderBy(file => file.Key), Written().OrderBy(file => file.Key));
        Repair(after);
    }

    [Fact]
    public void What_can_not_be_replaced_is_told_and_every_page_is_whole()
    {
        var (before, after) = (Made("Old"), Made("New"));
        SiteFolder.Write(folder.At("output"), before.Files);

        // A folder where a page should stand refuses everyone, whatever their rights.
        File.Delete(folder.At("output/claims/index.html"));
        Directory.CreateDirectory(folder.At("output/claims/index.html"));
        var refused = Assert.Throws<OutputRefusedException>(() => SiteFolder.Write(folder.At("output"), after.Files));
        Assert.Contains("could not be written in full", refused.Message, StringComparison.Ordinal);
        var (old, made) = (Bytes(before), Bytes(after));
        Assert.All(Written(), file => Assert.True(file.Value == old[file.Key] || file.Value == made[file.Key]));
        Directory.Delete(folder.At("output/claims/index.html"));
        Repair(after);
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

    HeldSite Made(string title)
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
        var patience = Stopwatch.StartNew();
        while (!build.HasExited && patience.Elapsed < TimeSpan.FromSeconds(60) && !Directory.Exists(folder.At("output/.briefing.next")))
            await Task.Delay(1);
        await Task.Delay(milliseconds);
        build.Kill(entireProcessTree: true);
        await build.WaitForExitAsync();
    }

    static Dictionary<string, string> Bytes(HeldSite result) =>
        result.Files.ToDictionary(file => file.Path.Value, file => Convert.ToHexString(file.Content.Span), StringComparer.Ordinal);

    /// <summary>Makes a site as the build does that follows one that was cut short, after which nothing of that one is left.</summary>
    void Repair(HeldSite site)
    {
        SiteFolder.Write(folder.At("output"), site.Files);
        Assert.Equal(Bytes(site).OrderBy(file => file.Key), Written().OrderBy(file => file.Key));
        Assert.Equal([OutputFolder.ListName], Directory.EnumerateFileSystemEntries(folder.At("output"), ".briefing*").Select(Path.GetFileName));
    }

    /// <summary>The site as its host publishes it: without names that begin with a dot, but for the folder that standards name so.</summary>
    Dictionary<string, string> Written() => Directory.EnumerateFiles(folder.At("output"), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder.At("output"), file).Replace('\\', '/'))
        .Where(path => !path.StartsWith(".briefing", StringComparison.Ordinal))
        .ToDictionary(path => path, Written, StringComparer.Ordinal);

    string Written(string path) => Convert.ToHexString(File.ReadAllBytes(folder.At("output/" + path)));
}
