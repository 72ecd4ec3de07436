using System.Text;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Build;

/// <summary>A change to one claim changes only what shows it: no page carries a stamp or a hash of the whole, so hosts upload little.</summary>
public class OneClaim
{
    // A word that no pack has, put first so that no shortened title loses it.
    const string Mark = "Zeugma";

    static readonly string Root = Repository.At("tests/packs/port-strike");
    static readonly HeldSite Before = Build(Root);

    public static TheoryData<string> Claims() => [.. Before.Pack.Pack.Claims.Select(claim => claim.Id.Value)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Changes_the_pages_that_show_it_and_no_other(string id)
    {
        var pack = Before.Pack.Pack;
        var claim = pack.Index.Claim(Slug.Parse(id))!; // it is of the list above
        using var copy = Copy();
        Edit(copy, claim);

        var after = Build(copy.Path);
        var old = Before.Files.ToDictionary(one => one.Path, one => one.Content);
        Assert.Equal(old.Keys.Where(path => !IsWords(path)).Order(), after.Files.Select(one => one.Path).Where(path => !IsWords(path)).Order());
        var changed = after.Files.Where(one => !IsWords(one.Path) && !one.Content.Span.SequenceEqual(old[one.Path].Span)).ToList();

        // Whatever changed shows the claim, and whatever shows it changed.
        Assert.Equal(
            after.Files.Where(one => Encoding.UTF8.GetString(one.Content.Span).Contains(Mark, StringComparison.Ordinal)).Select(one => one.Path),
            changed.Select(one => one.Path));

        // Of the pages of single things, the model tells which these are.
        Assert.Equal(
            ThingsThatShow(pack, claim).Select(page => page.FilePath).Order(StringComparer.Ordinal),
            changed.Select(one => one.Path.Value).Where(IsPageOfOneThing).Order(StringComparer.Ordinal));
    }

    /// <summary>With a memory, a page is made anew when it leads to the article of the claim, or lists the whole pack; every other is the very page of before.</summary>
    [Theory]
    [MemberData(nameof(Claims))]
    public void Makes_the_pages_that_lead_to_its_article_and_no_other(string id)
    {
        var claim = Before.Pack.Pack.Index.Claim(Slug.Parse(id))!; // it is of the list above
        using var copy = Copy();
        var memory = new BuildMemory();
        var request = new BuildRequest(copy.Path, null, FolderOptions.Default);
        var before = SiteBuild.Begin(request, memory, FolderChange.Unknown, new Silence()).Finish().Files.ToDictionary(one => one.Path, one => one.Content);
        Edit(copy, claim);

        var after = SiteBuild.Begin(request, memory, FolderChange.Unknown, new Silence()).Finish();
        var pages = after.Files.Where(one => one.Path.Extension == ".html").ToList();
        var made = pages.Where(one => !one.Content.Equals(before[one.Path])).Select(one => one.Path.Value).ToList();
        Assert.Equal(
            pages.Where(one => ListsThePack(one.Path.Value) || Encoding.UTF8.GetString(one.Content.Span).Contains($"articles/{claim.Article}/", StringComparison.Ordinal)).Select(one => one.Path.Value),
            made);
        Assert.Equal(pages.Count - made.Count, after.Made.KeptPages);
    }

    static bool ListsThePack(string path) => path.Count(unit => unit == '/') < 2 && path is not ("404.html" or "search/index.html");

    static TemporaryFolder Copy() => new TemporaryFolder().WithCopyOf(Path.Combine(Root, "seeds"), "seeds").WithCopyOf(Path.Combine(Root, "input"), "input");

    static void Edit(TemporaryFolder copy, Claim claim)
    {
        var file = Path.Combine(copy.Path, Before.Pack.Pack.Index.Article(claim.Article)!.Input.File.Path.Value); // a claim is bound in its article
        var text = File.ReadAllText(file);
        var start = text.IndexOf($"id: {claim.Id}\n", StringComparison.Ordinal);
        start = text.IndexOf("text: ", start, StringComparison.Ordinal) + "text: ".Length;
        File.WriteAllText(file, text.Insert(start, Mark + " "));
    }

    // Which words the search knows is a matter of the whole pack: a new word may need a file, and a claim that says more weighs less.
    static bool IsWords(RepoPath path) => path.IsUnder("assets/search/w") || path.IsUnder("assets/search/d") || path.Value == "assets/search/start.js";

    static IEnumerable<PageAddress> ThingsThatShow(Pack pack, Claim claim)
    {
        var index = pack.Index;
        var dispute = index.DisputeOf(claim);
        HashSet<Slug> together = dispute is null ? [claim.Id] : [.. dispute.Claims];
        return new[] { SiteAddresses.Article(claim.Article), SiteAddresses.Claim(claim.Id) }
            .Concat(claim.Contradicts.Concat(claim.Supports).Concat(claim.SupportedBy).Concat(claim.Differs.Select(difference => difference.Claim)).Select(SiteAddresses.Claim))
            .Concat(pack.Actors
                .Where(actor => index.ClaimsBy(actor).Concat(index.ClaimsAbout(actor)).Any(other => together.Contains(other.Id)))
                .Select(actor => SiteAddresses.Actor(actor.Id)))
            .Concat(pack.Themes
                .Where(theme => claim.Themes.Contains(theme.Id)
                    || (dispute is not null && index.DisputesOn(theme).Contains(dispute))
                    || theme.Assessments.Any(assessment => assessment.Basis.Contains(claim.Id)))
                .Select(theme => SiteAddresses.Theme(theme.Id)))
            .Distinct();
    }

    static bool IsPageOfOneThing(string path) => path.EndsWith("/index.html", StringComparison.Ordinal) && path.Count(unit => unit == '/') == 2;

    static HeldSite Build(string root) => SiteBuild.Run(new BuildRequest(root, null, FolderOptions.Default), new Silence());
}
