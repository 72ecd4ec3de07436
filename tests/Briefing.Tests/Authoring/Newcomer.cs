using Briefing.Testing;
using Briefing.Tests.CommandLine;
using Xunit;

namespace Briefing.Tests.Authoring;

/// <summary>Someone who has the program and nothing else, from an empty folder to a published article of their own.</summary>
public sealed class Newcomer : IDisposable
{
    const string Page = """
        <!doctype html>
        <html lang="en"><head><title>Clerk names second bidder | The Creek Herald</title>
        <meta property="og:site_name" content="The Creek Herald"></head>
        <body><nav><a href="/">Home</a></nav><article>
        <h1>Clerk names second bidder for the tide mill</h1>
        <p>May 7, 2032</p>
        <p>SALLOW CREEK — The second offer for the tide mill came from a society of millers, the clerk Ada Finch said on Friday.</p>
        <p>“They would grind flour again,” said Finch. Ruth Calder welcomed the offer.</p>
        <aside>Subscribe!</aside></article></body></html>
        """;

    readonly TemporaryFolder home = new TemporaryFolder().With("page.html", Page);
    int commands;

    public void Dispose() => home.Dispose();

    [Fact]
    public void Publishes_an_article_of_their_own_in_under_ten_commands()
    {
        Assert.Equal(0, Briefing("init", home.At("mill")).ExitCode);
        Assert.Equal(0, Briefing("new", "article", "herald", "--from", home.At("page.html"), "--root", home.At("mill")).ExitCode);
        Assert.Equal(0, Briefing("new", "actor", "ada-finch", "--root", home.At("mill")).ExitCode);

        // What one types: who she is, what she says, with a slip in the quote.
        home.With("mill/input/actors/ada-finch.yaml", "name: Ada Finch\nkind: person\nrole: Clerk\naliases: [Finch]\n");
        var article = home.Read("mill/input/articles/herald.yaml");
        home.With("mill/input/articles/herald.yaml", article + Claim("They would grind the flour again"));
        var broken = Briefing("check", "--root", home.At("mill"));
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("error BP401 quote-not-found", broken.Output, StringComparison.Ordinal);
        Assert.Contains("They would grind flour again", broken.Output, StringComparison.Ordinal);
        Assert.Contains("is told as", Briefing("explain", "BP401").Output, StringComparison.Ordinal);

        home.With("mill/input/articles/herald.yaml", article + Claim("They would grind flour again"));
        Assert.Equal(0, Briefing("check", "--root", home.At("mill")).ExitCode);
        var built = Briefing("build", "--strict", "--root", home.At("mill"));
        Assert.All(built.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.EndsWith(" …", line, StringComparison.Ordinal)); // a slow machine tells what it is at
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("They would grind flour again", home.Read("mill/output/claims/flour-again/index.html"), StringComparison.Ordinal);
        Assert.InRange(commands, 1, 9);
    }

    static string Claim(string quote) => $"""

        claims:
          - id: flour-again
            text: The second bidder would grind flour again.
            by: ada-finch
            basis: on-record
            quote: "{quote}"
            themes: [future-of-the-mill]

        """.Replace("\r\n", "\n", StringComparison.Ordinal);

    BriefingCommand Briefing(params string[] arguments)
    {
        commands++;
        return BriefingCommand.Run(arguments);
    }
}
