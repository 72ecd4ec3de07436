using System.Text.Json;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Site.Pages;

/// <summary>Things of the pack in schema.org's terms, as the data of other pages names them.</summary>
static class SchemaThings
{
    public static string TypeOf(ActorKind? kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.State => "Country",
        ActorKind.Place => "Place",
        ActorKind.Outlet => "NewsMediaOrganization",
        null => "Thing",
        _ => "Organization",
    };

    /// <summary>Who says something. To schema.org that is a person or an organisation, so a state that speaks is the latter; of an unknown kind nothing is said.</summary>
    static string? SpeakerTypeOf(ActorKind? kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Outlet => "NewsMediaOrganization",
        ActorKind.State => "GovernmentOrganization",
        null => null,
        _ => "Organization",
    };

    /// <summary>The speakers that have a name; nothing for the others, of whom no source says who they are.</summary>
    public static void WriteSpeakers(this Utf8JsonWriter json, string property, PageDraft page, EquatableArray<Speaker> speakers, SchemaAddresses addresses)
    {
        var named = speakers.Select(speaker => page.Index.Actor(speaker.Actor)).OfType<Actor>().ToList();
        if (named.Count == 0)
            return;
        json.WriteStartArray(property);
        foreach (var actor in named)
            Write(json, SpeakerTypeOf(actor.Kind), actor.Name, addresses.Of(SiteAddresses.Actor(actor.Id)));
        json.WriteEndArray();
    }

    /// <summary>What something is about: actors and themes.</summary>
    public static void WriteAbout(this Utf8JsonWriter json, PageDraft page, IEnumerable<Slug> actors, IEnumerable<Slug> themes, SchemaAddresses addresses)
    {
        var people = actors.Select(page.Index.Actor).OfType<Actor>().ToList();
        var subjects = themes.Select(page.Index.Theme).OfType<Theme>().ToList();
        if (people.Count + subjects.Count == 0)
            return;
        json.WriteStartArray("about");
        foreach (var actor in people)
            Write(json, TypeOf(actor.Kind), actor.Name, addresses.Of(SiteAddresses.Actor(actor.Id)));
        foreach (var theme in subjects)
            Write(json, "DefinedTerm", theme.Name, addresses.Of(SiteAddresses.Theme(theme.Id)));
        json.WriteEndArray();
    }

    /// <summary>Who took part; places and states take no part in schema.org's sense.</summary>
    public static void WriteAttendees(this Utf8JsonWriter json, PageDraft page, EquatableArray<Slug> actors, SchemaAddresses addresses)
    {
        var attended = actors.Select(page.Index.Actor).OfType<Actor>().Where(actor => actor.Kind is not (null or ActorKind.Place or ActorKind.State)).ToList();
        if (attended.Count == 0)
            return;
        json.WriteStartArray("attendee");
        foreach (var actor in attended)
            Write(json, SpeakerTypeOf(actor.Kind), actor.Name, addresses.Of(SiteAddresses.Actor(actor.Id)));
        json.WriteEndArray();
    }

    /// <summary>Articles, by name, publisher and the day they state.</summary>
    public static void WriteArticles(this Utf8JsonWriter json, string property, IEnumerable<Article> articles, SchemaAddresses addresses)
    {
        var all = articles.ToList();
        if (all.Count == 0)
            return;
        json.WriteStartArray(property);
        foreach (var article in all)
        {
            json.WriteStartObject();
            WriteArticle(json, article, addresses);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteArticle(Utf8JsonWriter json, Article article, SchemaAddresses addresses)
    {
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", article.Title);
        json.WriteString("inLanguage", article.Language);
        json.WriteKnown("datePublished", DateMaking.Iso(article.Published));
        json.WriteNamed("publisher", "NewsMediaOrganization", article.Outlet);
        json.WriteKnown("url", addresses.Of(SiteAddresses.Article(article.Id)));
    }

    /// <summary>The words that carry a claim, each as a quotation from its article.</summary>
    public static void WriteQuotations(this Utf8JsonWriter json, string property, PageDraft page, Claim claim, EquatableArray<QuoteView> quotes, SchemaAddresses addresses)
    {
        if (quotes.IsEmpty || page.Index.Article(claim.Article) is not { } article)
            return;
        json.WriteStartArray(property);
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Quotation");
            json.WriteString("text", quote.Words);
            json.WriteString("inLanguage", quote.Language);
            json.WriteSpeakers("spokenByCharacter", page, claim.Speakers, addresses);
            json.WriteStartObject("isPartOf");
            WriteArticle(json, article, addresses);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, string? type, string name, string? url)
    {
        json.WriteStartObject();
        json.WriteKnown("@type", type);
        json.WriteString("name", name);
        json.WriteKnown("url", url);
        json.WriteEndObject();
    }
}
