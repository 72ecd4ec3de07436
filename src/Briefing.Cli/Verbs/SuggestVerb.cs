using System.CommandLine;
using System.Globalization;
using Briefing.Authoring.Suggestions;
using Briefing.Build;
using Briefing.Cli.Findings;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing suggest</c>: what an author might do next, with lines to paste.</summary>
internal sealed class SuggestVerb(Terminal terminal)
{
    readonly ReadingOptions reading = new();

    readonly Option<int> most = new("--most") { Description = "How many to show, best first; json always has all.", DefaultValueFactory = _ => 20, HelpName = "N" };

    readonly Option<SuggestionFormat> format = new("--format") { Description = "text (for people, and the default) or json.", HelpName = "FORMAT" };

    public Command Command()
    {
        var command = new Command("suggest", "Tells what to do next, best first: names to list, passages and numbers without evidence, with lines ready to paste.");
        reading.AddTo(command);
        command.Add(most);
        command.Add(format);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var folder = reading.Folder(parsed);
        if (parsed.GetValue(most) < 1)
            throw new UsageException("--most takes a number from 1.");
        var draft = SiteBuild.Begin(new BuildRequest(folder, null, reading.Reading(parsed)), NoProgress.Instance);
        var suggestions = SuggestionList.Of(draft.Pack);
        if (draft.Findings.Any(finding => finding.Severity == Severity.Error && !finding.Accepted))
            terminal.Error.WriteLine("The pack has errors, and what can't be read has no suggestions; briefing check tells them.");
        if (parsed.GetValue(format) == SuggestionFormat.Json)
            WriteJson(suggestions);
        else
            WriteText(suggestions, parsed.GetValue(most));
        return ExitCode.Fine;
    }

    void WriteText(EquatableArray<Suggestion> suggestions, int shown)
    {
        var output = terminal.Output;
        foreach (var suggestion in suggestions.Take(shown))
        {
            output.WriteLine($"{Paint("1", suggestion.Name)}: {PlainText.Printable(suggestion.Message)}");
            output.WriteLine($"  seen in {suggestion.Seen}");
            output.WriteLine($"  to paste into {Paint("36", suggestion.File)}, {suggestion.Place}:");
            output.WriteLine();
            foreach (var line in suggestion.Lines.Split('\n'))
                output.WriteLine($"    {PlainText.Printable(line)}");
            output.WriteLine();
        }

        output.WriteLine(suggestions.Count switch
        {
            0 => "Nothing to suggest: every name is known, and every passage carries something.",
            var all when all > shown => string.Create(CultureInfo.InvariantCulture, $"{shown} of {all} suggestions; --most shows more."),
            var all => string.Create(CultureInfo.InvariantCulture, $"{all} suggestion{(all == 1 ? "" : "s")}."),
        });
    }

    void WriteJson(EquatableArray<Suggestion> suggestions) => JsonOutput.Write(terminal.Output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("suggestions");
        foreach (var suggestion in suggestions)
        {
            json.WriteStartObject();
            json.WriteString("kind", suggestion.Name);
            json.WriteNumber("score", suggestion.Score);
            json.WriteString("message", suggestion.Message);
            json.WriteStartObject("seen");
            json.WriteString("file", suggestion.Seen.File.Value);
            json.WriteNumber("line", suggestion.Seen.Start.Line);
            json.WriteNumber("column", suggestion.Seen.Start.Column);
            json.WriteEndObject();
            json.WriteStartObject("paste");
            json.WriteString("file", suggestion.File);
            json.WriteString("place", suggestion.Place);
            json.WriteString("lines", suggestion.Lines);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    string Paint(string code, string words) => terminal.Colour ? $"\e[{code}m{words}\e[0m" : words;
}

/// <summary>How suggestions are printed.</summary>
internal enum SuggestionFormat
{
    Text,
    Json,
}
