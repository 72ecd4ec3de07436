using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 1, 1, 2)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\r\n\r\ncd", 6, 3, 1)]
    [InlineData("ab\n", 3, 2, 1)]
    public void Counts_lines_and_columns_from_one(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).PositionAt(offset));

    [Fact]
    public void Gives_each_line_without_its_end()
    {
        const string Text = "a\nbc\r\n\rdef";
        var map = new LineMap(Text);
        Assert.Equal(["a", "bc", "", "def"], Enumerable.Range(1, map.LineCount).Select(line => map.LineSpan(line).Of(Text).ToString()));
    }
}

public class TextFileTests
{
    [Fact]
    public void Says_the_same_when_it_rests()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Größe\nzwei"u8];
        var file = new TextFile(RepoPath.Parse("seeds/a.txt"), "Größe\nzwei", Fingerprint.Of(bytes), bytes);
        var place = file.Locate(new TextSpan(6, 4));
        file.Rest();
        Assert.Equal("Größe\nzwei", file.Text);
        Assert.Equal(place, file.Locate(new TextSpan(6, 4)));
        Assert.Equal(bytes, file.Bytes!.Value.ToArray());
    }

    [Fact]
    public void Stays_awake_where_there_is_nothing_to_wake_it_from()
    {
        var made = TextFile.FromText("a.txt", "words");
        made.Rest();
        Assert.Equal("words", made.Text);
        Assert.Null(made.Bytes);

        var kept = new TextFile(made.Path, "words", made.Fingerprint, [.. "words"u8]);
        kept.StayAwake();
        kept.Rest();
        Assert.Equal("words", kept.Text);
        Assert.Null(kept.Bytes);
    }
}

public class RepoPathTests
{
    [Theory]
    [InlineData("seeds/a.txt", "seeds/a.txt")]
    [InlineData("seeds\\a.txt", "seeds/a.txt")]
    public void Uses_forward_slashes(string words, string path) => Assert.Equal(path, RepoPath.Parse(words).Value);

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("a//b")]
    [InlineData("./a")]
    [InlineData("C:\\a")]
    [InlineData("a\0b")]
    public void Has_no_form_for_what_lies_outside(string words) => Assert.False(RepoPath.TryParse(words, out _));

    [Fact]
    public void Knows_its_parts()
    {
        var path = RepoPath.Parse("input/actors/a.b.yaml");
        Assert.Equal(("a.b.yaml", "a.b", ".yaml", "input/actors"), (path.Name, path.Stem, path.Extension, path.Folder));
        Assert.True(path.IsUnder("input") && path.IsUnder("input/actors") && !path.IsUnder("inp"));
    }
}

public class SlugTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("a-1", true)]
    [InlineData("", false)]
    [InlineData("A", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("é", false)]
    public void Is_lower_case_letters_digits_and_single_hyphens(string words, bool valid) => Assert.Equal(valid, Slug.TryParse(words, out _));

    [Theory]
    [InlineData("Zoë O’Hara & Co.", "zoe-o-hara-co")]
    [InlineData("  two  words ", "two-words")]
    [InlineData("کابل", "")]
    [InlineData("half \uD800 pair", "half-pair")]
    public void Is_made_of_any_words(string words, string slug) => Assert.Equal(slug, Slug.Make(words).Value);
}

public class NearestNameTests
{
    static readonly string[] Known = ["summary", "source", "published", "standfirst"];

    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("publsihed", "published")]
    [InlineData("Source", "source")]
    [InlineData("stand", "standfirst")]
    [InlineData("wholly-else", null)]
    public void Finds_what_was_probably_meant(string written, string? meant) => Assert.Equal(meant, NearestName.Find(written, Known));
}

public class EquatableArrayTests
{
    [Fact]
    public void Compares_by_its_elements()
    {
        EquatableArray<int> one = [1, 2], same = [1, 2], other = [2, 1];
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
        Assert.Equal(default, EquatableArray<int>.Empty);
        Assert.Empty(default(EquatableArray<int>));
    }
}

public class Utf8TextTests
{
    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61 }, "a", null)]
    [InlineData(new byte[] { 0x61, 0xC3, 0xA9 }, "aé", null)]
    [InlineData(new byte[] { 0x61, 0xE9, 0x62, 0x63 }, "a", "ISO 8859-1 (Latin 1)")]
    [InlineData(new byte[] { 0x61, 0x62, 0x93 }, "ab", "Windows-1252")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "", "UTF-16")]
    public void Refuses_what_is_not_utf_8_and_says_what_it_seems(byte[] bytes, string text, string? seems)
    {
        var decoded = Utf8Text.TryDecode(bytes, out var read, out var problem);
        Assert.Equal((seems is null, text, seems), (decoded, read, problem?.Seems));
    }
}

public class ServerPathTests
{
    [Theory]
    [InlineData(null, "/")]
    [InlineData("https://example.org", "/")]
    [InlineData("https://example.org//", "/")]
    [InlineData("https://example.org/library", "/library/")]
    [InlineData("https://example.org//other.example/library/", "/other.example/library/")]
    public void Never_begins_with_the_name_of_another_server(string? address, string path) => Assert.Equal(path, ServerPath.Of(address));
}
