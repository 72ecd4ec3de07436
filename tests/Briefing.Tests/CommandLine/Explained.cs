using Briefing.Tests.Tidy;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary><c>briefing explain CODE</c> has something to say about every code.</summary>
public class Explained
{
    [Fact]
    public void Every_code_has_its_page()
    {
        foreach (var kind in Codes.All)
        {
            var told = BriefingCommand.Run("explain", kind.Code.ToLowerInvariant());
            Assert.Equal(0, told.ExitCode);
            Assert.StartsWith($"{kind.Code} {kind.Name}\n", told.Output, StringComparison.Ordinal);
            Assert.True(told.Output.Length > 80, told.Output);
        }
    }

    [Fact]
    public void A_page_shows_the_mistake_the_message_and_the_cure()
    {
        var told = BriefingCommand.Run("check", "--explain", "unknown-key").Output;
        Assert.Contains("is told as", told, StringComparison.Ordinal);
        Assert.Contains("error BP203 unknown-key: ", told, StringComparison.Ordinal);
        Assert.Contains("and right is", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BP4O1", "BP401")]
    [InlineData("qoute-not-found", "quote-not-found")]
    public void A_code_that_is_none_is_told_with_the_nearest(string written, string nearest)
    {
        var refused = BriefingCommand.Run("explain", written);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains($"Did you mean {nearest}?", refused.Error, StringComparison.Ordinal);
    }
}
