using System.Text.Json;
using Briefing.Testing;
using Briefing.Tests.CommandLine;
using Xunit;

namespace Briefing.Tests.Authoring;

/// <summary><c>briefing suggest</c>: what it sees, and that its lines are right when they are pasted.</summary>
public sealed class SuggestTests : IDisposable
{
    const string Seed = """
        Wells run dry

        May 1, 2020

        The wells of the upper village ran dry in April, the mayor said.

        Dora Quill, who dug the first well, said that she had warned of it for years and that nobody listened. Quill left the meeting early.

        Some 340 people fetch water from the mill, said Dora Quil in a letter to the paper that was read out on Sunday.

        The Water Board sent a cart. The Water Board promised a second. Nobody at the Water Board would say when.

        """;

    readonly TemporaryFolder pack = SoundPack.Make()
        .With("seeds/wells.txt", Seed)
        .With("input/actors/dora-quill.yaml", "name: Dora Quill\nkind: person\n");

    public void Dispose() => pack.Dispose();

    [Theory]
    [InlineData("alias", "Quill stands alone once", "aliases: [Quill]")]
    [InlineData("look-alike", "Dora Quil stands once in the articles and looks like Dora Quill", "aliases: [Dora Quil]")]
    [InlineData("new-actor", "Water Board stands 3 times", "name: Water Board")]
    [InlineData("paragraph", "Nothing rests on paragraph 2", "said that she had warned of it for years")]
    [InlineData("number", "The number 340 in paragraph 3", "value: 340")]
    public void Sees_what_is_missing(string kind, string message, string lines)
    {
        var suggestions = Suggestions();
        Assert.Contains(suggestions, one => one.Kind == kind && one.Message.StartsWith(message, StringComparison.Ordinal) && one.Lines.Contains(lines, StringComparison.Ordinal));
    }

    [Fact]
    public void Best_stands_first_and_the_text_shows_as_many_as_asked_for()
    {
        using var json = JsonDocument.Parse(BriefingCommand.Run("suggest", "--format", "json", "--root", pack.Path).Output);
        var scores = json.RootElement.GetProperty("suggestions").EnumerateArray().Select(one => one.GetProperty("score").GetInt32()).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        var text = BriefingCommand.Run("suggest", "--most", "1", "--root", pack.Path).Output;
        Assert.Equal(1, text.Split("to paste into").Length - 1);
        Assert.EndsWith($"1 of {scores.Count} suggestions; --most shows more.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_is_pasted_and_completed_is_proved()
    {
        var claim = Suggestions().First(one => one.Kind == "paragraph").Lines
            .Replace("text: #", "text: Nobody listened. #", StringComparison.Ordinal)
            .Replace("basis: #", "basis: own-voice #", StringComparison.Ordinal);
        pack.With("input/articles/wells.yaml", SoundPack.Article + claim + "\n");
        var told = BriefingCommand.Run("check", "--format", "short", "--root", pack.Path);
        Assert.Equal(0, told.ExitCode);
    }

    List<(string Kind, string Message, string Lines)> Suggestions()
    {
        using var json = JsonDocument.Parse(BriefingCommand.Run("suggest", "--format", "json", "--root", pack.Path).Output);
        return
        [
            .. json.RootElement.GetProperty("suggestions").EnumerateArray().Select(one => (
                one.GetProperty("kind").GetString()!, one.GetProperty("message").GetString()!, one.GetProperty("paste").GetProperty("lines").GetString()!)), // written by the verb
        ];
    }
}
