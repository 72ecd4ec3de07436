using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Briefing.Preview;

/// <summary>
/// Tells each open page what became of it, as server-sent events (HTML Standard, section 9.2). A page says which version of
/// itself it holds, so that one that slept, or outlived a restart of the preview, is brought up to date when it comes back.
/// </summary>
internal sealed class LiveUpdates(UpdateWriter writer)
{
    readonly Lock gate = new();
    readonly List<Listener> listeners = [];

    sealed record Listener(string Path, Channel<SiteSnapshot> Channel);

    /// <summary>The files of the pages that are open in some browser.</summary>
    public IReadOnlySet<string> OpenFiles(SiteSnapshot snapshot)
    {
        lock (gate)
            return listeners.Select(listener => SitePaths.PageFile(snapshot, listener.Path)).ToHashSet(StringComparer.Ordinal);
    }

    public void Publish(SiteSnapshot snapshot)
    {
        lock (gate)
        {
            foreach (var listener in listeners)
                listener.Channel.Writer.TryWrite(snapshot);
        }
    }

    /// <summary>Stays with one open page until it closes.</summary>
    public async Task Serve(HttpContext context, SiteSnapshot now, CancellationToken stop)
    {
        var query = context.Request.Query;
        var page = new OpenPage((string?)query["page"] ?? "", (string?)query["tag"] ?? "", (string?)query["looks"] ?? "");

        // A page that is two builds behind needs the latest alone.
        var channel = Channel.CreateBounded<SiteSnapshot>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        channel.Writer.TryWrite(now);
        var listener = new Listener(page.Path, channel);
        lock (gate)
            listeners.Add(listener);
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            await foreach (var snapshot in channel.Reader.ReadAllAsync(stop))
            {
                var (message, after) = writer.Write(snapshot, page);
                page = after;
                await context.Response.Body.WriteAsync(message, stop);
                await context.Response.Body.FlushAsync(stop);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The page was closed.
        }
        finally
        {
            lock (gate)
                listeners.Remove(listener);
        }
    }
}

/// <summary>A page in a browser.</summary>
/// <param name="Path">As the browser asked for it.</param>
/// <param name="Tag">Of the bytes it shows.</param>
/// <param name="Looks">Of the scripts and pictures it was loaded with.</param>
internal sealed record OpenPage(string Path, string Tag, string Looks);
