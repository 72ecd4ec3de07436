using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Briefing.Preview;

/// <summary>
/// Serves a built site to this machine alone: the loopback addresses only, and only to requests that name localhost, so that
/// a page elsewhere can't reach it through a name of its own. Sends what <c>_headers</c> asks for, <c>404.html</c> for what is not there,
/// and texts compressed to browsers that take them so, as hosts do: what is measured here holds there.
/// </summary>
public sealed class StaticServer : IAsyncDisposable
{
    readonly WebApplication application;

    StaticServer(WebApplication application, Uri address)
    {
        this.application = application;
        Address = address;
    }

    public Uri Address { get; }

    /// <param name="folder">The site.</param>
    /// <param name="port">Zero takes any free one.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<StaticServer> Start(string folder, int port, CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Path.GetFullPath(folder) });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddResponseCompression(options => options.MimeTypes = MediaTypes.Texts);
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        var application = builder.Build();

        var root = Path.GetFullPath(folder);
        var headers = HeaderRules.Read(Path.Combine(root, "_headers"));
        application.Use((context, next) => Guard(context, next, headers));
        application.UseResponseCompression();

        // The provider refuses paths that leave its folder and passes over names that begin with a dot.
        var files = new PhysicalFileProvider(root);
        application.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        application.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = MediaTypes.All });
        application.Run(context => NotFound(context, root));
        await application.StartAsync(stop);
        var bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!; // Kestrel always has it
        return new StaticServer(application, new Uri(bound.Addresses.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/"));
    }

    public Task WaitForStop(CancellationToken stop) => ((IHost)application).WaitForShutdownAsync(stop);

    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    static Task Guard(HttpContext context, RequestDelegate next, HeaderRules headers)
    {
        if (!LoopbackGuard.Admits(context))
            return Task.CompletedTask;
        foreach (var (name, value) in headers.For(context.Request.Path.Value ?? "/"))
            context.Response.Headers[name] = value;
        return next(context);
    }

    static async Task NotFound(HttpContext context, string root)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        var page = Path.Combine(root, "404.html");
        if (!File.Exists(page))
            return;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.SendFileAsync(page, context.RequestAborted);
    }
}
