using Briefing.Templates;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Templates;

/// <summary>What reads steady variables alone is made once for many pages, and no page is another for it.</summary>
public sealed class SteadyTextTests
{
    static int reads;

    sealed record Link(string Text, string? Current, DateOnly Day) : ITemplateModel
    {
        static readonly ModelType Table = ModelType.For<Link>()
            .Member("text", Read, "Text.")
            .Member("current", link => link.Current, "Text; null elsewhere.")
            .Member("day", link => link.Day, "Date.");

        public ModelType ModelType => Table;

        static string Read(Link link)
        {
            reads++;
            return link.Text;
        }
    }

    sealed record Site(string Title, EquatableArray<Link> Nav) : ITemplateModel
    {
        static readonly ModelType Table = ModelType.For<Site>()
            .Member("title", site => site.Title, "Text.")
            .Member("nav", site => site.Nav, "List of Link.");

        public ModelType ModelType => Table;
    }

    static readonly Site Here = new("Here & now", [new("One", "page", new(2026, 1, 2)), new("Two", null, new(2026, 3, 4))]);
    static readonly Site There = Here with { Title = "There" };
    static readonly IReadOnlyDictionary<string, object?> Words = new Dictionary<string, object?> { ["end"] = "." }.AsReadOnly();

    const string Nav = "{{ for link in site.nav }}<a{{ if link.current }} c={{ link.current }}{{ end }}>{{ link.text }}</a>{{ end }}{{ site.title }}{{ words.end }}";

    static string? Include(string name) => name switch
    {
        "nav" => Nav,
        "link" => "{{ $link.text }}{{ $link.current }}{{ $why ? site.title : '' }}{{ link.day }}",
        "deep" => "{{ if $left > 0 }}{{ include 'deep' left: $left - 1 }}{{ end }}" + Nav,
        _ => null,
    };

    [Theory]
    [InlineData(Nav)]
    [InlineData("{{ include 'nav' }}{{ page }}{{ include 'nav' }}")]
    [InlineData("{{ for link in site.nav; include 'link' link: link why: true; end }}")]
    [InlineData("{{ for i in 1..3; include 'nav'; i; end }}")]
    [InlineData("{{ site.title; site.titel; site.title; site.title; site.title; site.title; site.title }}")]
    [InlineData("{{ if page == 2; site = { title: 'own', nav: [] }; end }}" + Nav + "{{ site.title }}{{ site.title = page }}" + Nav)]
    [InlineData("{{ for site in others }}" + Nav + "{{ end }}")]
    [InlineData("{{ func include(name); ret page; end; if page == 1; include = 'x'; end }}{{ site.title; site.title; site.title; site.title; site.title; include 'nav' }}")]
    [InlineData("{{ if page == 2; date.format = '%Y'; end }}{{ for link in site.nav }}{{ link.day }}{{ link.day }}{{ link.day }}{{ link.day }}{{ link.day }}{{ end }}")]
    [InlineData("{{ capture all }}" + Nav + "{{ end; all | string.size }}{{ all }}")]
    [InlineData("{{ for link in site.nav; for.index; link.text; link.text; link.text; link.text; link.text; end }}")]
    [InlineData("{{ for link in site.nav; last = link.text; last; link.text; link.text; link.text; link.text; end; last }}")]
    [InlineData("{{ for link in site.nav; link.text; link.text; link.text; link.text; if page == 2; break; end; end }}")]
    [InlineData("{{ include 'deep' left: page }}")]
    [InlineData("{{ for link in site.nav; link.text.size.x.y; link.text; link.text; link.text; link.text; end }}")]
    public void Every_page_is_what_it_would_be_alone(string template)
    {
        var steady = Set(template, "site", "words");
        var plain = Set(template);
        foreach (var (site, page) in (ReadOnlySpan<(Site, int)>)[(Here, 1), (Here, 2), (There, 1), (Here, 3), (There, 2)])
            Assert.Equal(Render(plain, site, page), Render(steady, site, page));
    }

    [Fact]
    public void Steady_text_is_made_once_for_each_site()
    {
        var set = Set(Nav + "{{ page }}", "site", "words");
        reads = 0;
        for (var page = 0; page < 10; page++)
        {
            Render(set, Here, page);
            Render(set, There, page);
        }

        Assert.Equal(4, reads);
    }

    [Theory]
    [InlineData(2, "{{ include 'nav' }}{{ include 'nav' }}{{ include 'nav' }}")]
    [InlineData(1000, "{{ for i in 1..400; include 'nav'; end }}")]
    public void Copied_text_counts_towards_the_limits(int limit, string template)
    {
        var options = TemplateOptions.ForSite with { CallLimit = limit, LoopLimit = limit, AutoEscape = true };
        var errors = new List<string?>();
        foreach (var names in (string[][])[["site", "words"], []])
        {
            var set = new TemplateSet(name => name == "page" ? template : Include(name), options with { Steady = [.. names] });
            Render(set, Here, 1);
            errors.Add(set.Render("page", Model(Here, 1)).Error?.ToString());
        }

        Assert.NotNull(errors[0]);
        Assert.Equal(errors[1], errors[0]);
    }

    static TemplateSet Set(string template, params string[] steady) =>
        new(name => name == "page" ? template : Include(name), TemplateOptions.ForSite with { AutoEscape = true, Steady = [.. steady] });

    static TemplateObject Model(Site site, int page) => new()
    {
        ["site"] = site,
        ["words"] = Words,
        ["page"] = page,
        ["others"] = new TemplateArray([Here, There, Here]),
    };

    static string Render(TemplateSet set, Site site, int page)
    {
        using var context = new TemplateContext(set.Options, set);
        context.PushGlobal(Model(site, page));
        var result = set.Get("page")!.Render(context); // the set has it
        return $"{result.Text}|{result.Error}|{string.Join(';', context.Doubts.Select(doubt => doubt.ToString()))}";
    }
}
