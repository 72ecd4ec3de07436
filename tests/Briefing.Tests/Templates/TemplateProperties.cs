using System.Buffers;
using System.Net;
using System.Text;
using Briefing.Templates;
using Xunit;

namespace Briefing.Tests.Templates;

/// <summary>What holds for every template. A failing seed is in the message; a fixed first seed makes a run repeatable.</summary>
public sealed class TemplateProperties
{
    // A share that is quick enough for every run; BRIEFING_ROUNDS=100000 looks harder.
    static readonly int Share = int.TryParse(
        Environment.GetEnvironmentVariable("BRIEFING_ROUNDS"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var rounds)
        ? rounds
        : 2000;

    [Fact]
    public void Text_without_braces_renders_as_itself() => ForSeeds(Share, static seed =>
    {
        var text = new RandomTemplates(seed).TextWithoutBraces();
        Assert.Equal(text, Template.Parse(text).Render(new TemplateContext()).Text);
    });

    [Fact]
    public void Tokens_and_the_blanks_between_them_give_the_source() => ForSeeds(Share, static seed =>
    {
        var templates = new RandomTemplates(seed);
        foreach (var text in (string[])[templates.Program(), templates.Soup(), templates.Noise()])
            TemplateChecks.TokensCover(text);
    });

    [Fact]
    public void Programs_end_within_their_limits() => ForSeeds(Share, static seed => TemplateChecks.Ends(new RandomTemplates(seed).Program()));

    [Fact]
    public void Soups_of_tokens_never_crash() => ForSeeds(Share, static seed => TemplateChecks.Ends(new RandomTemplates(seed).Soup()));

    [Fact]
    public void Noise_never_crashes() => ForSeeds(Share, static seed => TemplateChecks.Ends(new RandomTemplates(seed).Noise()));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("-", "")]
    [InlineData("f(", ")")]
    [InlineData("a[", "]")]
    [InlineData("do;", ";end")]
    [InlineData("if true;", ";end")]
    [InlineData("true ? ", "")]
    [InlineData("1 + ", "")]
    [InlineData("1 | ", "")]
    [InlineData("a.", "")]
    [InlineData("$\"{", "}\"")]
    [InlineData("case 1; when 1;", ";end")]
    [InlineData("for x in xs;", ";end")]
    public void Ten_thousand_levels_are_an_error_and_not_a_crash(string opening, string closing)
    {
        var deep = new StringBuilder("{{ ").Insert(3, opening, 10_000).Append('1').Append(' ');
        for (var level = 0; level < 10_000; level++)
            deep.Append(closing);
        TemplateChecks.Ends(deep.Append(" }}").ToString());
    }

    [Fact]
    public void A_long_sum_is_computed() =>
        Assert.Equal("10000", Template.Parse($"{{{{ {string.Join(" + ", Enumerable.Repeat("1", 10_000))} }}}}").Render(new TemplateContext()).Text);

    [Fact]
    public void Html_escape_gives_what_the_framework_gives() => ForSeeds(Share, static seed =>
    {
        var text = new RandomTemplates(seed).Noise();
        var model = new TemplateObject { ["text"] = text };
        using var context = new TemplateContext(TemplateOptions.ForSite);
        context.PushGlobal(model);
        Assert.Equal(WebUtility.HtmlEncode(text), Template.Parse("{{ text | html.escape }}", null, TemplateOptions.ForSite).Render(context).Text);
    });

    [Fact]
    public void Auto_escaped_text_never_holds_markup() => ForSeeds(Share, static seed =>
    {
        var model = new TemplateObject { ["text"] = new RandomTemplates(seed).Noise() };
        using var context = new TemplateContext(TemplateOptions.ForSite with { AutoEscape = true });
        context.PushGlobal(model);
        var written = Template.Parse("{{ text }}").Render(context).Text;
        Assert.DoesNotContain(written, unit => unit is '<' or '>' or '"' or '\'');
        Assert.Equal(model["text"], WebUtility.HtmlDecode(written.Replace("&amp;#", "&#38;#", StringComparison.Ordinal)));
    });

    [Fact]
    public void Utf8_and_writers_get_the_same_as_the_text()
    {
        var set = new TemplateSet(static name => name == "page" ? "{{ for i in 1..500; i; end }} – é {{ x }}" : null, TemplateOptions.ForSite);
        var model = new TemplateObject { ["x"] = "ü" };
        var text = set.Render("page", model).Text;
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new StringWriter();
        Assert.Null(set.Render("page", model, bytes));
        Assert.Null(set.Render("page", model, writer));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes.WrittenSpan));
        Assert.Equal(text, writer.ToString());
    }

    [Fact]
    public void A_page_longer_than_the_buffer_gets_to_utf8_whole_with_its_captures_and_its_surrogate_pairs()
    {
        // The second begins one place later, so that the buffer ends in the middle of a pair in one of them.
        foreach (var start in (string[])["", "x"])
        {
            var page = start + "{{ capture kept; for i in 1..9000; '🜁é'; end; end; for i in 1..20000; '🜁' | string.slice 0 1; '🜁' | string.slice 1 1; end; kept; include 'part'; kept | string.size }}";
            var set = new TemplateSet(name => name switch { "page" => page, "part" => "{{ for i in 1..9000; '🜁🜁'; end }}", _ => null }, TemplateOptions.Scriban with { LoopLimit = 0 });
            var text = set.Render("page", null).Text;
            var bytes = new ArrayBufferWriter<byte>();
            Assert.Null(set.Render("page", null, bytes));
            Assert.True(text.Length > 64 * 1024);
            Assert.Equal(text, Encoding.UTF8.GetString(bytes.WrittenSpan));
        }
    }

    [Fact]
    public void One_template_renders_on_many_threads()
    {
        var set = new TemplateSet(
            static name => name switch { "page" => "{{ for i in 1..50; include 'item' i; x = i; end }}{{ x }}", "item" => "<{{ $1 + n }}>", _ => null },
            TemplateOptions.ForSite);
        var expected = Enumerable.Range(0, 4).Select(n => set.Render("page", new TemplateObject { ["n"] = n }).Text).ToArray();
        Parallel.For(0, 400, at => Assert.Equal(expected[at % 4], set.Render("page", new TemplateObject { ["n"] = at % 4 }).Text));
    }

    static void ForSeeds(int count, Action<int> check)
    {
        for (var seed = 1; seed <= count; seed++)
        {
            try
            {
                check(seed);
            }
            catch (Exception error)
            {
                throw new InvalidOperationException($"Seed {seed}: {error.Message}", error);
            }
        }
    }
}
