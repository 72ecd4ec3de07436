using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Briefing.Build.Folders;
using Briefing.Packs.Model;
using Microsoft.AspNetCore.Http;

namespace Briefing.Preview;

/// <summary>
/// Offers claims for selected words, and writes them into an article's file when asked to. Only a page of this very server can
/// ask: it has to come from here, and to know a word that no other page can read.
/// </summary>
/// <param name="root">The pack's folder.</param>
internal sealed class ProofRequests(string root)
{
    public const string TokenPath = ClientFiles.Folder + "token";

    // A few paragraphs; more is no quote.
    const int MostBytes = 64 << 10;

    readonly string token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    readonly string folder = Path.GetFullPath(root);

    public string Token => token;

    /// <summary>Answers with <c>{yaml}</c>, <c>{yaml, file}</c> once it is written, or <c>{refusal}</c>.</summary>
    public async Task Answer(HttpContext context, VerifiedPack verified, CancellationToken stop)
    {
        if (!IsOurs(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (ProofPage.ArticleAt(verified, context.Request.Path.Value ?? "") is not { } article || await Read(context.Request, stop) is not { Pieces: not null } selection)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var (offer, refusal) = ClaimOffer.Of(verified, article, selection.Pieces);
        if (offer is not null && selection.Append)
            refusal = Append(article, offer);
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(
            new ProofAnswer(
                offer is null ? null : string.Join('\n', offer.Lines) + "\n",
                selection.Append && refusal is null ? article.Input.File.Path.Value : null,
                refusal),
            ProofJson.Default.ProofAnswer,
            cancellationToken: stop);
    }

    bool IsOurs(HttpRequest request) =>
        request.Headers.Origin.ToString() == $"http://{request.Host}"
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers["X-Briefing-Token"].ToString()), Encoding.UTF8.GetBytes(token));

    static async Task<ProofSelection?> Read(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentLength is null or > MostBytes)
            return null;
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, ProofJson.Default.ProofSelection, stop);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>A sentence when nothing was written.</returns>
    string? Append(Article article, ClaimOffer offer)
    {
        // The file may have changed since it was bound; what stands on disk is what is added to.
        var path = article.Input.File.Path;
        var target = new FileInfo(Path.Combine(folder, path.Value));
        if (!path.IsUnder("input/articles") || target is not { Exists: true, LinkTarget: null } || SingleFile.OfPack(folder, path) is not { } file)
            return $"{path} can't be written.";
        var (text, refusal) = ClaimInsertion.Into(file, offer);
        if (text is null)
            return refusal;
        try
        {
            SingleFile.Replace(target.FullName, text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"{path} can't be written: {failure.Message}";
        }

        return SingleFile.OfPack(folder, path)?.Text == text ? null : $"{path} changed while the claim was added; look at it.";
    }
}
