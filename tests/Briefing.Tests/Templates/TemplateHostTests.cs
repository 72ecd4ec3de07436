using System.Text.Json;
using Briefing.Templates;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Templates;

/// <summary>What a host gives to templates, and what it gets from them.</summary>
public sealed class TemplateHostTests
{
    sealed record Card(string Title, int Count, bool Big, EquatableArray<string> Tags, EquatableArray<int> Years, object? Extra) : ITemplateModel
    {
        public static readonly ModelType Table = ModelType.For<Card>()
            .Member("title", card => card.Title, "Text.")
            .Member("count", card => card.Count, "Number.")
            .Member("big", card => card.Big, "Bool.")
            .Member("tags", card => card.Tags, "List of texts.")
            .Member("years", card => card.Years, "List of numbers.")
            .Member("extra", card => card.Extra, "Anything; null when there is nothing.");

        public ModelType ModelType => Table;
    }

    sealed record Link(string Title) : ITemplateModel
    {
        static readonly ModelType Table = ModelType.For<Link>().Member("title", link => link.Title, "Text.");

        public ModelType ModelType => Table;
    }

    static readonly Card Sample = new("A & B", 3, true, ["x", "y"], [2025, 2026], null);

    [Theory]
    [InlineData("{{ title }} {{ count }} {{ big }}", "A & B 3 true")]
    [InlineData("{{ for t in tags; t; for.last ? '' : ','; end }} {{ tags.size }} {{ tags[1] }} {{ tags | array.join '-' }}", "x,y 2 y x-y")]
    [InlineData("{{ for y in years; y; ' '; end }}{{ years.size }} {{ years[0] }}", "2025 2026 2 2025")]
    [InlineData("{{ tags }} {{ years }}", "[\"x\", \"y\"] [2025, 2026]")]
    [InlineData("{{ title = 'own'; title }} {{ this.count }} {{ this | object.has_key 'big' }}", "own 3 true")]
    [InlineData("{{ extra?.x }}{{ nothing }}", "")]
    [InlineData("{{ with this; title; end }}", "A & B")]
    [InlineData("{{ x = this; x.count }}", "3")]
    public void A_models_members_are_a_pages_variables(string template, string expected) => Assert.Equal(expected, Render(template, Sample));

    [Fact]
    public void One_place_meets_models_of_several_classes()
    {
        var model = new TemplateObject { ["things"] = new TemplateArray([Sample, new Link("L"), Sample, new TemplateObject { ["title"] = "T" }]) };
        Assert.Equal("A & B3LA & B3T", Render("{{ for thing in things; thing.title; thing.count; end }}", model));
    }

    [Fact]
    public void A_template_cannot_change_a_model()
    {
        var result = Page("{{ c.title = 'x' }}").Render("page", new TemplateObject { ["c"] = Sample });
        Assert.Equal("page(1,6)", result.Error?.ToString()[..9]);
    }

    [Fact]
    public void Dictionaries_and_lists_of_any_kind_are_values()
    {
        var model = new Dictionary<string, object?>
        {
            ["map"] = new Dictionary<string, int> { ["a"] = 1 },
            ["ints"] = new[] { 1, 2 },
            ["texts"] = new List<string> { "p", "q" },
            ["lazy"] = Enumerable.Range(1, 3),
            ["html"] = new HtmlString("<b>"),
            ["day"] = new DateOnly(2026, 1, 5),
        };
        Assert.Equal("1 2 q 6 <b> 2026", Render("{{ map.a }} {{ ints[1] }} {{ texts[1] }} {{ s = 0; for i in lazy; s += i; end; s }} {{ html }} {{ day | date.to_string '%Y' }}", model));
    }

    [Fact]
    public void Members_tell_what_they_are() =>
        Assert.Equal(
            ["title: Text.", "count: Number.", "big: Bool."],
            Card.Table.Members.Take(3).Select(member => $"{member.Name}: {member.Documentation}"));

