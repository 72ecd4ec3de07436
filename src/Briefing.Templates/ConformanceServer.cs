using System.Text.Json;
using System.Text.Json.Nodes;

namespace Briefing.Templates;

/// <summary>
/// Answers other implementations' test harnesses: one JSON object in, one out. Absent options mean Scriban's defaults. The
/// form of requests and replies is told in the language's own specification.
/// </summary>
public static class ConformanceServer
{
    /// <param name="jsonLine">The request.</param>
    /// <returns>The reply, on one line: <c>id</c> and either <c>output</c> or <c>error</c>.</returns>
    public static string Answer(string jsonLine)
    {
        JsonNode? id = null;
        try
        {
            using var request = JsonDocument.Parse(jsonLine);
            var root = request.RootElement;
            if (root.TryGetProperty("id", out var given))
                id = JsonNode.Parse(given.GetRawText());
            return Reply(id, Run(root));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            return Reply(id, new TemplateResult("", new TemplateMessage("<request>", new(1, 1), new(1, 1), error.Message, [])));
        }
    }

    static string Reply(JsonNode? id, TemplateResult result)
    {
        var reply = new JsonObject { ["id"] = id };
        if (result.Error is { } error)
            reply["error"] = error.File.Length == 0 ? error.Text : error.ToString();
        else
            reply["output"] = result.Text;
        return reply.ToJsonString();
    }

    static TemplateResult Run(JsonElement request)
    {
        if (Text(request, "lang") is { } language and not "default")
            return Failure($"The language `{language}` is not spoken here.");
        var options = ReadOptions(request) with { Now = Now(request) };
        var includes = ReadIncludes(request);
        var set = request.TryGetProperty("loader", out var loader) && loader.ValueKind == JsonValueKind.False
            ? null
            : new TemplateSet(name => includes.GetValueOrDefault(name), options with { Mode = TemplateMode.Default });

        var template = Template.Parse(Text(request, "template") ?? "", Text(request, "source"), options);
        if (template.HasErrors)
            return Failure(string.Join('\n', template.Messages));
        using var context = new TemplateContext(options, set);
        if (request.TryGetProperty("globals", out var globals) && globals.ValueKind == JsonValueKind.Array)
        {
            foreach (var scope in globals.EnumerateArray())
                context.PushGlobal(JsonValues.Of(scope));
        }

        return template.RunFrontMatter(context) is { } error ? new TemplateResult("", error) : template.Render(context);
    }

    // Without a file the message stands for itself.
    static TemplateResult Failure(string words) => new("", new TemplateMessage("", new(1, 1), new(1, 1), words, []));

    static string? Text(JsonElement request, string name) =>
        request.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    static Dictionary<string, string?> ReadIncludes(JsonElement request)
    {
        var includes = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (request.TryGetProperty("includes", out var given) && given.ValueKind == JsonValueKind.Object)
        {
            foreach (var include in given.EnumerateObject())
                includes[include.Name] = include.Value.ValueKind == JsonValueKind.String ? include.Value.GetString() : null;
        }

        return includes;
    }

    // A harness may compare with an engine that reads the clock; here the harness's own moment is given, as any host's would be.
    static DateTime Now(JsonElement request) =>
        Text(request, "now") is { } now ? DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture) : DateTime.UtcNow;

    static TemplateOptions ReadOptions(JsonElement request)
    {
        var options = TemplateOptions.Scriban with { Mode = ReadMode(Text(request, "mode")) };
        if (!request.TryGetProperty("options", out var given) || given.ValueKind != JsonValueKind.Object)
            return options;
        foreach (var option in given.EnumerateObject())
            options = With(options, option.Name, option.Value);
        return options;
    }

    static TemplateMode ReadMode(string? mode) => mode switch
    {
        "ScriptOnly" => TemplateMode.ScriptOnly,
        "FrontMatterAndContent" => TemplateMode.FrontMatterAndContent,
        "FrontMatterOnly" => TemplateMode.FrontMatterOnly,
        _ => TemplateMode.Default,
    };

    static TemplateOptions With(TemplateOptions options, string name, JsonElement value) => name switch
    {
        nameof(TemplateOptions.AutoIndent) => options with { AutoIndent = value.GetBoolean() },
        nameof(TemplateOptions.IndentOnEmptyLines) => options with { IndentOnEmptyLines = value.GetBoolean() },
        nameof(TemplateOptions.NewLine) => options with { NewLine = value.GetString() ?? "\n" },
        nameof(TemplateOptions.LoopLimit) => options with { LoopLimit = value.GetInt32() },
        nameof(TemplateOptions.RecursiveLimit) => options with { RecursiveLimit = value.GetInt32() },
        nameof(TemplateOptions.LimitToString) => options with { LimitToString = value.GetInt32() },
        nameof(TemplateOptions.ObjectRecursionLimit) => options with { ObjectRecursionLimit = value.GetInt32() },
        nameof(TemplateOptions.ExpressionDepthLimit) => options with { ExpressionDepthLimit = value.GetInt32() },
        nameof(TemplateOptions.StrictVariables) => options with { StrictVariables = value.GetBoolean() },
        nameof(TemplateOptions.EnableRelaxedTargetAccess) => options with { EnableRelaxedTargetAccess = value.GetBoolean() },
        nameof(TemplateOptions.EnableRelaxedMemberAccess) => options with { EnableRelaxedMemberAccess = value.GetBoolean() },
        nameof(TemplateOptions.EnableRelaxedFunctionAccess) => options with { EnableRelaxedFunctionAccess = value.GetBoolean() },
        nameof(TemplateOptions.EnableRelaxedIndexerAccess) => options with { EnableRelaxedIndexerAccess = value.GetBoolean() },
        nameof(TemplateOptions.EnableNullIndexer) => options with { EnableNullIndexer = value.GetBoolean() },
        nameof(TemplateOptions.ErrorForStatementFunctionAsExpression) =>
            options with { ErrorForStatementFunctionAsExpression = value.GetBoolean() },
        nameof(TemplateOptions.RegexTimeOut) => options with { RegexTimeOut = ReadTime(value) },
        nameof(TemplateOptions.AutoEscape) => options with { AutoEscape = value.GetBoolean() },
        nameof(TemplateOptions.AllowEval) => options with { AllowEval = value.GetBoolean() },
        nameof(TemplateOptions.FrontMatterMarker) => options with { FrontMatterMarker = value.GetString() ?? "+++" },
        _ => options,
    };

    // Seconds, or the framework's own form of a time span.
    static TimeSpan ReadTime(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? TimeSpan.FromSeconds(value.GetDouble())
        : TimeSpan.Parse(value.GetString() ?? "", System.Globalization.CultureInfo.InvariantCulture);
}
