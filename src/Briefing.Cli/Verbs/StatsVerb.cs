using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Briefing.Build.Folders;
using Briefing.Build.History;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing stats</c>: how far the pack has come, today and on the days before.</summary>
internal sealed class StatsVerb(Terminal terminal)
{
    readonly ReadingOptions reading = new();

    readonly Option<int> points = new("--points")
    {
        Description = "How many days of the git history are shown at most; 0 shows none.",
        DefaultValueFactory = _ => 12,
        HelpName = "N",
    };

    readonly Option<bool> json = new("--json") { Description = "For programs: a list of objects, oldest first." };

    public Command Command()
    {
        var command = new Command("stats", "Counts articles, claims, coverage and findings, now and over the days of the git history.");
        reading.AddTo(command);
        command.Add(points);
        command.Add(json);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var folder = reading.Folder(parsed);
        var most = parsed.GetValue(points);
        if (most is < 0 or > 1000)
            throw new UsageException("--points takes a number from 0 to 1000.");

        var options = reading.Reading(parsed);
        var rows = most == 0 ? [] : PackHistory.Read(folder, options, most).Select(point => new Row(Day(point.Day), point.Commit, point.Figures)).ToList();
        rows.Add(new Row("now", "", PackFigures.Of(PackFolder.Read(folder, options), options.Jobs)));
        if (parsed.GetValue(json))
            WriteJson(rows);
        else
            WriteTable(rows);
        return ExitCode.Fine;
    }

    sealed record Row(string When, string Commit, PackFigures Figures);

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    void WriteTable(List<Row> rows)
    {
        terminal.Output.WriteLine("when         articles   actors   themes   events   claims   quotes disputes  covered   errors warnings");
        foreach (var (when, _, figures) in rows)
        {
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{when,-12} {figures.Articles,8} {figures.Actors,8} {figures.Themes,8} {figures.Events,8} {figures.Claims,8} {figures.Quotes,8} {figures.Disputes,8} {figures.Coverage * 100,7:0}% {figures.Errors,8} {figures.Warnings,8}"));
        }

        if (rows.Count == 1)
            terminal.Output.WriteLine("There is no git history to compare with.");
    }

    void WriteJson(List<Row> rows)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (var (when, commit, figures) in rows)
            {
                writer.WriteStartObject();
                writer.WriteString("when", when);
                if (commit.Length > 0)
                    writer.WriteString("commit", commit);
                writer.WriteNumber("articles", figures.Articles);
                writer.WriteNumber("actors", figures.Actors);
                writer.WriteNumber("themes", figures.Themes);
                writer.WriteNumber("events", figures.Events);
                writer.WriteNumber("claims", figures.Claims);
                writer.WriteNumber("quotes", figures.Quotes);
                writer.WriteNumber("disputes", figures.Disputes);
                writer.WriteNumber("paragraphs", figures.Paragraphs);
                writer.WriteNumber("covered", figures.Covered);
                writer.WriteNumber("errors", figures.Errors);
                writer.WriteNumber("warnings", figures.Warnings);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        terminal.Output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
