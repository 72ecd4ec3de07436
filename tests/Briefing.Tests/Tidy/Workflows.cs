using System.Text.RegularExpressions;
using Briefing.Testing;
using Briefing.Tests.CommandLine;
using Xunit;

namespace Briefing.Tests.Tidy;

/// <summary>What machines run, here and in a pack that <c>briefing init</c> made, calls the program as it is.</summary>
public partial class Workflows
{
    const string Sample = "src/Briefing.Authoring/Samples/pack/";

    static readonly string[] Files =
    [
        ".github/workflows/ci.yml", ".ci/netlify", ".vscode/tasks.json",
        Sample + ".github/workflows/briefing.yml", Sample + "netlify.sh", Sample + ".vscode/tasks.json", Sample + "README.md",
    ];

    public static TheoryData<string> All() => [.. Files];

    [Theory]
    [MemberData(nameof(All))]
    public void Call_verbs_with_options_that_they_have(string file)
    {
        var calls = Call().Matches(File.ReadAllText(Repository.At(file)));
        Assert.NotEmpty(calls);
        foreach (Match call in calls)
        {
            var help = BriefingCommand.Run(call.Groups["verb"].Value, "--help");
            Assert.True(help.ExitCode == 0, call.Value);
            foreach (Match option in Option().Matches(call.Groups["rest"].Value))
                Assert.Contains(option.Value, help.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Use_the_platforms_own_actions_by_their_major_version()
    {
        foreach (var file in Files.Where(file => file.EndsWith(".yml", StringComparison.Ordinal)))
        {
            var actions = Uses().Matches(File.ReadAllText(Repository.At(file))).Select(match => match.Groups[1].Value).ToList();
            Assert.NotEmpty(actions);
            Assert.All(actions, action => Assert.Matches(@"^(actions/[a-z-]+|github/codeql-action/[a-z-]+)@v[0-9]+$", action));
        }
    }

    [GeneratedRegex(@"(?:dotnet briefing|-c Release(?: --no-build)? --|(?m:^|""|`)briefing) (?<verb>[a-z]+)(?<rest>[^\n`]*)")]
    private static partial Regex Call();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Option();

    [GeneratedRegex(@"uses: (\S+)")]
    private static partial Regex Uses();
}
