using System.Net;
using Briefing.Build;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Briefing.Preview;

/// <summary>
/// The site of a pack that is being written: built, served from memory to this machine alone, rebuilt as files change, and
/// brought up to date in the pages that are open.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    readonly WebApplication application;
    readonly CancellationTokenSource stopping;
    readonly Task building;

    PreviewServer(WebApplication application, Uri address, CancellationTokenSource stopping, Task building)
    {
        this.application = application;
        this.stopping = stopping;
        this.building = building;
        Address = address;
    }

    public Uri Address { get; }

    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> Start(BuildRequest request, PreviewOptions options, CancellationToken stop)
    {
        var stopping = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var session = new PreviewSession(request, options);
        var updates = new LiveUpdates(new UpdateWriter(request.Root, options.Editor));
        var requests = new PreviewRequests(session, updates, new ProofRequests(request.Root), stopping.Token);

        // The first build and the server's own start take about as long as each other.
        var building = Task.Run(() => session.Run(updates, stopping.Token), CancellationToken.None);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Path.GetFullPath(request.Root) });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        var application = builder.Build();
        application.Run(requests.Answer);
        try
        {
            await application.StartAsync(stop);
        }
        catch
        {
            await stopping.CancelAsync();
            stopping.Dispose();
            await application.DisposeAsync();
            throw;
        }

        var bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!; // Kestrel always has it
        return new PreviewServer(
            application, new Uri(bound.Addresses.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/"), stopping, building);
    }

    /// <summary>Until the caller stops it, or a build fails by a mistake of ours, which is thrown.</summary>
    public async Task WaitForStop(CancellationToken stop)
    {
        try
        {
            await await Task.WhenAny(((IHost)application).WaitForShutdownAsync(stop), building);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Asked for.
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Open pages keep their connection; without this the server would wait for them to let go.
        await stopping.CancelAsync();
        await application.DisposeAsync();
        await building.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        stopping.Dispose();
    }
}
