using System.Globalization;
using System.Net;
using System.Text;
using Briefing.Packs.Model;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Preview;

/// <summary>
/// A seed beside what its authors say of it: passages that something rests on are lit, the others plain, and quotes that are
/// nowhere in the text red. It is made of the pack as it is, right or wrong, and brought up to date like every open page.
/// </summary>
internal static class ProofPage
{
    public const string Folder = "/_proof/";

    /// <returns>Null for an address that is no article's.</returns>
    public static string? Of(VerifiedPack verified, string path) =>
        ArticleAt(verified, path) is { } article ? Write(verified, article) : null;

    public static Article? ArticleAt(VerifiedPack verified, string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && Slug.TryParse(path[Folder.Length..].TrimEnd('/'), out var id) ? verified.Pack.Index.Article(id) : null;

    static string Write(VerifiedPack verified, Article article)
    {
        var quotes = verified.Pack.Index.QuotesFrom(article).ToList();
        var lit = quotes.SelectMany(quote => verified.PlaceOf(quote)?.Pieces ?? []).OrderBy(piece => piece.Start).ToList();
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Proofreading: {Text(article.Title)}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="stylesheet" href="/_preview/proof.css"><script src="/_preview/proof.js" defer></script></head>
            <body><header><h1>{Text(article.Title)}</h1><p><a href="/articles/{article.Id}/">The page</a> · {Text(article.Seed.File.Path.Value)} · {Covered(article, lit)}</p>
            <p>Select words of the source to make them a claim.</p></header>
            <main><section class="seed" lang="{Text(article.Language)}" dir="{(article.Direction == TextDirection.RightToLeft ? "rtl" : "ltr")}" aria-label="The source">
            """);
        foreach (var block in article.Seed.Blocks)
            WriteBlock(html, block, lit);
        html.Append("</section>\n<section class=\"authored\" aria-label=\"What the authors say\">\n");
        WriteAuthored(html, verified, article);
        return html.Append("</section></main></body></html>\n").ToString();
    }

    static string Covered(Article article, List<TextSpan> lit)
    {
        var paragraphs = article.Seed.Blocks.Where(block => block.Number > 0).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{paragraphs.Count(block => lit.Any(block.Span.Overlaps))} of {paragraphs.Count} paragraphs carry something");
    }

    static void WriteBlock(StringBuilder html, SeedBlock block, List<TextSpan> lit)
    {
        var element = block.Kind == SeedBlockKind.Heading ? "h3" : "p";
        var id = block.Number > 0 ? string.Create(CultureInfo.InvariantCulture, $" id=\"p{block.Number}\" data-number=\"{block.Number}\"") : "";
        html.Append(CultureInfo.InvariantCulture, $"<{element}{id} class=\"block {(lit.Any(block.Span.Overlaps) ? "covered" : "plain")}\">");
        var at = block.Span.Start;
        foreach (var piece in lit.Where(block.Span.Overlaps))
        {
            var (start, end) = (Math.Max(piece.Start, at), Math.Min(piece.End, block.Span.End));
            if (start >= end)
                continue;
            html.Append(Text(Between(block, at, start))).Append("<mark>").Append(Text(Between(block, start, end))).Append("</mark>");
            at = end;
        }

        html.Append(Text(Between(block, at, block.Span.End))).Append("</").Append(element).Append(">\n");
    }

    static string Between(SeedBlock block, int start, int end) => block.Text[(start - block.Span.Start)..(end - block.Span.Start)];

    static void WriteAuthored(StringBuilder html, VerifiedPack verified, Article article)
    {
        if (article.Input.Summary is { } summary)
            html.Append(CultureInfo.InvariantCulture, $"<h2>Summary</h2>\n<p class=\"prose\">{Text(summary.Source)}</p>\n");
        if (!article.KeyPoints.IsEmpty)
            html.Append("<h2>Key points</h2>\n");
        foreach (var point in article.KeyPoints)
            WriteStatement(html, verified, "", point.Text.Source, point.Quotes);
        html.Append("<h2>Claims</h2>\n");
        foreach (var claim in verified.Pack.Index.ClaimsOf(article))
            WriteStatement(html, verified, claim.Id.Value, claim.Text.Source, claim.Quotes);
    }

    static void WriteStatement(StringBuilder html, VerifiedPack verified, string id, string text, EquatableArray<Quote> quotes)
    {
        html.Append("<article").Append(id.Length > 0 ? $" id=\"claim-{id}\"" : "").Append('>');
        if (id.Length > 0)
            html.Append("<p class=\"id\">").Append(id).Append("</p>");
        html.Append("<p>").Append(Text(text)).Append("</p>");
        foreach (var quote in quotes)
        {
            var place = verified.PlaceOf(quote);
            html.Append(place is null ? "<blockquote class=\"missing\">" : "<blockquote>").Append(Text(quote.Words));
            if (place is { Paragraph: > 0 })
                html.Append(CultureInfo.InvariantCulture, $" <a href=\"#p{place.Paragraph}\">¶ {place.Paragraph}</a>");
            html.Append("</blockquote>");
        }

        html.Append("</article>\n");
    }

    static string Text(string words) => WebUtility.HtmlEncode(words);
}
