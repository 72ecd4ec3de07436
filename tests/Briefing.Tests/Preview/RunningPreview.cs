using System.Text.Json;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Preview;
using Briefing.Testing;

namespace Briefing.Tests.Preview;

/// <summary>A preview of a folder, and one page that is open in it.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    // A machine that does much else may take long; a preview that never answers is what the tests look for.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly PreviewServer server;
    StreamReader? events;

    RunningPreview(PreviewServer server)
    {
        this.server = server;
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address, Timeout = Patience };
    }

    public HttpClient Http { get; }

    public static async Task<RunningPreview> Of(TemporaryFolder folder)
    {
        var options = new PreviewOptions(0, EditorLink.Default, (_, _, _) => { }, _ => { });
        return new RunningPreview(await PreviewServer.Start(new BuildRequest(folder.Path, null, FolderOptions.Default), options, CancellationToken.None));
    }

    /// <summary>Opens a page as a browser would that shows nothing yet.</summary>
    public async Task<RunningPreview> Open(string page)
    {
        events = new StreamReader(await Http.GetStreamAsync(new Uri($"_preview/events?page={page}", UriKind.Relative)));
        return this;
    }

    /// <summary>The next thing that the page is told and that has what is sought.</summary>
    public async Task<JsonElement> Hear(Func<JsonElement, bool> sought)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await events!.ReadLineAsync(patience.Token) is { } line) // opened before
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal) && JsonDocument.Parse(line["data: ".Length..]).RootElement is var state && sought(state))
                return state;
        }

        throw new InvalidOperationException("The preview hung up.");
    }

    public Task<JsonElement> HearHtml(string words) =>
        Hear(state => state.TryGetProperty("html", out var html) && html.GetString()!.Contains(words, StringComparison.Ordinal)); // always a string

    public Task<JsonElement> HearCode(string code) =>
        Hear(state => state.TryGetProperty("findings", out var findings) && findings.EnumerateArray().Any(finding => finding.GetProperty("code").GetString() == code));

    public Task<JsonElement> HearNoErrors() => Hear(state => state.TryGetProperty("errors", out var errors) && errors.GetInt32() == 0);

    public async ValueTask DisposeAsync()
    {
        events?.Dispose();
        Http.Dispose();
        await server.DisposeAsync();
    }
}
