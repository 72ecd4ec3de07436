using System.Text;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary>Every bound on what a pack may ask of the machine: it holds, is told with the way past it, and is moved by the call alone.</summary>
public class LimitTests
{
    /// <summary>For each limit a pack that meets it, and the value at which it does.</summary>
    static readonly Dictionary<string, (string Path, string Text, int Value)> Met = new(StringComparer.Ordinal)
    {
        ["file-size"] = ("seeds/large.txt", Long(1_100_000), 1),
        ["pack-size"] = ("seeds/large.txt", Long(1_100_000), 1),
        ["files"] = ("seeds/more.txt", "A seed\n", 3),
        ["yaml-depth"] = ("input/actors/mayor.yaml", "name: The mayor\nkind: person\naliases: [[[x]]]\n", 2),
        ["markdown-depth"] = Note("> > > words"),
        ["markdown-marks"] = Note("[[[ words"),
        ["markdown-links"] = Note("[a](b [c](d [e](f"),
        ["markdown-definitions"] = Note("[a]: /b\n[c]: /d\n[e]: /f"),
        ["quote-search"] = ("seeds/wells.txt", $"Wells run dry\n\n{Long(1_100_000)}\n\nThe wells of the upper village ran dry in April, the mayor said.\n", 1),
        ["template-steps"] = Layout("for i in 1..3; end", 2),
        ["template-calls"] = Layout("func f; end; f; f; f", 2),
        ["template-depth"] = Layout("func f(n); if n > 0; f(n - 1); end; end; f 5", 2),
        ["page-size"] = Layout("'0123456789abcdef' * 100000", 1),
        ["page-time"] = Layout("for i in 1..9999999; x = '0123456789abcdef' * 9000 | string.replace 'abc' 'd'; end", 1),
        ["page-memory"] = Layout("for i in 1..20; x = '0123456789abcdef' * 90000; end", 1),
        ["regex-time"] = Layout("('a' * 40) + 'b' | regex.match '^(a+)+$'", 1),
    };

