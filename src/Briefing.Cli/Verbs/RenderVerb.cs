using System.CommandLine;
using System.Text.Json;
using Briefing.Site;
using Briefing.Templates;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing render TEMPLATE --data FILE.json</c>: one template on JSON data, to standard output.</summary>
internal sealed class RenderVerb(Terminal terminal)
{
    readonly Argument<string> template = new("TEMPLATE") { Description = "A Scriban template; - reads standard input." };

    readonly Option<string?> data = new("--data")
    {
        Description = "A JSON object whose members become the template's variables; - reads standard input.",
        HelpName = "FILE",
    };

    readonly LimitOption limits = new();

    public Command Command()
    {
        var command = new Command("render", "Renders one template on JSON data, to standard output. What it includes is sought beside it.");
        command.Add(template);
        command.Add(data);
        limits.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(template);
        var values = parsed.GetValue(data);
        if (name == "-" && values == "-")
            throw new UsageException("Only one of the template and --data can come from standard input.");

        var text = ReadText(name);
        using var json = values is null ? null : ParseData(values);
        var folder = name == "-" ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(name))!; // a file has a folder
        var within = limits.Of(parsed);
        var options = TemplateLimits.OptionsOf(within) with
        {
            AutoEscape = Path.GetExtension(name) is ".sbn-html" or ".sbn-xml",
            Functions = [SafeFunctions.Raw, SafeFunctions.Json, SafeFunctions.Url],
        };
        var set = new TemplateSet(include => Include(folder, include), options);

        var page = Template.Parse(text, name == "-" ? "<input>" : name, options);
        using var context = new TemplateContext(options, set);
        if (json is not null)
            context.PushGlobal(JsonValues.Of(json.RootElement));
        var failures = page.HasErrors ? page.Messages : page.Render(context, terminal.Output) is { } failure ? [failure] : [];
        foreach (var message in failures)
        {
            terminal.Error.WriteLine(message.ToStringWithIncludes());
            if (TemplateLimits.Find(message.Limit) is { } limit)
                terminal.Error.WriteLine(within.Advice(limit));
        }

        return failures.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    string ReadText(string name)
    {
        if (name == "-")
            return terminal.Input.ReadToEnd();
        return File.Exists(name) ? File.ReadAllText(name) : throw new UsageException($"There is no file {name}.");
    }

    JsonDocument ParseData(string name)
    {
        try
        {
            var json = JsonDocument.Parse(ReadText(name));
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? json
                : throw new UsageException($"{name} holds no JSON object; its members would be the template's variables.");
        }
        catch (JsonException wrong)
        {
            throw new UsageException($"{name}:{wrong.LineNumber + 1}:{wrong.BytePositionInLine + 1}: this is not JSON: {wrong.Message}");
        }
    }

    static readonly string[] Extensions = ["", ".sbn-html", ".sbn-xml", ".sbn-json", ".sbn-txt", ".sbn"];

    // A template may include what lies beside it or below, with or without the extension of its kind, and nothing else.
    static string? Include(string folder, string name)
    {
        if (!Briefing.Text.RepoPath.TryParse(name, out var path))
            return null;
        return Extensions
            .Select(extension => new FileInfo(Path.Combine(folder, path.Value + extension)))
            .Where(file => file.Exists && file.LinkTarget is null)
            .Select(file => File.ReadAllText(file.FullName))
            .FirstOrDefault();
    }
}
