using System.Text;
using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Site;
using Briefing.Site.Addresses;
using Briefing.Syntax;
using Briefing.Syntax.Seeds;
using Briefing.Templates;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>A pack of two short articles that has every kind of page, for tests of the site.</summary>
static class SmallSite
{
    const string Ferry = """
        Ferry crews stay out

        The harbour was closed on Monday.

        May 4, 2021

        Crews in Port Ayr said on Monday that they would not return to work before Friday. “We will not sail,” said Ines Moor, who speaks for the crews.

        The company & its lawyers called the strike unlawful. Ines Moor denied it.

        What happens next

        About 40 boats lie idle, the company said.
        """;

    const string Company = """
        Company says boats will sail

        May 5, 2021

        Ayr Lines said that its boats would sail on Thursday. It counted 38 idle boats.
        """;

    static readonly (string Path, string Text)[] Input =
    [
        ("input/pack.yaml", """
            title: The ferry strike
            subtitle: Two reports
            as_of: 2021-05-06
            bottom_line: |
              The crews stay out [@no-sailing]; the company says otherwise [@will-sail], [@no-sailing].
            agreed: ["Boats lie idle [@forty]."]
            gaps: ["No report says what the crews earn."]
            assessments:
              - text: A quick end is unlikely.
                likelihood: unlikely
                confidence: low
                basis: [no-sailing]
            """),
        ("input/articles/ferry.yaml", """
            source: ferry.txt
            outlet: The Ayr Post
            published: 2021-05-04
            summary: |
              [[ines-moor]] says
              the crews stay out [@no-sailing]. The TTL is not reached.
            key_points: [{ text: The crews stay out., quote: "not return to work before Friday" }]
            claims:
              - id: no-sailing
                text: The crews will not sail.
                by: ines-moor
                basis: on-record
                quote: "“We will not sail,” said Ines Moor"
                themes: [end, pay]
                contradicts: [will-sail]
              - id: crews-wait
                text: Crews will not return before Friday.
                by: {unnamed: crews}
                basis: unnamed
                quote: "they would not return to work before Friday. “We will not sail,”"
                themes: [end]
              - id: forty
                text: About 40 boats lie idle.
                by: ayr-lines
                basis: on-record
                quote: About 40 boats lie idle, the company said
                figure: {measure: idle-boats, value: 40, qualifier: about}
                themes: [end]
                differs: [{claim: thirty-eight, how: about 40 against 38}]
            """),
        ("input/articles/company.yaml", """
            source: company.txt
            outlet: null
            published: 2021-05-05
            summary: The company promises boats [@will-sail].
            claims:
              - id: will-sail
                text: Boats will sail on Thursday.
                by: ayr-lines
                basis: on-record
                quote: Ayr Lines said that its boats would sail on Thursday
                themes: [end]
              - id: thirty-eight
                text: 38 boats lie idle.
                by: ayr-lines
                basis: on-record
                quote: It counted 38 idle boats
                figure: {measure: idle-boats, value: 38}
                themes: [end]
            """),
        ("input/actors/ines-moor.yaml", "name: Ines Moor\nkind: person\nrole: Speaks for the crews\nsummary: She speaks for the crews.\nrelations: [{to: ayr-lines, as: disputes with, quote: {article: ferry, words: Ines Moor denied it}}]\n"),
        ("input/actors/ayr-lines.yaml", "name: Ayr Lines\nkind: organisation\naliases: [The company, the company]\n"),
        ("input/themes/end.yaml", "name: The end of the strike\nquestion: When will boats sail?\n"),
        ("input/themes/pay.yaml", "name: Pay\nparent: end\n"),
        ("input/events/closure.yaml", "name: The harbour closes\ndate: 2021-05-03\nactors: [ayr-lines]\nthemes: [end]\nsources: [{article: ferry, quote: The harbour was closed on Monday.}]\n"),
        ("input/events/walk-out.yaml", "name: Crews walk out\ndate: XXXX-05\nsources: [{article: ferry, quote: The company & its lawyers called the strike unlawful}]\n"),
        ("input/notes/words.md", "---\ntitle: Words\nglossary:\n  - {term: TTL, text: Time to leave.}\n---\n\n## What the words mean\n\nTTL and others.\n"),
    ];

    /// <param name="policy">The value of <c>article_text</c>.</param>
    /// <param name="theme">Files that replace the built-in ones.</param>
    public static SitePlan Plan(string policy = "full", SiteOptions? options = null, params (string Path, string Text)[] theme) =>
        SitePlanner.Plan(Pack(policy), SiteTheme.Load(theme.Select(file => TextFile.FromText(file.Path, file.Text)).ToEquatableArray()), options ?? SiteOptions.Default);

    /// <summary>The small pack in another language, with an event for each date.</summary>
    public static VerifiedPack WithEvents(IReadOnlyList<string> dates, string language) => Pack("full\nlanguage: " + language, dates
        .Select((date, at) => ($"input/events/one-of-many-{at}.yaml", $"name: What happened on a day that this pack calls {date}\ndate: {date}\nsources: [{{article: ferry, quote: The harbour was closed on Monday.}}]\n"))
        .ToArray());

    public static VerifiedPack Pack(string policy = "full", params (string Path, string Text)[] more)
    {
        var seeds = new[] { ("seeds/ferry.txt", Ferry), ("seeds/company.txt", Company) }
            .Select(seed => SeedReader.Read(TextFile.FromText(seed.Item1, seed.Item2), SeedCorrections.None));
        var input = Input.Concat(more)
            .Select(file => file.Path == "input/pack.yaml" ? (file.Path, file.Text + $"\narticle_text: {policy}\n") : file)
            .Select(file => InputReader.Read(TextFile.FromText(file.Item1, file.Item2)));
        var verified = QuoteVerifier.Verify(PackBinder.Bind(new PackFiles("small", seeds.ToEquatableArray(), input.ToEquatableArray())));
        Assert.DoesNotContain(verified.Pack.Findings, finding => finding.Severity == Severity.Error);
        return verified;
    }

    public static ITemplateModel ViewOf(PlannedPage page, SitePlan plan) =>
        page.Make(new PageDraft(plan.Edition, page.Address, PageLinks.From(page.Address), page.Subject)).View;

    public static string Html(SitePlan plan, string address)
    {
        var page = plan.Pages.Single(page => page.Address.Value == address);
        var rendered = PageRenderer.Render(page, plan);
        Assert.Empty(rendered.Findings);
        return Encoding.UTF8.GetString(rendered.Content.Span);
    }

    /// <summary>The files besides pages.</summary>
    public static IEnumerable<RenderedFile> Others(SitePlan plan) => FileMaker.All(plan, jobs: 1).SelectMany(maker => maker.Make()).Select(file => file.Held());

    public static EquatableArray<RenderedFile> Render(SitePlan plan) => plan.Pages.Select(page => PageRenderer.Render(page, plan)).ToEquatableArray();
}
