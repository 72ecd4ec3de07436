using System.Net;
using System.Net.Sockets;
using System.Text;
using Briefing.Build.External;
using Xunit;

namespace Briefing.Tests.External;

/// <summary>What is asked of a server, and which servers are never asked.</summary>
public class WebQuestionTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("192.168.1.1")]
    [InlineData("172.31.255.255")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("2002:7f00:1::")]
    public void Private_addresses_are_told_apart(string address) => Assert.False(PrivateNetworks.IsOutside(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("2606:4700::1111")]
    public void And_so_are_public_ones(string address) => Assert.True(PrivateNetworks.IsOutside(IPAddress.Parse(address)));

    [Fact]
    public async Task A_server_of_this_machine_is_not_asked()
    {
        await using var server = new OneAnswer("200 OK");
        using var question = new WebQuestion(allowPrivate: false);
        Assert.Equal(LinkAnswer.Private, await question.Ask(server.Address, CancellationToken.None));
        Assert.Equal(0, server.Asked);
    }

    [Fact]
    public async Task A_page_that_is_there_is_asked_once()
    {
        await using var server = new OneAnswer("200 OK");
        using var question = new WebQuestion(allowPrivate: true);
        Assert.Equal("200", await question.Ask(server.Address, CancellationToken.None));
        Assert.Equal(1, server.Asked);
    }

    [Fact]
    public async Task A_server_that_knows_no_HEAD_is_asked_again()
    {
        await using var server = new OneAnswer("405 Method Not Allowed");
        using var question = new WebQuestion(allowPrivate: true);
        Assert.Equal("405", await question.Ask(server.Address, CancellationToken.None));
        Assert.Equal(2, server.Asked);
    }

    [Fact]
    public async Task Nobody_at_the_door_is_no_answer()
    {
        var server = new OneAnswer("200 OK");
        var address = server.Address;
        await server.DisposeAsync();
        using var question = new WebQuestion(allowPrivate: true);
        Assert.Equal(LinkAnswer.NoAnswer, await question.Ask(address, CancellationToken.None));
    }

    /// <summary>A server that says the same to everyone.</summary>
    sealed class OneAnswer : IAsyncDisposable
    {
        readonly TcpListener listener = new(IPAddress.Loopback, 0);

        readonly Task serving;

        public OneAnswer(string status)
        {
            listener.Start();
            Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/page");
            serving = Serve(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
        }

        public Uri Address { get; }

        public int Asked { get; private set; }

        public async ValueTask DisposeAsync()
        {
            listener.Stop();
            await serving;
        }

        async Task Serve(byte[] answer)
        {
            var buffer = new byte[4096];
            while (true)
            {
                try
                {
                    using var client = await listener.AcceptTcpClientAsync();
                    Asked++;
                    await client.GetStream().ReadAtLeastAsync(buffer, 1, throwOnEndOfStream: false);
                    await client.GetStream().WriteAsync(answer);
                }
                catch (Exception closed) when (closed is SocketException or ObjectDisposedException or IOException)
                {
                    return;
                }
            }
        }
    }
}
