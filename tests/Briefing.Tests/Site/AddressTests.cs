using System.Text;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Site;
using Briefing.Site.Addresses;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>Published addresses last: the list of them, the redirects made from it, and what previews say to search engines.</summary>
public class AddressTests
{
    [Fact]
    public void Moves_become_redirects_deepest_first_and_to_their_last_place()
    {
        var file = TextFile.FromText("input/urls.lock", "/a/ -> /c/\n/themes/x/ -> /themes/y/\n/themes/y/ -> /themes/z/\n/themes/z/\n/claims/w/ gone\n");
        var text = Redirects(new SiteOptions(null) { Redirects = AddressLock.Read(file).Redirects() });
        Assert.StartsWith(
            "/claims/w/* /404.html 410\n/themes/x/* /themes/z/:splat 301\n/themes/y/* /themes/z/:splat 301\n/a/* /c/:splat 301\n/feed /feed.xml 301\n",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_grows_by_new_pages_and_forgets_none()
    {
        using var pack = SoundPack.Make();
        Assert.True(UrlsLock.Update(pack.Path, Build(pack.Path).Addresses) > 5);
        var first = File.ReadAllText(Path.Combine(pack.Path, "input/urls.lock"));
        Assert.Contains("\n/claims/dry/\n", first, StringComparison.Ordinal);
        Assert.DoesNotContain("404", first, StringComparison.Ordinal);
        Assert.Equal(0, UrlsLock.Update(pack.Path, Build(pack.Path).Addresses));

        // Another id for the claim: an error, until a line says where it went; then the list keeps both.
        var article = Path.Combine(pack.Path, "input/articles/wells.yaml");
        File.WriteAllText(article, File.ReadAllText(article).Replace("dry", "dried", StringComparison.Ordinal).Replace("ran dried", "ran dry", StringComparison.Ordinal));
        var vanished = Build(pack.Path).Findings.Single(finding => finding.Severity == Severity.Error);
        Assert.Equal("BP605", vanished.Kind.Code);
        Assert.Contains("`/claims/dry/ -> /claims/dried/`", vanished.Help, StringComparison.Ordinal);
        pack.With("input/urls.lock", first.Replace("/claims/dry/\n", "/claims/dry/ -> /claims/dried/\n", StringComparison.Ordinal));
        var moved = Build(pack.Path);
        Assert.DoesNotContain(moved.Findings, finding => finding.Severity == Severity.Error);
        UrlsLock.Update(pack.Path, moved.Addresses);
        Assert.Contains("\n/claims/dried/\n/claims/dry/ -> /claims/dried/\n", File.ReadAllText(Path.Combine(pack.Path, "input/urls.lock")), StringComparison.Ordinal);
        Assert.Contains("/claims/dry/* /claims/dried/:splat 301\n", Text(moved, "_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_tells_search_engines_to_list_nothing()
    {
        using var pack = SoundPack.Make();
        var preview = SiteBuild.Run(new BuildRequest(pack.Path, "https://preview.example.org/", FolderOptions.Default) { NoIndex = true }, new Silence());
        Assert.StartsWith("/*\n  X-Robots-Tag: noindex\n", Text(preview, "_headers"), StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", Text(preview, "index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(preview.Files, file => file.Path.Value == "sitemap.xml");
        var published = Build(pack.Path);
        // The bare sources under /seeds/ never are for search engines.
        Assert.DoesNotContain("/*\n  X-Robots-Tag", Text(published, "_headers").Replace("/seeds/*", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", Text(published, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_built_when_it_is_asked_for_and_says_what_it_is()
    {
        using var pack = SoundPack.Make()
            .With("seeds/second.txt", "A second well\n\nMay 1, 2020\n\nThe second well has water, the mayor said.\n")
            .With("input/articles/second.yaml", "source: second.txt\ndraft: true\nclaims:\n  - {id: wet, text: The second well has water., by: mayor, basis: on-record, quote: The second well has water}\n");
        var published = Build(pack.Path);
        Assert.DoesNotContain(published.Findings, finding => finding.Severity > Severity.Info);
        Assert.DoesNotContain(published.Files, file => file.Path.Value.Contains("second", StringComparison.Ordinal) || file.Path.Value.Contains("wet", StringComparison.Ordinal));

        var preview = SiteBuild.Run(new BuildRequest(pack.Path, null, FolderOptions.Default) { Drafts = true }, new Silence());
        foreach (var path in (string[])["articles/second/index.html", "claims/wet/index.html"])
        {
            Assert.Contains("<p class=\"draft-mark\">", Text(preview, path), StringComparison.Ordinal);
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", Text(preview, path), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("draft-mark", Text(preview, "claims/dry/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Security_txt_is_as_RFC_9116_has_it()
    {
        using var pack = SoundPack.Make().With(
            "input/pack.yaml",
            "title: Wells\nas_of: 2020-05-02\nbase_url: https://example.org/\nsecurity:\n  contact: [\"mailto:s@example.org\", \"https://example.org/report\"]\n  expires: 2021-01-01\n  policy: https://example.org/policy\n");
        var built = Build(pack.Path);
        const string expected =
            "Contact: mailto:s@example.org\nContact: https://example.org/report\nExpires: 2021-01-01T00:00:00Z\nPreferred-Languages: en\n"
            + "Canonical: https://example.org/.well-known/security.txt\nPolicy: https://example.org/policy\n";
        Assert.Equal(expected, Text(built, ".well-known/security.txt"));
        Assert.Equal(expected, Text(built, "security.txt"));
        Assert.Contains("/.well-known/security.txt /security.txt 200\n", Text(built, "_redirects"), StringComparison.Ordinal);
    }

    static HeldSite Build(string root) => SiteBuild.Run(new BuildRequest(root, null, FolderOptions.Default), new Silence());

    static string Text(HeldSite result, string path) => Encoding.UTF8.GetString(result.Files.Single(file => file.Path.Value == path).Content.Span);

    static string Redirects(SiteOptions options) =>
        Encoding.UTF8.GetString(SmallSite.Others(SmallSite.Plan(options: options)).Single(file => file.Path == "_redirects").Content.Span);
}
