using System.Text.Json;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary>
/// <c>data/pack.json</c>: the linked model for programs. Members are only ever added; <see cref="Version"/> rises when one
/// changes its meaning. Dates are EDTF; <c>url</c> is an address from the site's root; null says that no source tells.
/// </summary>
internal static class PackJson
{
    public const int Version = 1;

    public static Action<TakeBytes> Pour(VerifiedPack verified) => JsonText.Pour(json =>
    {
        var pack = verified.Pack;
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        WriteInfo(json, pack.Info);
        WriteList(json, "articles", pack.Articles, article => WriteArticle(json, article, verified, pack.Info.ArticleText));
        WriteList(json, "actors", pack.Actors, actor => WriteActor(json, actor, pack));
        WriteList(json, "themes", pack.Themes, theme => WriteTheme(json, theme));
        WriteList(json, "events", pack.Events, happening => WriteEvent(json, happening, verified));
        WriteList(json, "claims", pack.Claims, claim => WriteClaim(json, claim, verified));
        WriteList(json, "disputes", pack.Disputes, dispute => WriteDispute(json, dispute));
        WriteList(json, "findings", pack.Findings, finding => WriteFinding(json, finding));
        json.WriteEndObject();
    });

    static void WriteList<T>(Utf8JsonWriter json, string name, EquatableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteInfo(Utf8JsonWriter json, PackInfo info)
    {
        json.WriteStartObject("pack");
        json.WriteString("title", info.Title);
        json.WriteString("subtitle", info.Subtitle);
        json.WriteString("as_of", info.AsOf?.Text);
        json.WriteString("language", info.Language);
        json.WriteString("generator", Generator.Name);
        json.WriteEndObject();
    }

    static void WriteArticle(Utf8JsonWriter json, Article article, VerifiedPack verified, ArticleTextPolicy policy)
    {
        json.WriteString("id", article.Id.Value);
        json.WriteString("source", article.Input.Source?.Value);
        json.WriteString("url", Url(SiteAddresses.Article(article.Id)));
        json.WriteString("original_url", article.Url);
        json.WriteString("title", article.TitleStated ? article.Title : null);
        json.WriteString("standfirst", article.Standfirst);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("byline", article.Byline);
        json.WriteString("published", article.Published?.Text);
        json.WriteString("language", article.Language);
        json.WriteString("summary", Plain(article.Input.Summary));
        WriteParagraphs(json, article, verified, policy);
        json.WriteIds("actors", article.Actors);
        json.WriteIds("themes", article.Themes);
    }

    static void WriteParagraphs(Utf8JsonWriter json, Article article, VerifiedPack verified, ArticleTextPolicy policy)
    {
        var cited = policy == ArticleTextPolicy.Excerpts ? CitedParagraphs.Of(article, verified) : [];
        json.WriteStartArray("paragraphs");
        string? heading = null;
        foreach (var block in article.Seed.Blocks)
        {
            if (block.Kind == SeedBlockKind.Heading)
                heading = WhiteSpace.Fold(block.Text);
            if (block.Kind != SeedBlockKind.Paragraph)
                continue;
            var republished = policy == ArticleTextPolicy.Full || cited.Contains(block.Number);
            json.WriteStartObject();
            json.WriteNumber("n", block.Number);
            json.WriteNumber("line", block.Line);
            json.WriteString("text", republished ? WhiteSpace.Fold(block.Text) : null);
            json.WriteString("heading", heading);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteActor(Utf8JsonWriter json, Actor actor, Pack pack)
    {
        json.WriteString("id", actor.Id.Value);
        json.WriteString("url", Url(SiteAddresses.Actor(actor.Id)));
        json.WriteString("name", actor.Name);
        json.WriteString("kind", KebabCase.Of(actor.Kind));
        json.WriteString("role", actor.Role);
        json.WriteStartArray("aliases");
        foreach (var alias in actor.Input.Aliases)
            json.WriteStringValue(alias.Value);
        json.WriteEndArray();
        json.WriteString("summary", Plain(actor.Input.Summary));
        json.WriteStartArray("mentions");
        foreach (var mention in pack.Index.MentionsOf(actor))
        {
            json.WriteStartObject();
            json.WriteString("article", mention.Article.Value);
            json.WriteNumberOrNull("paragraph", mention.Paragraph);
            json.WriteString("words", WhiteSpace.Fold(mention.Words));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("relations");
        foreach (var relation in actor.Relations)
        {
            json.WriteStartObject();
            json.WriteString("to", relation.To.Value);
            json.WriteString("as", relation.As);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteTheme(Utf8JsonWriter json, Theme theme)
    {
        json.WriteString("id", theme.Id.Value);
        json.WriteString("url", Url(SiteAddresses.Theme(theme.Id)));
        json.WriteString("name", theme.Name);
        json.WriteString("question", theme.Question);
        json.WriteString("parent", theme.Parent?.Value);
        json.WriteString("summary", Plain(theme.Input.Summary));
        json.WriteStartArray("assessments");
        foreach (var assessment in theme.Assessments)
        {
            json.WriteStartObject();
            json.WriteString("text", Plain(assessment.Text));
            json.WriteString("likelihood", KebabCase.Of(assessment.Likelihood));
            json.WriteString("confidence", KebabCase.Of(assessment.Confidence));
            json.WriteIds("basis", assessment.Basis);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteEvent(Utf8JsonWriter json, TimelineEvent happening, VerifiedPack verified)
    {
        json.WriteString("id", happening.Id.Value);
        json.WriteString("url", Url(SiteAddresses.Event(happening.Id)));
        json.WriteString("name", happening.Name);
        json.WriteString("date", happening.Date?.Text);
        json.WriteString("date_note", Plain(happening.Input.DateNote));
        json.WriteString("place", happening.Place);
        json.WriteIds("actors", happening.Actors);
        json.WriteIds("themes", happening.Themes);
        json.WriteString("summary", Plain(happening.Input.Summary));
        json.WriteStartArray("sources");
        foreach (var told in happening.Sources.SelectMany(source => source.Quotes.Select(quote => new { quote, source.Date })))
        {
            var quote = told.quote;
            json.WriteStartObject();
            json.WriteString("article", quote.Article.Value);
            if (told.Date is { } other)
                json.WriteString("date", other.Text);
            var place = verified.PlaceOf(quote);
            json.WriteNumberOrNull("paragraph", place?.Paragraph ?? 0);
            json.WriteNumberOrNull("line", place?.Line ?? 0);
            json.WriteString("quote", place?.Text ?? quote.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteIds("same_as", happening.SameAs);
        json.WriteIds("not_same_as", happening.NotSameAs);
    }

    static void WriteClaim(Utf8JsonWriter json, Claim claim, VerifiedPack verified)
    {
        json.WriteString("id", claim.Id.Value);
        json.WriteString("url", Url(SiteAddresses.Claim(claim.Id)));
        json.WriteString("article", claim.Article.Value);
        json.WriteString("text", Plain(claim.Text));
        WriteSpeakers(json, claim);
        json.WriteIds("via", claim.Via);
        json.WriteString("basis", KebabCase.Of(claim.Basis));
        json.WriteIds("about", claim.About);
        json.WriteIds("themes", claim.Themes);
        json.WriteString("date", claim.Date?.Text);
        WriteFigure(json, claim.Figure);
        json.WriteStartArray("quotes");
        foreach (var quote in claim.Quotes)
        {
            var place = verified.PlaceOf(quote);
            json.WriteStartObject();
            json.WriteNumberOrNull("paragraph", place?.Paragraph ?? 0);
            json.WriteNumberOrNull("line", place?.Line ?? 0);
            json.WriteString("text", place?.Text ?? quote.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteIds("supports", claim.Supports);
        json.WriteIds("contradicts", claim.Contradicts);
        json.WriteStartArray("differs");
        foreach (var difference in claim.Differs)
        {
            json.WriteStartObject();
            json.WriteString("claim", difference.Claim.Value);
            json.WriteString("how", difference.How);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("corroboration");
        json.WriteNumber("origins", claim.Corroboration.Origins);
        json.WriteBoolean("single_source", claim.Corroboration.IsSingleSource);
        json.WriteIds("articles", claim.Corroboration.Articles);
        json.WriteEndObject();
    }

    // An actor's id, the word "article" for its own voice, or an object with the source's words for speakers it does not name.
    static void WriteSpeakers(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray("by");
        foreach (var speaker in claim.Speakers)
        {
            if (speaker.Kind == SpeakerKind.Unnamed)
            {
                json.WriteStartObject();
                json.WriteString("unnamed", speaker.Words);
                json.WriteEndObject();
            }
            else
            {
                json.WriteStringValue(speaker.Kind == SpeakerKind.Actor ? speaker.Actor.Value : "article");
            }
        }

        json.WriteEndArray();
    }

    static void WriteFigure(Utf8JsonWriter json, Figure? figure)
    {
        if (figure is null)
        {
            json.WriteNull("figure");
            return;
        }

        json.WriteStartObject("figure");
        json.WriteString("measure", figure.Measure.Value);
        json.WriteNumber("value", figure.Value);
        json.WriteString("unit", figure.Unit);
        json.WriteString("qualifier", figure.Qualifier);
        json.WriteEndObject();
    }

    static void WriteDispute(Utf8JsonWriter json, Dispute dispute)
    {
        json.WriteString("id", dispute.Id.Value);
        json.WriteIds("claims", dispute.Claims);
        json.WriteIds("themes", dispute.Themes);
        json.WriteStartArray("sides");
        foreach (var side in dispute.Sides)
        {
            json.WriteStartArray();
            foreach (var claim in side.Claims)
                json.WriteStringValue(claim.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    static void WriteFinding(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteString("code", finding.Kind.Code);
        json.WriteString("severity", KebabCase.Of(finding.Severity));
        json.WriteString("file", finding.Where.File.Value);
        json.WriteNumber("line", finding.Where.Start.Line);
        json.WriteString("message", finding.Message);
        json.WriteBoolean("accepted", finding.Accepted);
    }

    static string Url(PageAddress page) => "/" + page.Value;

    static string? Plain(MarkdownText? text) => text is null ? null : MarkdownRenderer.ToPlainText(text);
}
