using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Briefing.Templates;

/// <summary><c>regex</c>: patterns in the framework's own syntax, each match within the host's time limit.</summary>
static class RegexFunctions
{
    // Themes have a handful of patterns; a template that makes them from data must not fill the memory.
    const int MostKnown = 256;

    // A compiled pattern takes some hundred bytes for each of its characters, and is kept.
    const int LongestPattern = 10_000;

    static readonly ConcurrentDictionary<(string Pattern, string? Options, TimeSpan TimeOut), Regex> Known = new();

    static readonly FunctionParameter<string?> Text = Parameter.Text("text");
    static readonly FunctionParameter<string?> Pattern = Parameter.Text("pattern");
    static readonly FunctionParameter<string?> Letters = Parameter.Text("options", null);

    public static readonly BuiltinGroup Group = new(
        BuiltinGroupId.Regex,
        Function.Of("escape", Pattern, (_, pattern) => pattern is null ? null : Regex.Escape(pattern)),
        Function.Of("match", Text, Pattern, Letters, (c, text, pattern, letters) => Find(c, pattern, letters).Match(text ?? "") is { Success: true } match
            ? Groups(match)
            : new TemplateArray()),
        Function.Of("matches", Text, Pattern, Letters, Matches),
        Function.Of("replace", Text, Pattern, Parameter.Text("replace"), Letters, Replace),
        Function.Of("split", Text, Pattern, Letters, (c, text, pattern, letters) => new TemplateArray(Find(c, pattern, letters).Split(text ?? ""))),
        Function.Of("unescape", Pattern, (_, pattern) => pattern is null ? null : Regex.Unescape(pattern)));

    static TemplateArray Groups(Match match) => new(match.Groups.Values.Select(group => group.Value));

    static TemplateArray Matches(TemplateContext context, string? text, string? pattern, string? letters)
    {
        var found = new TemplateArray();
        foreach (Match match in Find(context, pattern, letters).Matches(text ?? ""))
        {
            context.CheckCount(found.Count + 1);
            found.Add(Groups(match));
        }

        return found;
    }

    static string Replace(TemplateContext context, string? text, string? pattern, string? replacement, string? letters)
    {
        var length = (long)(text ?? "").Length;
        var regex = Find(context, pattern, letters);
        return regex.Replace(text ?? "", match =>
        {
            var result = match.Result(replacement ?? "");
            length += result.Length - match.Length;
            context.CheckTextLength(length);
            return result;
        });
    }

    static Regex Find(TemplateContext context, string? pattern, string? letters)
    {
        if (pattern?.Length > LongestPattern)
            throw new FunctionError($"A pattern has at most {LongestPattern} characters.", 1);
        var key = (pattern ?? "", letters, context.Options.RegexTimeOut);
        if (Known.TryGetValue(key, out var known))
            return known;
        var made = new Regex(key.Item1, OptionsOf(letters), context.Options.RegexTimeOut);
        if (Known.Count >= MostKnown)
            Known.Clear();
        Known.TryAdd(key, made);
        return made;
    }

    static RegexOptions OptionsOf(string? letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw new FunctionError($"`{letter}` is no option of a pattern; the options are i, m, s and x."),
            };
        }

        return options;
    }
}
