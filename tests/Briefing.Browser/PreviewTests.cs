using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Preview;
using Briefing.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Briefing.Browser;

/// <summary>What an author sees in the browser while a pack is written.</summary>
[Collection(ReadingCollection.Name)]
public sealed class PreviewTests(Reading reading) : IDisposable
{
    const string Article = "input/articles/wells.yaml";

    const string Text =
        "source: wells.txt\noutlet: null\nsummary: |\n  The wells ran dry [@dry].\nclaims:\n  - id: dry\n    text: The wells ran dry in April.\n    by: mayor\n    basis: on-record\n    quote: The wells of the upper village ran dry in April\n";

    readonly TemporaryFolder folder = new TemporaryFolder()
        .With("seeds/wells.txt", "Wells run dry\n\nMay 1, 2020\n\nThe wells of the upper village ran dry in April, the mayor said. Nobody has counted them since.\n")
        .With("input/pack.yaml", "title: Wells\nas_of: 2020-05-02\n")
        .With(Article, Text)
        .With("input/actors/mayor.yaml", "name: The mayor\nkind: person\naliases: [the mayor]\n");

    public void Dispose() => folder.Dispose();

    [BrowserFact]
    public async Task An_edit_is_taken_in_where_it_stands()
    {
        await using var server = await Start();
        await using var reader = await reading.Open(new ReaderOptions(Height: 400));
        await reader.GoTo(new Uri(server.Address, "articles/wells/"));
        await Ready(reader);
        await reader.Page.EvaluateAsync("() => { scrollTo(0, 120); window.kept = document.querySelector('main'); }");
        folder.With(Article, Text.Replace("The wells ran dry [", "The springs failed [", StringComparison.Ordinal));
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("The springs failed");
        Assert.True(await reader.Page.EvaluateAsync<bool>("() => window.kept === document.querySelector('main')"));
        Assert.Equal(120, await reader.Page.EvaluateAsync<int>("() => Math.round(scrollY)"));
    }

    [BrowserFact]
    public async Task Findings_lie_over_the_last_good_page_until_they_are_mended()
    {
        await using var server = await Start();
        await using var reader = await reading.Open();
        await reader.GoTo(new Uri(server.Address, "articles/wells/"));
        await Ready(reader);
        var findings = reader.Page.Locator("briefing-findings");
        await Assertions.Expect(findings).ToBeHiddenAsync();
        folder.With(Article, "source: [");
        await Assertions.Expect(findings.Locator("li").First).ToContainTextAsync("BP217");
        await Assertions.Expect(findings.Locator("a.place").First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^vscode://file/.*wells\\.yaml:1:9$"));
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("The wells ran dry");
        File.Move(folder.With("saved.yaml", Text).At("saved.yaml"), folder.At(Article), overwrite: true);
        await Assertions.Expect(findings).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Selected_words_become_a_claim_at_a_key_press()
    {
        await using var server = await Start();
        await using var reader = await reading.Open();
        await reader.GoTo(new Uri(server.Address, "_proof/wells"));
        await Ready(reader);
        await reader.Page.EvaluateAsync("""
            () => {
              const words = document.querySelector("#p1").lastChild;
              const start = words.data.indexOf("Nobody");
              const range = document.createRange();
              range.setStart(words, start);
              range.setEnd(words, start + "Nobody has counted them".length);
              getSelection().addRange(range);
              document.querySelector("#p1").dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
            }
            """);
        await Assertions.Expect(reader.Page.Locator("briefing-offer pre")).ToContainTextAsync("quote: \"Nobody has counted them\"");
        await reader.Page.Keyboard.PressAsync("a");
        await Assertions.Expect(reader.Page.Locator("#claim-nobody-has-counted-them")).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("#p1 mark").Nth(1)).ToHaveTextAsync("Nobody has counted them");
        Assert.StartsWith(Text + "  - id: nobody-has-counted-them\n", folder.Read(Article), StringComparison.Ordinal);
    }

    Task<PreviewServer> Start() => PreviewServer.Start(
        new BuildRequest(folder.Path, null, FolderOptions.Default), new PreviewOptions(0, EditorLink.Default, (_, _, _) => { }, _ => { }), CancellationToken.None);

    // The script is there when its element is; only then does the page hear of changes.
    static Task Ready(Reader reader) => reader.Page.Locator("briefing-findings").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
}