    public static TheoryData<string> Names() => [.. Limit.All.Select(limit => limit.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Holds_is_told_and_is_moved(string name)
    {
        if (name.StartsWith("saved-page", StringComparison.Ordinal))
            return; // shown below, with the verb that they belong to
        var limit = Limit.All.Single(one => one.Name == name);
        var (path, text, value) = Met[name];
        using var pack = SoundPack.Make().With(path, text);
        var low = BriefingCommand.Run("check", "--root", pack.Path, "--limit", $"{name}={value}");
        Assert.Equal(1, low.ExitCode);
        Assert.Contains($"error {limit.Code} ", low.Output, StringComparison.Ordinal);
        Assert.Contains($"--limit {name}={2 * value} allows more.", low.Output, StringComparison.Ordinal);
        if (name is "page-time" or "regex-time")
            return; // without the bound they would go on and on
        var high = BriefingCommand.Run("check", "--root", pack.Path, "--limit", $"{name}={Math.Min(limit.Highest, 100 * value)}");
        Assert.DoesNotContain($"error {limit.Code} ", high.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Saved_pages_have_theirs()
    {
        using var pack = SoundPack.Make()
            .With("../large.html", $"<!doctype html><title>A page</title><p>{Long(1_100_000)}")
            .With("../deep.html", $"<!doctype html><title>A page</title>{string.Concat(Enumerable.Repeat("<div>", 20))}<p>Some words of a page.");
        Assert.Contains("--limit saved-page-size=2 allows more.", New("large", "saved-page-size=1").Error, StringComparison.Ordinal);
        Assert.Contains("--limit saved-page-depth=20 allows more.", New("deep", "saved-page-depth=10").Error, StringComparison.Ordinal);
        Assert.Contains("--limit file-size=2 allows more.", New("large", "file-size=1").Error, StringComparison.Ordinal);
        Assert.Equal(0, New("large", "saved-page-size=2").ExitCode);
        Assert.Equal(0, New("deep", "saved-page-depth=40").ExitCode);

        BriefingCommand New(string page, string limit) =>
            BriefingCommand.Run("new", "article", page, "--from", pack.At($"../{page}.html"), "--root", pack.Path, "--limit", limit);
    }

    [Fact]
    public void At_their_highest_nothing_breaks()
    {
        var nested = string.Concat(Enumerable.Repeat("[", 5000));
        var quotes = string.Concat(Enumerable.Repeat("> ", 119));
        using var pack = SoundPack.Make()
            .With("input/actors/mayor.yaml", $"name: The mayor\nkind: person\naliases: {nested}\n")
            .With("input/notes/about.md", $"---\ntitle: About\n---\n{quotes}words\n")
            .With("theme/layouts/note.sbn-html", "{{ func f(n); if n > 0; f(n - 1); else; for i in 1..2; [[[[i]]]]; end; end; end; f 490 }}");
        var told = BriefingCommand.Run(["check", "--root", pack.Path, .. Limit.All.SelectMany(limit => new[] { "--limit", $"{limit.Name}={limit.Highest}" })]);
        Assert.Equal(1, told.ExitCode);
        Assert.Contains("It is as high as --limit yaml-depth goes.", told.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("This is a mistake in Briefing", told.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file-siz=64", "There is no limit file-siz. Did you mean file-size?")]
    [InlineData("file-size", "--limit file-size takes a number of MiB from 1 to 1024: --limit file-size=32 is what holds without it.")]
    [InlineData("file-size=2000", "--limit file-size takes a number of MiB from 1 to 1024: --limit file-size=32 is what holds without it.")]
    [InlineData("=", "There is no limit . briefing explain limits lists them.")]
    public void A_wrong_one_is_told(string words, string message)
    {
        var told = BriefingCommand.Run("check", "--limit", words);
        Assert.Equal(2, told.ExitCode);
        Assert.Equal(message + "\n", told.Error);
    }

    [Fact]
    public void A_memory_of_other_bounds_is_none()
    {
        using var pack = SoundPack.Make().With("input/actors/mayor.yaml", "name: The mayor\nkind: person\naliases: [[[x]]]\n");
        var memory = pack.At("memory");
        Assert.DoesNotContain("BP208", BriefingCommand.Run("check", "--root", pack.Path, "--cache", memory).Output, StringComparison.Ordinal);
        Assert.Contains("BP208", BriefingCommand.Run("check", "--root", pack.Path, "--cache", memory, "--limit", "yaml-depth=2").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(1_000, 64)]
    [InlineData(1_001, 128)]
    [InlineData(10_000, 640)]
    [InlineData(int.MaxValue, 2_047)]
    public void A_bound_of_pages_grows_with_the_pack(int articles, int expected)
    {
        Assert.Equal(expected, Limits.Default.For(articles)[Limit.PageSize]);
        Assert.Equal(32, Limits.Default.For(articles)[Limit.FileSize]);
        Assert.Equal(64, Limits.Default.With(Limit.PageSize, 64).For(articles)[Limit.PageSize]);
    }

    [Fact]
    public void A_page_of_a_large_pack_may_be_larger()
    {
        using var pack = SoundPack.Make().With("theme/layouts/home.sbn-html", "{{ x = '0123456789abcdef' * 5000000; x | string.size }}\n");
        Assert.Contains("error BP502 ", Check().Output, StringComparison.Ordinal);
        for (var number = 0; number < Limits.ArticlesOfGrowth; number++)
        {
            pack.With($"seeds/more-{number}.txt", $"Well {number} runs dry\n\nWell {number} ran dry in April.\n")
                .With($"input/articles/more-{number}.yaml", $"source: more-{number}.txt\noutlet: null\nsummary: Well {number} ran dry.\n");
        }

        Assert.DoesNotContain("error BP502 ", Check().Output, StringComparison.Ordinal);
        Assert.Contains("error BP502 ", Check("--limit", "page-size=64").Output, StringComparison.Ordinal);

        BriefingCommand Check(params string[] more) => BriefingCommand.Run(["check", "--root", pack.Path, .. more]);
    }

    [Fact]
    public void One_table_lists_them_all()
    {
        var table = File.ReadLines(Repository.At(".github/SECURITY.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        Assert.Equal(
            Limit.All.Select(limit => $"| `{limit.Name}` | {limit.What} | {limit.DefaultInWords} | {limit.Highest:0} | {(limit.Code.Length > 0 ? limit.Code : "in a sentence")} |"),
            table);
        var printed = BriefingCommand.Run("explain", "limits").Output;
        Assert.All(Limit.All, limit => Assert.Contains($"{limit.Name} ", printed, StringComparison.Ordinal));
    }

    static (string Path, string Text, int Value) Note(string words) => ("input/notes/about.md", $"---\ntitle: About\n---\n{words}\n", 1);

    static (string Path, string Text, int Value) Layout(string code, int value) => ("theme/layouts/home.sbn-html", $"{{{{ {code} }}}}\n", value);

    static string Long(int letters)
    {
        var text = new StringBuilder(letters + 8);
        while (text.Length < letters)
            text.Append("a word\n");
        return text.ToString();
    }
}
