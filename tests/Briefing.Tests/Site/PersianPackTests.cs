using System.Text;
using System.Text.RegularExpressions;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>The golden pack in Persian is a mirror image, and only what is English in it is marked as English.</summary>
public partial class PersianPackTests
{
    static readonly HeldSite Built = SiteBuild.Run(new BuildRequest(Repository.At("tests/packs/persian"), null, FolderOptions.Default), new Silence());

    public static TheoryData<string> Pages() =>
        [.. Built.Files.Select(file => file.Path.Value).Where(path => path.EndsWith(".html", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_is_Persian_and_runs_from_right_to_left(string path) =>
        Assert.Contains("<html lang=\"fa\" dir=\"rtl\" ", Html(path), StringComparison.Ordinal);

    // What is not marked as another language holds no Latin letter but the names of files and formats.
    [Theory]
    [MemberData(nameof(Pages))]
    public void No_interface_word_is_left_in_English(string path)
    {
        var shown = Code().Replace(OtherLanguage.TextOutside(Html(path), "en"), " ");
        var latin = LatinWord().Matches(shown).Select(match => match.Value).Where(word => word is not ("JSON" or "CSV" or "Atom" or "Markdown" or "BibTeX"));
        Assert.Empty(latin.Distinct());
    }

    [Fact]
    public void An_article_in_Latin_script_keeps_its_own_direction()
    {
        var html = Html("articles/village-water/index.html");
        Assert.Matches("<h1[^>]* lang=\"en\" dir=\"ltr\"[^>]*>", html);
        Assert.Contains("<div class=\"article-body\" lang=\"en\">", html, StringComparison.Ordinal); // its notes and numbers stay where the page has them
        Assert.DoesNotMatch("<div class=\"passage-text\">", html);
        Assert.Contains("<div class=\"passage-text\" dir=\"ltr\">", html, StringComparison.Ordinal);
        Assert.Contains("۳ مه ۲۰۲۳", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_another_script_says_so()
    {
        Assert.Contains("<bdi lang=\"und-Latn\" dir=\"ltr\">Maryam Karimi</bdi>", Html("actors/karimi/index.html"), StringComparison.Ordinal);

        // In plain text it is kept together by signs that nobody sees.
        Assert.Contains("«\u2068Village water runs again\u2069»", Html("claims/water-runs-again/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_and_numbers_are_said_in_Persian()
    {
        Assert.Contains("مه، سال ذکر نشده", Html("events/water-returns/index.html"), StringComparison.Ordinal);
        Assert.Contains("۲ مقاله", Html("claims/index.html"), StringComparison.Ordinal);
        Assert.Contains("بند ۱", Html("claims/water-runs-again/index.html"), StringComparison.Ordinal);
    }

    static string Html(string path) => Encoding.UTF8.GetString(Built.Files.Single(file => file.Path.Value == path).Content.Span);

    // A name in Latin letters has a direction of its own (bdi), whatever its language, and a citation holds an address.
    [GeneratedRegex(@"<(code|bdi|script|style|title|pre)\b[^>]*>.*?</\1>|<p class=""cite-text"".*?</p>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex LatinWord();
}
