using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Drawing;
using Briefing.Site.Making;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary>The tables that pages show, whole, for spreadsheets: one thing a row, names in words, ids where another table has them.</summary>
static class PackTables
{
    public static ReadOnlyMemory<byte> Actors(Pack pack, AbsoluteAddresses addresses)
    {
        var table = new CsvText("id", "name", "kind", "role", "aliases", "claims", "claims_about", "events", "mentions", "articles", "url");
        foreach (var actor in pack.Actors)
        {
            table.Row(
                actor.Id.Value,
                actor.Name,
                KebabCase.Of(actor.Kind),
                actor.Role,
                CsvText.List(actor.Names.Where(name => name != actor.Name)),
                CsvText.Number(pack.Index.ClaimsBy(actor).Count()),
                CsvText.Number(pack.Index.ClaimsAbout(actor).Count()),
                CsvText.Number(pack.Index.EventsWith(actor).Count()),
                CsvText.Number(pack.Index.MentionsOf(actor).Count()),
                CsvText.Number(pack.Index.ArticlesWith(actor).Count()),
                addresses.Of(SiteAddresses.Actor(actor.Id)));
        }

        return table.ToBytes();
    }

    public static ReadOnlyMemory<byte> Articles(Pack pack, AbsoluteAddresses addresses)
    {
        var table = new CsvText("id", "title", "outlet", "byline", "published", "language", "claims", "actors", "themes", "original", "url");
        foreach (var article in pack.Articles)
        {
            table.Row(
                article.Id.Value,
                article.Title,
                article.Outlet,
                article.Byline,
                article.Published?.Text,
                article.Language,
                CsvText.Number(pack.Index.ClaimsOf(article).Count()),
                CsvText.List(article.Actors.Select(id => NameOf(pack, id))),
                CsvText.List(article.Themes.Select(id => ThemeName(pack, id))),
                article.Url,
                addresses.Of(SiteAddresses.Article(article.Id)));
        }

        return table.ToBytes();
    }

    public static ReadOnlyMemory<byte> Events(Pack pack, AbsoluteAddresses addresses)
    {
        var table = new CsvText("id", "name", "date", "earliest", "latest", "place", "actors", "themes", "articles", "same_as", "url");
        foreach (var happening in pack.Events)
        {
            table.Row(
                happening.Id.Value,
                happening.Name,
                happening.Date?.Text,
                happening.Date?.Earliest?.ToString("O", CultureInfo.InvariantCulture),
                happening.Date?.Latest?.ToString("O", CultureInfo.InvariantCulture),
                happening.Place,
                CsvText.List(happening.Actors.Select(id => NameOf(pack, id))),
                CsvText.List(happening.Themes.Select(id => ThemeName(pack, id))),
                CsvText.List(happening.Sources.Select(source => source.Article.Value).Distinct()),
                CsvText.List(happening.SameAs.Select(id => id.Value)),
                addresses.Of(SiteAddresses.Event(happening.Id)));
        }

        return table.ToBytes();
    }

    public static ReadOnlyMemory<byte> Themes(Pack pack, AbsoluteAddresses addresses)
    {
        var table = new CsvText("id", "name", "question", "parent", "claims", "articles", "events", "disagreements", "url");
        foreach (var theme in pack.Themes)
        {
            table.Row(
                theme.Id.Value,
                theme.Name,
                theme.Question,
                theme.Parent?.Value,
                CsvText.Number(pack.Index.ClaimsOn(theme).Count()),
                CsvText.Number(pack.Index.ArticlesOn(theme).Count()),
                CsvText.Number(pack.Index.EventsOn(theme).Count()),
                CsvText.Number(pack.Index.DisputesOn(theme).Count()),
                addresses.Of(SiteAddresses.Theme(theme.Id)));
        }

        return table.ToBytes();
    }

