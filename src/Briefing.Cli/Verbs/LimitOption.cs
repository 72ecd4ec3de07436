using System.CommandLine;
using System.Globalization;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary><c>--limit NAME=VALUE</c>: who calls the program moves a bound; a pack can't.</summary>
internal sealed class LimitOption
{
    readonly Option<string[]> limit = new("--limit")
    {
        Description = "Moves a bound on what a pack may ask of this machine, such as file-size=64; may be given several times. briefing explain limits lists them.",
        HelpName = "NAME=VALUE",
    };

    public void AddTo(Command command) => command.Add(limit);

    /// <exception cref="UsageException">A limit has no such name or value.</exception>
    public Limits Of(ParseResult parsed) => (parsed.GetValue(limit) ?? []).Aggregate(Limits.Default, Moved);

    static Limits Moved(Limits limits, string words)
    {
        var parts = words.Split('=', 2);
        if (Limit.All.FirstOrDefault(limit => limit.Name == parts[0]) is not { } limit)
        {
            var nearest = NearestName.Find(parts[0], Limit.All.Select(limit => limit.Name));
            throw new UsageException($"There is no limit {parts[0]}.{(nearest is null ? " briefing explain limits lists them." : $" Did you mean {nearest}?")}");
        }

        if (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1 && value <= limit.Highest)
            return limits.With(limit, value);
        throw new UsageException(string.Create(CultureInfo.InvariantCulture,
            $"--limit {limit.Name} takes a number{(limit.Unit.Length > 0 ? $" of {limit.Unit}" : "")} from 1 to {limit.Highest}: --limit {limit.Name}={limit.Default} is what holds without it."));
    }
}
