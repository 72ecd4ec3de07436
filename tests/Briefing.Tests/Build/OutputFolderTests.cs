using System.Text;
using Briefing.Build.Output;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Build;

public sealed class OutputFolderTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Writes_what_changed_and_nothing_else()
    {
        Write(("a/index.html", "one"), ("b/index.html", "two"));
        var untouched = File.GetLastWriteTimeUtc(folder.At("site/a/index.html"));
        Assert.Equal(new WriteSummary(1, 1, 0), Write(("a/index.html", "one"), ("b/index.html", "three")));
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(folder.At("site/a/index.html")));
        Assert.Equal("three", folder.Read("site/b/index.html"));
    }

    [Fact]
    public void Removes_what_it_wrote_and_no_other_file()
    {
        Write(("a/index.html", "one"), ("b/c/index.html", "two"));
        folder.With("site/a/own.txt", "the user's");
        Assert.Equal(new WriteSummary(0, 0, 2), Write());
        Assert.Equal(["a/own.txt", OutputFolder.ListName], [.. folder.Files("site").Keys.OrderByDescending(path => path, StringComparer.Ordinal)]);
        Assert.False(Directory.Exists(folder.At("site/b")));
    }

    [Fact]
    public void A_list_that_names_files_elsewhere_removes_none_of_them()
    {
        Write(("a.html", "one"));
        folder.With("precious.txt", "outside").With("site/" + OutputFolder.ListName, "../precious.txt\n/etc/hostname\na.html\n");
        Write();
        Assert.Equal("outside", folder.Read("precious.txt"));
        Assert.False(File.Exists(folder.At("site/a.html")));
    }

    [Fact]
    public void Leaves_a_foreign_folder_alone()
    {
        folder.With("site/thesis.doc", "years of work");
        Assert.Throws<ForeignFolderException>(() => Write(("a.html", "one")));
        Assert.Equal(["thesis.doc"], folder.Files("site").Keys);
    }

    WriteSummary Write(params (string Path, string Text)[] files) => OutputFolder.Write(
        folder.At("site"),
        [.. files.Select(file => new OutputFile(RepoPath.Parse(file.Path), Encoding.UTF8.GetBytes(file.Text)))],
        jobs: 2,
        force: false);
}
