using System.Globalization;
using System.Text;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary>
/// <c>data/claims.csv</c>: the ledger for spreadsheets, one claim a row, RFC 4180. A cell that a spreadsheet would run as a
/// formula begins with an apostrophe (OWASP, CSV injection): sources are hostile.
/// </summary>
internal static class ClaimsCsv
{
    const string Heading =
        "id,claim,by,via,basis,quote,article,title,outlet,published,paragraph,line,about,themes,date,measure,value,unit,qualifier,origins,disputed,url";

    public static ReadOnlyMemory<byte> Write(VerifiedPack verified, AbsoluteAddresses addresses)
    {
        var pack = verified.Pack;
        var text = new StringBuilder(Heading).Append("\r\n");
        foreach (var claim in pack.Claims)
        {
            var article = pack.Index.Article(claim.Article)!; // a claim is read from its article's file
            var places = claim.Quotes.Select(verified.PlaceOf).OfType<QuotePlace>().ToList();
            Row(
                text,
                claim.Id.Value,
                MarkdownRenderer.ToPlainText(claim.Text),
                List(claim.Speakers.Select(SpeakerName)),
                List(claim.Via.Select(ActorName)),
                KebabCase.Of(claim.Basis),
                string.Join(" / ", places.Select(place => place.Text)),
                article.Id.Value,
                article.Title,
                article.Outlet,
                article.Published?.Text,
                List(places.Select(place => place.Paragraph).Where(number => number > 0).Select(Number)),
                List(places.Select(place => Number(place.Line))),
                List(claim.About.Select(ActorName)),
                List(claim.Themes.Select(theme => pack.Index.Theme(theme)?.Name ?? theme.Value)),
                claim.Date?.Text,
                claim.Figure?.Measure.Value,
                claim.Figure?.Value.ToString(CultureInfo.InvariantCulture),
                claim.Figure?.Unit,
                claim.Figure?.Qualifier,
                Number(claim.Corroboration.Origins),
                pack.Index.DisputeOf(claim) is null ? "no" : "yes",
                addresses.Of(SiteAddresses.Claim(claim.Id)));
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        string ActorName(Slug id) => pack.Index.Actor(id)?.Name ?? id.Value;

        string SpeakerName(Speaker speaker) => speaker.Kind switch
        {
            SpeakerKind.Actor => ActorName(speaker.Actor),
            SpeakerKind.Unnamed => speaker.Words,
            _ => "the article itself",
        };
    }

    static string List(IEnumerable<string> items) => string.Join("; ", items);

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static void Row(StringBuilder text, params ReadOnlySpan<string?> cells)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            if (at > 0)
                text.Append(',');
            Cell(text, cells[at] ?? "");
        }

        text.Append("\r\n");
    }

    static void Cell(StringBuilder text, string words)
    {
        if (words is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
            words = "'" + words;
        if (words.AsSpan().IndexOfAny(",\"\r\n") < 0)
            text.Append(words);
        else
            text.Append('"').Append(words.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
