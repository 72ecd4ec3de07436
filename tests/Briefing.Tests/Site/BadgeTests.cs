using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>Every mark of doubt says in words what it is, and leads, or its page leads, to the place that explains it.</summary>
public partial class BadgeTests
{
    const string Explanations = "corrections/index.html";

    // The class of a mark and the places that explain marks of its kind.
    static readonly (string Class, string[] Places)[] Marks =
    [
        ("date-uncertain", ["read-date"]),
        ("standing", ["read-standing", "read-disagreement"]),
        ("basis", ["read-basis"]),
        ("derived", ["read-derived"]),
        ("editor-note", ["read-note"]),
        ("assessment", ["read-judgement"]),
    ];

    public static TheoryData<string> Packs() => [".", .. new[] { "excerpts", "persian", "port-strike", "quotes-with-ellipsis", "uncertain-dates" }.Select(name => $"tests/packs/{name}")];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Lead_to_what_they_mean(string pack)
    {
        var result = SiteBuild.Run(new BuildRequest(Repository.At(pack), null, FolderOptions.Default), new Silence());
        var pages = result.Files.Where(file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);
        var explained = pages[Explanations];
        var (marks, lost) = (0, new List<string>());
        foreach (var (path, html) in pages)
        {
            foreach (var (name, places) in Marks)
            {
                var found = Regex.Matches(html, $"<(\\w+) class=\"(?:[^\"]* )?{name}(?: [^\"]*)?\"[^>]*>([^<]*)");
                if (found.Count == 0)
                    continue;
                marks += found.Count;
                if (path != Explanations && !places.Any(place => html.Contains($"#{place}\"", StringComparison.Ordinal)) && !IsOfDispute(html, name))
                    lost.Add($"{path}: {name}");
                // A block says it in its heading; a mark in a line says it itself.
                if (name is "date-uncertain" or "standing" or "basis")
                    lost.AddRange(found.Where(match => match.Groups[2].Value.Trim().Length == 0).Select(match => $"{path}: {match.Value} says nothing"));
            }
        }

        Assert.True(marks > 0 && lost.Count == 0, $"{marks} marks\n{string.Join('\n', lost)}");
        Assert.All(Marks.SelectMany(mark => mark.Places), place => Assert.Contains($"id=\"{place}\"", explained, StringComparison.Ordinal));
    }

    // Where a claim is named for another reason than to list it: prose and what cites prose, the dispute whose heading says it all,
    // the page's own claim, drawings, and what has no room beside a link to the words themselves.
    const string Elsewhere = ".prose, .points, .cited-by, .dispute, .dispute-line, .derived, .assessment-text, .neighbours, .relations, svg, h1, h2, h3, figure, nav";

    [Theory]
    [MemberData(nameof(Packs))]
    public void Stand_wherever_a_claim_is_listed(string pack)
    {
        var result = SiteBuild.Run(new BuildRequest(Repository.At(pack), null, FolderOptions.Default), new Silence());
        var (listed, bare) = (0, new List<string>());
        var parser = new HtmlParser();
        foreach (var file in result.Files.Where(file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var page = parser.ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
            foreach (var link in page.QuerySelectorAll("main a[href]").Where(link => ClaimPage().IsMatch(link.GetAttribute("href")!) && link.Closest(Elsewhere) is null))
            {
                listed++;
                if (link.Closest(".claim-card, .margin-note, tr, li")?.QuerySelector(".standing")?.TextContent.Trim() is null or "")
                    bare.Add($"{file.Path.Value}: {link.OuterHtml} in {link.ParentElement?.OuterHtml}");
            }
        }

        Assert.True(listed > 0 && bare.Count == 0, $"{listed} claims\n{string.Join('\n', bare.Take(20))}");
    }

    [GeneratedRegex("(^|/)claims/[^/#?]+/$")]
    private static partial Regex ClaimPage();

    /// <summary>"Disputed" leads to the dispute, which shows the sides, and whose page leads on.</summary>
    static bool IsOfDispute(string html, string name) => name == "standing" && DisputeLink().IsMatch(html);

    [GeneratedRegex("<a class=\"standing [^\"]*\" href=\"[^\"]*disagreements/#")]
    private static partial Regex DisputeLink();
}
