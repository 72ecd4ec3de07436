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
        var untouched = System.IO.File.GetLastWriteTimeUtc(folder.At("site/a/index.html"));
        Assert.Equal(new WriteSummary(1, 1, 0), Write(("a/index.html", "one"), ("b/index.html", "three")));
        Assert.Equal(untouched, System.IO.File.GetLastWriteTimeUtc(folder.At("site/a/index.html")));
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
        Assert.False(System.IO.File.Exists(folder.At("site/a.html")));
    }

    [Fact]
    public void Leaves_a_foreign_folder_alone()
    {
        folder.With("site/thesis.doc", "years of work");
        Assert.Throws<ForeignFolderException>(() => Write(("a.html", "one")));
        Assert.Equal(["thesis.doc"], folder.Files("site").Keys);
    }

    [Fact]
    public void Fills_an_empty_folder()
    {
        Directory.CreateDirectory(folder.At("site"));
        Assert.Equal(new WriteSummary(2, 0, 0), Write(("a/index.html", "one"), ("b.html", "two")));
        Assert.Equal([".briefing", "a/index.html", "b.html"], folder.Files("site").Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_not_committed_leaves_the_site_as_it_was()
    {
        Write(("a/index.html", "one"));
        using (var output = OutputFolder.Open(folder.At("site"), force: false))
        {
            output.Take(File("a/index.html", "two"));
            output.Take(File("b/index.html", "three"));
        }

        Assert.Equal([".briefing", "a/index.html"], folder.Files("site").Keys.Order(StringComparer.Ordinal));
        Assert.Equal("one", folder.Read("site/a/index.html"));
    }

    [Fact]
    public void A_path_that_comes_twice_is_refused()
    {
        using var output = OutputFolder.Open(folder.At("site"), force: false);
        output.Take(File("assets/search/start.js", "one"));
        var refused = Assert.Throws<OutputRefusedException>(() => output.Take(File("assets/search/start.js", "two")));
        Assert.StartsWith("assets/search/start.js is made twice", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_site_that_is_not_committed_leaves_no_folder()
    {
        using (var output = OutputFolder.Open(folder.At("site"), force: false))
            output.Take(File("a/index.html", "one"));
        Assert.False(Directory.Exists(folder.At("site")));
    }

    [Fact]
    public void A_folder_with_the_name_of_the_staging_folder_is_not_touched()
    {
        Write(("a.html", "one"));
        folder.With("site/.briefing.next/thesis.doc", "years of work");
        var refused = Assert.Throws<OutputRefusedException>(() => Write(("a.html", "two")));
        Assert.Contains("is not of Briefing's making", refused.Message, StringComparison.Ordinal);
        Assert.Equal("years of work", folder.Read("site/.briefing.next/thesis.doc"));
        Assert.Equal("one", folder.Read("site/a.html"));
    }

    [Fact]
    public void A_link_with_the_name_of_the_staging_folder_is_not_followed()
    {
        Write(("a.html", "one"));
        folder.With("elsewhere/.briefing", "").With("elsewhere/thesis.doc", "years of work");
        Directory.CreateSymbolicLink(folder.At("site/.briefing.next"), folder.At("elsewhere"));
        Assert.Throws<OutputRefusedException>(() => Write(("a.html", "two")));
        Assert.Equal("years of work", folder.Read("elsewhere/thesis.doc"));
    }

    [Fact]
    public void Where_no_folder_can_be_made_is_told_before_the_site_is_made()
    {
        // A file above refuses everyone, whatever their rights.
        folder.With("file", "no folder");
        var refused = Assert.Throws<OutputRefusedException>(() => OutputFolder.Open(folder.At("file/site"), force: false));
        Assert.Contains("can't be written to", refused.Message, StringComparison.Ordinal);
    }

    WriteSummary Write(params (string Path, string Text)[] files) => SiteFolder.Write(folder.At("site"), [.. files.Select(file => File(file.Path, file.Text))]);

    static OutputFile File(string path, string text) => new(RepoPath.Parse(path), Encoding.UTF8.GetBytes(text));
}
