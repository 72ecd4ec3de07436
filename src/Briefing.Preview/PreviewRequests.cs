using System.Text;
using Microsoft.AspNetCore.Http;

namespace Briefing.Preview;

/// <summary>Answers what browsers ask of a preview. Everything comes from memory: the site's files, and the preview's own under <c>/_preview/</c>.</summary>
internal sealed class PreviewRequests(PreviewSession session, LiveUpdates updates, ProofRequests proofs, CancellationToken stopping)
{
    public async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var writes = HttpMethods.IsPost(context.Request.Method) && path.StartsWith(ProofPage.Folder, StringComparison.Ordinal);
        if (!(writes ? LoopbackGuard.IsNamedRight(context) : LoopbackGuard.Admits(context)))
            return;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        try
        {
            if (writes)
                await proofs.Answer(context, (await session.Current(stop.Token)).Pack, stop.Token);
            else if (path == ProofRequests.TokenPath)
                await Send(context, MediaTypes.Of(".txt"), Encoding.UTF8.GetBytes(proofs.Token), stop.Token);
            else if (path.StartsWith(ClientFiles.Folder, StringComparison.Ordinal) && ClientFiles.Find(path) is { } own)
                await Send(context, MediaTypes.Of(path), own, stop.Token);
            else if (path == ClientFiles.Folder + "events")
                await updates.Serve(context, await session.Current(stop.Token), stop.Token);
            else
                await SendSite(context, path, await session.Current(stop.Token), stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The browser went away, or the preview ends.
        }
    }

    static async Task SendSite(HttpContext context, string path, SiteSnapshot snapshot, CancellationToken stop)
    {
        if (SitePaths.FileOf(snapshot, path) is null && SitePaths.WithSlash(snapshot, path) is { } slashed)
        {
            context.Response.Redirect(slashed);
            return;
        }

        var file = SitePaths.FileOf(snapshot, path);
        SetHeaders(context, snapshot, path);
        if (file is null || file.EndsWith(".html", StringComparison.Ordinal))
        {
            var page = ServedPage.Of(snapshot, path);
            context.Response.StatusCode = page.IsMissing && !snapshot.Files.IsEmpty ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
            await Send(context, MediaTypes.Of(".html"), Encoding.UTF8.GetBytes(page.WithScript(snapshot)), stop);
            return;
        }

        await Send(context, MediaTypes.Of(file), snapshot.Find(file) ?? ReadOnlyMemory<byte>.Empty, stop);
    }

    static void SetHeaders(HttpContext context, SiteSnapshot snapshot, string path)
    {
        var rules = snapshot.Find("_headers") is { } file ? HeaderRules.Of(Encoding.UTF8.GetString(file.Span).Split('\n')) : HeaderRules.Of([]);
        foreach (var (name, value) in rules.For(path))
            context.Response.Headers[name] = name.Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase) ? PreviewPolicy.Of(value) : value;
    }

    static async Task Send(HttpContext context, string type, ReadOnlyMemory<byte> content, CancellationToken stop)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        context.Response.Headers.CacheControl = "no-store";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(content, stop);
    }
}

/// <summary>The site's own Content Security Policy with room for the preview's script, which comes from the same server.</summary>
internal static class PreviewPolicy
{
    // The script listens to the server and takes pages apart; the site alone may do with less.
    static readonly string[] Replaced = ["script-src", "connect-src", "style-src", "require-trusted-types-for", "trusted-types"];

    public static string Of(string policy) =>
        string.Join("; ", policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(directive => !Replaced.Contains(directive.Split(' ')[0]))
            .Append("script-src 'self'; connect-src 'self'; style-src 'self'"));
}
