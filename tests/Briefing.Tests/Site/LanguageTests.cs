using System.Text.RegularExpressions;
using Briefing.Site;
using Briefing.Site.Words;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>The interface speaks the pack's language, and every language has all of its words.</summary>
public partial class LanguageTests
{
    public static TheoryData<string> Languages() => [.. BuiltInTheme.Files.Where(file => file.Path.Folder == "theme/strings").Select(file => file.Path.Stem)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_built_in_language_has_the_same_names_and_places(string language)
    {
        var findings = new List<Diagnostic>();
        var file = BuiltInTheme.Files.Single(file => file.Path.Value == $"theme/strings/{language}.yaml");
        var words = WordsFile.Read(file, ThemeWords.Known, findings);
        Assert.Empty(findings);
        Assert.Equal(ThemeWords.Known.Keys.Order(StringComparer.Ordinal), words.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(words.Count, file.Text.Split('\n').Count(line => line.Length > 0 && line[0] != '#'));
    }

    [Fact]
    public void No_template_has_words_of_its_own()
    {
        var bare = BuiltInTheme.Files
            .Where(file => file.Path.Extension == ".sbn-html")
            .Select(file => (file.Path, Words: Shown(file.Text)))
            .Where(file => file.Words.Any(char.IsLetter))
            .Select(file => $"{file.Path}: {file.Words}");
        Assert.Empty(bare);
        Assert.NotEmpty(Shown("<p title=\"{{ x }} of\">"));
        Assert.NotEmpty(Shown("<p>{{ x }} by</p>"));
    }

    [Theory]
    [InlineData("en", 1, "1 claim")]
    [InlineData("en", 12_345, "12\u202F345 claims")]
    [InlineData("fa", 1, "۱ ادعا")]
    [InlineData("fa", 12_345, "۱۲٬۳۴۵ ادعا")]
    [InlineData("fa-AF", 2, "۲ ادعا")]
    [InlineData("de", 2, "2 claims")]
    public void Counts_are_said_as_the_language_says_them(string language, int number, string words) =>
        Assert.Equal(words, SiteTheme.Load([]).WordsIn(language).Count("claims", number));

    [Theory]
    [InlineData(1, "1 тезис")]
    [InlineData(3, "3 тезиса")]
    [InlineData(11, "11 тезисов")]
    [InlineData(21, "21 тезис")]
    public void A_pack_can_bring_a_language_with_its_plurals(int number, string words)
    {
        var file = TextFile.FromText("theme/strings/ru.yaml", "claims_count_one: \"{0} тезис\"\nclaims_count_few: \"{0} тезиса\"\nclaims_count: \"{0} тезисов\"\n");
        var theme = SiteTheme.Load([file]);
        Assert.Empty(theme.Findings);
        Assert.Equal(words, theme.WordsIn("ru").Count("claims", number));
        Assert.Equal("Overview", theme.WordsIn("ru")["nav_home"]);
    }

    [Fact]
    public void A_pack_replaces_single_words_of_a_built_in_language()
    {
        var theme = SiteTheme.Load([TextFile.FromText("theme/strings/fa.yaml", "nav_home: آغاز\n")]);
        Assert.Equal("آغاز", theme.WordsIn("fa")["nav_home"]);
        Assert.Equal("مقاله‌ها", theme.WordsIn("fa")["nav_articles"]);
        Assert.Equal("Overview", theme.WordsIn("en")["nav_home"]);
    }

    // What a reader sees or hears of a template: its text, and the attributes that are spoken or shown.
    static string Shown(string template)
    {
        var html = Code().Replace(template, "");
        return string.Concat(Spoken().Matches(html).Select(match => match.Groups[1].Value)) + Tag().Replace(html, "").Trim();
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder|label)=""([^""]*)""")]
    private static partial Regex Spoken();
}
