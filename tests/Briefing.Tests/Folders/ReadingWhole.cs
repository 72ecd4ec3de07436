using System.Text;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Folders;

/// <summary>A file that changes while it is read is read again, and never taken for whole in between.</summary>
public sealed class ReadingWhole : IDisposable
{
    readonly TemporaryFolder folder = new TemporaryFolder().With("a.txt", "half");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_save_in_two_writes_is_waited_for()
    {
        var times = 0;
        var bytes = FileLoader.ReadWhole(new FileInfo(folder.At("a.txt")), path =>
        {
            var read = File.ReadAllBytes(path);
            if (times++ == 0)
                folder.With("a.txt", "whole text");
            return read;
        });
        Assert.Equal("whole text", Encoding.UTF8.GetString(bytes!)); // it came to rest
        Assert.Equal(2, times);
    }

    [Fact]
    public void A_file_that_never_rests_is_given_up()
    {
        var bytes = FileLoader.ReadWhole(new FileInfo(folder.At("a.txt")), path =>
        {
            var read = File.ReadAllBytes(path);
            File.AppendAllText(path, "more");
            return read;
        });
        Assert.Null(bytes);
    }
}
