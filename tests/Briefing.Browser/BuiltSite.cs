using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Preview;
using Briefing.Testing;

namespace Briefing.Browser;

/// <summary>A pack, built into a folder of its own and served to this machine as its host would.</summary>
sealed class BuiltSite : IAsyncDisposable
{
    readonly TemporaryFolder folder;
    readonly StaticServer server;

    BuiltSite(TemporaryFolder folder, StaticServer server) => (this.folder, this.server) = (folder, server);

    /// <summary>Where it is served, with a final slash.</summary>
    public Uri Address => server.Address;

    /// <summary>Where it stands on the disk.</summary>
    public string Folder => folder.Path;

    /// <param name="pack">A folder of the checkout: <c>.</c>, <c>tests/packs/persian</c>.</param>
    public static async Task<BuiltSite> Of(string pack)
    {
        var folder = new TemporaryFolder();
        using (var output = OutputFolder.Open(folder.Path, force: false))
        {
            SiteBuild.Begin(new BuildRequest(Repository.At(pack), BaseUrl: null, FolderOptions.Default), new Silence()).Finish(output);
            output.Commit();
        }

        return new BuiltSite(folder, await StaticServer.Start(folder.Path, port: 0, CancellationToken.None));
    }

    public Uri At(string path) => new(Address, path);

    /// <summary>As a file of the disk, which is how a pack is handed on without a server.</summary>
    public Uri OnDisk(string path) => new(Path.Combine(folder.Path, path));

    /// <summary>The first page of a kind: <c>articles/x/</c>; the folder itself for kinds with one page.</summary>
    public string First(string kind) => Directory.EnumerateDirectories(folder.At(kind))
        .Select(found => $"{kind}/{Path.GetFileName(found)}/")
        .Order(StringComparer.Ordinal)
        .First();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    sealed class Silence : IBuildProgress
    {
        public void Stage(string name, int count)
        {
            // Tests look at results, not at progress.
        }
    }
}
