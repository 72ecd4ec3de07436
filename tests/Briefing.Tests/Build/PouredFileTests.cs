using System.Text;
using Briefing.Build.Output;
using Xunit;

namespace Briefing.Tests.Build;

/// <summary>A file that comes piece by piece is written from the first byte that differs, and not at all where none does.</summary>
public sealed class PouredFileTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("briefing-poured-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("one two three", "one two three", false)]
    [InlineData("one two three", "one two thref", true)]
    [InlineData("one two three", "One two three", true)]
    [InlineData("one two three", "one two thr", true)]
    [InlineData("one two three", "one two three four", true)]
    [InlineData("one", "", true)]
    [InlineData("", "", false)]
    [InlineData("", "one", true)]
    [InlineData(null, "one two", true)]
    [InlineData(null, "", true)]
    public void Is_written_where_it_differs(string? old, string content, bool isNew)
    {
        foreach (var piece in (int[])[1, 3, 100])
        {
            var (published, next) = (Path.Combine(folder, "published"), Path.Combine(folder, $"next{piece}"));
            if (old is not null)
                File.WriteAllText(published, old);
            using (var file = new PouredFile(published, () => next))
            {
                foreach (var part in Encoding.UTF8.GetBytes(content).Chunk(piece))
                    file.Take(part);
                Assert.Equal(isNew, file.End());
                Assert.Equal(content.Length, file.Length);
            }

            Assert.Equal(isNew, File.Exists(next));
            if (isNew)
                Assert.Equal(content, File.ReadAllText(next));
        }
    }

    [Fact]
    public void May_share_more_with_the_old_one_than_is_held_at_once()
    {
        var (published, next) = (Path.Combine(folder, "published"), Path.Combine(folder, "next"));
        var old = Enumerable.Range(0, 300_000).Select(number => (byte)(number * 7)).ToArray();
        byte[] content = [.. old[..250_000], 1, 2, 3];
        File.WriteAllBytes(published, old);
        using (var file = new PouredFile(published, () => next))
        {
            foreach (var part in content.Chunk(100_000))
                file.Take(part);
            Assert.True(file.End());
        }

        Assert.Equal(content, File.ReadAllBytes(next));
        Assert.Equal(old, File.ReadAllBytes(published));
    }
}
