using System.Diagnostics;
using Briefing.Templates;

namespace Briefing.Tests.Templates;

/// <summary>What any source must stand, whatever is in it.</summary>
static class TemplateChecks
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    static readonly TemplateOptions Options = TemplateOptions.Scriban with
    {
        CallLimit = 2000,
        LimitToString = 100_000,
        RegexTimeOut = TimeSpan.FromMilliseconds(200),
        Now = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Unspecified),
        RandomSeed = 1,
    };

    /// <summary>It parses and renders to an end: an output within its limit, or messages that name a place in the source.</summary>
    public static void Ends(string text)
    {
        var watch = Stopwatch.StartNew();
        foreach (var options in (TemplateOptions[])[Options, Options with { AutoIndent = false, AutoEscape = true, LimitIsError = true }])
        {
            var set = new TemplateSet(static name => name == "part" ? "<{{ $1 }}{{ x }}>" : null, options);
            using var context = new TemplateContext(options, set);
            context.PushGlobal(Globals());
            var result = Template.Parse(text, null, options).Render(context);
            if (result.Error is { } error && (error.Position.Line < 1 || error.Position.Column < 1 || error.Text.Length == 0))
                throw new InvalidOperationException($"A message without a place or words: {error}");
            if (result.Text.Length > Options.LimitToString + 3)
                throw new InvalidOperationException($"An output of {result.Text.Length} characters.");
        }

        if (watch.Elapsed > Longest)
            throw new InvalidOperationException($"It took {watch.Elapsed}:\n{text}");
    }

    /// <summary>Tokens stand in order, and between tokens of code lie blanks and comments only.</summary>
    public static void TokensCover(string text)
    {
        var end = 0;
        foreach (var token in TemplateLexer.Read(text, TemplateOptions.Scriban).Tokens.AsSpan())
        {
            var gap = text[end..token.Start];
            if (gap.Length > 0 && gap.Trim() is [not '#', ..])
                throw new InvalidOperationException($"Between two tokens stands {gap}");
            end = token.End;
        }

        if (end != text.Length)
            throw new InvalidOperationException($"The tokens end at {end} of {text.Length}.");
    }

    static TemplateObject Globals() => new()
    {
        ["x"] = 5,
        ["s"] = "a text",
        ["xs"] = new TemplateArray([1, "b", null, 2.5]),
        ["o"] = new TemplateObject { ["a"] = 1, ["deep"] = new TemplateObject { ["y"] = "z" } },
    };
}
