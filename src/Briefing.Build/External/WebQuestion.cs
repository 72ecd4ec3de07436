using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Briefing.Build.External;

/// <summary>
/// Asks an address whether it is there, without reading what it sends. A pack may come from a stranger, so no address in a
/// private network is asked, whatever its name resolves to and wherever it redirects.
/// </summary>
public sealed class WebQuestion : IDisposable
{
    // Slow servers answer within a few seconds; one that needs longer than this is told of as unsure, not as gone.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    const int MostRedirects = 5;

    readonly HttpClient client;

    /// <param name="allowPrivate">Ask servers of this machine and network, too.</param>
    public WebQuestion(bool allowPrivate)
    {
        var handler = new SocketsHttpHandler
        {
            MaxAutomaticRedirections = MostRedirects,
            UseCookies = false,
            ConnectTimeout = Patience,
            // A proxy would look names up itself, and with it would go the guard below.
            UseProxy = false,
        };
        if (!allowPrivate)
            handler.ConnectCallback = ConnectOutside;
        client = new HttpClient(handler) { Timeout = Patience };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Briefing", null));
    }

    /// <returns>The last status code, or what stands for it in <see cref="LinkAnswer"/>.</returns>
    public async Task<string> Ask(Uri address, CancellationToken stop)
    {
        try
        {
            // Some servers know no HEAD; they are asked once more as a browser would.
            var status = await Send(HttpMethod.Head, address, stop);
            if (status is >= 400 and not (404 or 410))
                status = await Send(HttpMethod.Get, address, stop);
            return status.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return Innermost(failure) switch
            {
                PrivateAddressException => LinkAnswer.Private,
                SocketException { SocketErrorCode: SocketError.HostNotFound } => LinkAnswer.NoHost,
                _ => LinkAnswer.NoAnswer,
            };
        }
    }

    public void Dispose() => client.Dispose();

    async Task<int> Send(HttpMethod method, Uri address, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, address);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        return (int)answer.StatusCode;
    }

    static async ValueTask<Stream> ConnectOutside(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, stop);
        if (addresses.Length == 0 || !addresses.All(PrivateNetworks.IsOutside))
            throw new PrivateAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    static Exception Innermost(Exception failure) => failure.InnerException is { } inner ? Innermost(inner) : failure;

    sealed class PrivateAddressException : IOException;
}