    /// <summary>One value a row; the values of a measure stand together, lowest first.</summary>
    public static ReadOnlyMemory<byte> Figures(Pack pack, AbsoluteAddresses addresses)
    {
        var table = new CsvText("measure", "name", "qualifier", "value", "unit", "differ", "claim", "text", "article", "url");
        foreach (var measure in pack.Measures)
        {
            foreach (var figure in measure.Figures)
            {
                var claim = pack.Index.Claim(figure.Claim);
                table.Row(
                    measure.Id.Value,
                    ClaimMaking.MeasureName(measure.Id),
                    figure.Qualifier,
                    CsvText.Number(figure.Value),
                    figure.Unit,
                    measure.IsDisputed ? "yes" : "no",
                    figure.Claim.Value,
                    claim is null ? null : MarkdownRenderer.ToPlainText(claim.Text),
                    claim?.Article.Value,
                    addresses.Of(SiteAddresses.Claim(figure.Claim)));
            }
        }

        return table.ToBytes();
    }

    /// <summary>One claim a row: which dispute it belongs to, and on which side it stands.</summary>
    public static ReadOnlyMemory<byte> Disagreements(Pack pack, AbsoluteAddresses addresses)
    {
        var table = new CsvText("dispute", "kind", "side", "claim", "text", "article", "themes", "url");
        foreach (var dispute in pack.Disputes)
        {
            for (var side = 0; side < dispute.Sides.Count; side++)
            {
                foreach (var claim in dispute.Sides[side].Claims.Select(pack.Index.Claim).OfType<Claim>())
                {
                    table.Row(
                        dispute.Id.Value,
                        dispute.Links.Any(link => link.Contradicts) ? "contradicts" : "differs",
                        DisputeMaking.Letter(side),
                        claim.Id.Value,
                        MarkdownRenderer.ToPlainText(claim.Text),
                        claim.Article.Value,
                        CsvText.List(dispute.Themes.Select(id => ThemeName(pack, id))),
                        addresses.Of(SiteAddresses.Claim(claim.Id)));
                }
            }
        }

        return table.ToBytes();
    }

    /// <summary>Actor and theme, where the one speaks on the other: how many claims. Pairs without any are left out.</summary>
    public static ReadOnlyMemory<byte> Matrix(Pack pack, AbsoluteAddresses addresses)
    {
        var table = new CsvText("actor", "actor_name", "theme", "theme_name", "claims", "disputed", "url");
        foreach (var actor in pack.Actors)
        {
            foreach (var theme in pack.Index.ClaimsBy(actor).SelectMany(claim => claim.Themes).Distinct().Select(pack.Index.Theme).OfType<Theme>())
            {
                var claims = pack.Index.Position(actor, theme).ToList();
                table.Row(
                    actor.Id.Value,
                    actor.Name,
                    theme.Id.Value,
                    theme.Name,
                    CsvText.Number(claims.Count),
                    CsvText.Number(claims.Count(claim => pack.Index.DisputeOf(claim) is not null)),
                    addresses.Of(SiteAddresses.Actor(actor.Id)) + "#" + SiteAddresses.PositionId(theme.Id));
            }
        }

        return table.ToBytes();
    }

    /// <summary>Two actors, and what ties them.</summary>
    public static ReadOnlyMemory<byte> Ties(Pack pack)
    {
        var table = new CsvText("actor", "actor_name", "other", "other_name", "passages", "claims", "stated");
        foreach (var tie in TieTable.Of(pack).All)
        {
            table.Row(
                tie.First.Value,
                NameOf(pack, tie.First),
                tie.Second.Value,
                NameOf(pack, tie.Second),
                CsvText.Number(tie.Together),
                CsvText.Number(tie.Claims),
                tie.Stated ? "yes" : "no");
        }

        return table.ToBytes();
    }

    static string NameOf(Pack pack, Slug actor) => pack.Index.Actor(actor)?.Name ?? actor.Value;

    static string ThemeName(Pack pack, Slug theme) => pack.Index.Theme(theme)?.Name ?? theme.Value;
}
