using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Templates;
using Xunit;

namespace Briefing.Tests.Templates;

/// <summary>Every case of the language's pages gives what its page says.</summary>
public sealed partial class TemplateSpecTests
{
    static readonly Lazy<Dictionary<string, TemplateSpec>> Specs = new(() => TemplateSpecs.ReadAll().ToDictionary(spec => spec.Place));

    public static TheoryData<string> Cases() => new(Specs.Value.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_gives_what_its_page_says(string place)
    {
        var spec = Specs.Value[place];
        var result = TemplateSpecRun.Run(spec);
        if (!spec.ExpectsError)
        {
            Assert.True(result.Errors.Count == 0, $"{spec.Template}\n{string.Join('\n', result.Errors)}");
            Assert.Equal(spec.Expected, result.Output);
            return;
        }

        var expected = spec.Expected.Split('\n');
        Assert.True(result.Errors.Count > 0, $"{spec.Template}\nno error, but {result.Output}");
        Assert.Equal(expected.Select(Position), result.Errors.Take(expected.Length).Select(error => Position(error.ToString())));
        foreach (var (line, error) in expected.Zip(result.Errors))
            Assert.Contains(line[(line.IndexOf(')', StringComparison.Ordinal) + 1)..].Trim(), error.Text, StringComparison.Ordinal);
    }

    /// <summary>With <c>BRIEFING_UPDATE=1</c> the pages are rewritten to say what the templates give; read the difference as code.</summary>
    [Fact]
    public void Expectations_can_be_rewritten()
    {
        if (Environment.GetEnvironmentVariable("BRIEFING_UPDATE") != "1")
            return;
        foreach (var file in Directory.GetFiles(TemplateSpecs.Folder, "*.md"))
        {
            var page = File.ReadAllText(file);
            var lines = page.Split('\n').ToList();
            foreach (var spec in TemplateSpecs.Read(file, page).Reverse())
                TemplateSpecUpdate.Apply(lines, spec, TemplateSpecRun.Run(spec));
            File.WriteAllText(file, string.Join('\n', lines));
        }
    }

    [Fact]
    public void The_pages_hold_at_least_six_hundred_cases() => Assert.InRange(Specs.Value.Count, 600, int.MaxValue);

    // A file is named where it is not the page itself.
    static string Position(string message) => PositionPattern().Match(message).Value.Replace("<input>", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^[^(]*\(\d+,\d+\)")]
    private static partial Regex PositionPattern();
}

/// <summary>Runs one case.</summary>
static class TemplateSpecRun
{
    public static (string Output, IReadOnlyList<TemplateMessage> Errors) Run(TemplateSpec spec)
    {
        var options = Options(spec.Options);
        var set = new TemplateSet(name => spec.Includes.GetValueOrDefault(name), options with { Mode = TemplateMode.Default });
        var template = Template.Parse(spec.Template, null, options);
        if (template.HasErrors)
            return ("", template.Messages);
        using var context = new TemplateContext(options, set);
        foreach (var scope in Globals(spec.Globals))
            context.PushGlobal(scope);
        if (template.RunFrontMatter(context) is { } early)
            return ("", [early]);
        var result = template.Render(context);
        return (result.Text, result.Error is { } error ? [error] : []);
    }

    static IEnumerable<object?> Globals(string? json)
    {
        if (json is null)
            return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Select(JsonValues.Of)]
            : [JsonValues.Of(document.RootElement)];
    }

    static TemplateOptions Options(string? lines)
    {
        var options = TemplateOptions.Scriban with { Now = new DateTime(2026, 11, 22, 8, 5, 9, DateTimeKind.Unspecified), RandomSeed = 1, Functions = [SafeFunctions.Raw, SafeFunctions.Json, SafeFunctions.Url] };
        foreach (var line in (lines ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = line.Split(':', 2, StringSplitOptions.TrimEntries) is [var a, var b] ? (a, b) : (line, "");
            options = Set(options, name, value);
        }

        return options;
    }

    static TemplateOptions Set(TemplateOptions options, string name, string value)
    {
        bool On() => bool.Parse(value);
        int Number() => int.Parse(value, CultureInfo.InvariantCulture);
        return name switch
        {
            nameof(TemplateOptions.Mode) => options with { Mode = Enum.Parse<TemplateMode>(value) },
            nameof(TemplateOptions.AutoIndent) => options with { AutoIndent = On() },
            nameof(TemplateOptions.IndentOnEmptyLines) => options with { IndentOnEmptyLines = On() },
            nameof(TemplateOptions.LoopLimit) => options with { LoopLimit = Number() },
            nameof(TemplateOptions.RecursiveLimit) => options with { RecursiveLimit = Number() },
            nameof(TemplateOptions.LimitToString) => options with { LimitToString = Number() },
            nameof(TemplateOptions.ObjectRecursionLimit) => options with { ObjectRecursionLimit = Number() },
            nameof(TemplateOptions.CallLimit) => options with { CallLimit = Number() },
            nameof(TemplateOptions.LimitIsError) => options with { LimitIsError = On() },
            nameof(TemplateOptions.StrictVariables) => options with { StrictVariables = On() },
            nameof(TemplateOptions.EnableRelaxedTargetAccess) => options with { EnableRelaxedTargetAccess = On() },
            nameof(TemplateOptions.EnableRelaxedMemberAccess) => options with { EnableRelaxedMemberAccess = On() },
            nameof(TemplateOptions.EnableRelaxedFunctionAccess) => options with { EnableRelaxedFunctionAccess = On() },
            nameof(TemplateOptions.EnableRelaxedIndexerAccess) => options with { EnableRelaxedIndexerAccess = On() },
            nameof(TemplateOptions.EnableNullIndexer) => options with { EnableNullIndexer = On() },
            nameof(TemplateOptions.ErrorForStatementFunctionAsExpression) => options with { ErrorForStatementFunctionAsExpression = On() },
            nameof(TemplateOptions.AutoEscape) => options with { AutoEscape = On() },
            nameof(TemplateOptions.AllowEval) => options with { AllowEval = On() },
            nameof(TemplateOptions.Now) => options with { Now = null },
            _ => throw new FormatException($"There is no setting {name}."),
        };
    }
}

/// <summary>Where this clone lies on the disk.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Briefing.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Briefing.sln"));
}