    [Fact]
    public void A_hosts_function_is_called_like_any_other()
    {
        var url = HostFunction.Create("url", Parameter.Text("path"), Parameter.Text("base", "/"), (path, root) => new HtmlString($"{root}{path}"));
        var set = new TemplateSet(
            name => "{{ 'a' | url }} {{ url 'b' base:'/x/' }} {{ '<' }}", TemplateOptions.ForSite with { AutoEscape = true, Functions = [url] });
        Assert.Equal("/a /x/b &lt;", set.Render("page", null).Text);
    }

    [Fact]
    public void An_error_tells_the_includes_that_led_to_it()
    {
        var set = new TemplateSet(
            name => name switch { "page" => "\n{{ include 'outer' }}", "outer" => "x {{ include 'inner' }}", "inner" => "{{ a.b }}", _ => null },
            TemplateOptions.ForSite);
        var error = set.Render("page", null).Error;
        Assert.NotNull(error);
        Assert.Equal("inner(1,6)", error.ToString()[..10]);
        Assert.Equal(["outer(1,6)", "page(2,4)"], error.Includes.Select(place => $"{place.File}({place.Position.Line},{place.Position.Column})"));
    }

    [Fact]
    public void A_member_that_a_model_does_not_have_is_doubted_once()
    {
        using var context = new TemplateContext(TemplateOptions.ForSite);
        context.PushGlobal(new TemplateObject { ["c"] = Sample, ["d"] = new TemplateObject() });
        Assert.Equal("", Template.Parse("{{ for i in 1..3 }}{{ c.titel }}{{ d.titel }}{{ end }}", "page").Render(context).Text);
        Assert.Equal(
            ["page(1,25) : error : There is no member `titel` in Card. Did you mean `title`?"], context.Doubts.Select(doubt => doubt.ToString()));
    }

    [Fact]
    public void A_render_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var result = Page("{{ while true; end }}").Render("page", null, source.Token);
        Assert.Equal("The render was cancelled.", result.Error?.Text);
    }

    [Theory]
    [InlineData("""{"id": 7, "template": "{{ x + 1 }}", "globals": [{"x": 1}]}""", """{"id":7,"output":"2"}""")]
    [InlineData("""{"id": "a", "template": "x = 2\nx", "mode": "ScriptOnly"}""", """{"id":"a","output":"2"}""")]
    [InlineData("""{"id": 1, "template": "{{ include 'p' 5 }}", "includes": {"p": "<{{ $1 }}>"}}""", """{"id":1,"output":"\u003C5\u003E"}""")]
    [InlineData("""{"id": 1, "template": "{{ a }}", "options": {"StrictVariables": true, "AutoIndent": false}, "source": "t"}""", "t(1,4) : error : ")]
    [InlineData("""{"id": 1, "template": "{{ include 'p' }}", "loader": false}""", "(1,4) : error : ")]
    [InlineData("""{"id": 1, "template": "{{ include 'p' }}", "includes": {"p": null}}""", "(1,4) : error : ")]
    [InlineData("""{"id": 1, "template": "{{ if }}"}""", "(1,7) : error : ")]
    [InlineData("""{"id": 1, "template": "x", "lang": "liquid"}""", "error")]
    [InlineData("no JSON", "error")]
    public void A_harness_gets_a_reply_to_every_line(string request, string expected)
    {
        var reply = ConformanceServer.Answer(request);
        using var read = JsonDocument.Parse(reply);
        if (expected.StartsWith('{'))
            Assert.Equal(expected, reply);
        else
            Assert.Contains(expected == "error" ? "" : expected, read.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    static TemplateSet Page(string template) => new(name => name == "page" ? template : null, TemplateOptions.ForSite);

    static string Render(string template, object model)
    {
        var result = Page(template).Render("page", model);
        Assert.Null(result.Error);
        return result.Text;
    }
}
