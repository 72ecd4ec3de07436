using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary><c>data/claims.csv</c>: the ledger for spreadsheets, one claim a row.</summary>
internal static class ClaimsCsv
{
    public static Action<TakeBytes> Pour(VerifiedPack verified, AbsoluteAddresses addresses) => CsvText.Pour(table => Write(table, verified, addresses));

    static void Write(CsvText table, VerifiedPack verified, AbsoluteAddresses addresses)
    {
        var pack = verified.Pack;
        table.Row(
            "id", "claim", "by", "via", "basis", "quote", "article", "title", "outlet", "published", "paragraph", "line", "about", "themes", "date",
            "measure", "value", "unit", "qualifier", "origins", "disputed", "url");
        foreach (var claim in pack.Claims)
        {
            var article = pack.Index.Article(claim.Article)!; // a claim is read from its article's file
            var places = claim.Quotes.Select(verified.PlaceOf).OfType<QuotePlace>().ToList();
            table.Row(
                claim.Id.Value,
                MarkdownRenderer.ToPlainText(claim.Text),
                CsvText.List(claim.Speakers.Select(SpeakerName)),
                CsvText.List(claim.Via.Select(ActorName)),
                KebabCase.Of(claim.Basis),
                string.Join(" / ", places.Select(place => place.Text)),
                article.Id.Value,
                article.Title,
                article.Outlet,
                article.Published?.Text,
                CsvText.List(places.Select(place => place.Paragraph).Where(number => number > 0).Select(CsvText.Number)),
                CsvText.List(places.Select(place => CsvText.Number(place.Line))),
                CsvText.List(claim.About.Select(ActorName)),
                CsvText.List(claim.Themes.Select(theme => pack.Index.Theme(theme)?.Name ?? theme.Value)),
                claim.Date?.Text,
                claim.Figure?.Measure.Value,
                claim.Figure is { } figure ? CsvText.Number(figure.Value) : null,
                claim.Figure?.Unit,
                claim.Figure?.Qualifier,
                CsvText.Number(claim.Corroboration.Origins),
                pack.Index.DisputeOf(claim) is null ? "no" : "yes",
                addresses.Of(SiteAddresses.Claim(claim.Id)));
        }

        string ActorName(Slug id) => pack.Index.Actor(id)?.Name ?? id.Value;

        string SpeakerName(Speaker speaker) => speaker.Kind switch
        {
            SpeakerKind.Actor => ActorName(speaker.Actor),
            SpeakerKind.Unnamed => speaker.Words,
            _ => "the article itself",
        };
    }
}
