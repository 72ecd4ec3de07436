using System.Text.Json;
using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Text;

namespace Briefing.Site.Machines;

/// <summary><c>data/graph.json</c>: every thing a node, every tie an edge from the thing that states it. Node ids are a kind's folder and an id.</summary>
internal static class GraphJson
{
    public static Action<TakeBytes> Pour(Pack pack) => JsonText.Pour(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", PackJson.Version);
        json.WriteStartArray("nodes");
        foreach (var article in pack.Articles)
            Node(json, SiteAddresses.Article(article.Id), "article", article.Title);
        foreach (var actor in pack.Actors)
            Node(json, SiteAddresses.Actor(actor.Id), "actor", actor.Name);
        foreach (var theme in pack.Themes)
            Node(json, SiteAddresses.Theme(theme.Id), "theme", theme.Name);
        foreach (var happening in pack.Events)
            Node(json, SiteAddresses.Event(happening.Id), "event", happening.Name);
        foreach (var claim in pack.Claims)
            Node(json, SiteAddresses.Claim(claim.Id), "claim", Briefing.Syntax.Markdown.MarkdownRenderer.ToPlainText(claim.Text));
        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var (from, kind, to, weight) in Edges(pack))
        {
            json.WriteStartObject();
            json.WriteString("from", Name(from));
            json.WriteString("kind", kind);
            json.WriteString("to", Name(to));
            json.WriteNumber("weight", weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    static void Node(Utf8JsonWriter json, PageAddress page, string kind, string name)
    {
        json.WriteStartObject();
        json.WriteString("id", Name(page));
        json.WriteString("kind", kind);
        json.WriteString("name", name);
        json.WriteString("url", "/" + page.Value);
        json.WriteEndObject();
    }

    static IEnumerable<Edge> Edges(Pack pack)
    {
        foreach (var article in pack.Articles)
        {
            var page = SiteAddresses.Article(article.Id);
            var counts = article.Mentions.GroupBy(mention => mention.Actor).ToDictionary(group => group.Key, group => group.Count());
            foreach (var actor in article.Actors)
                yield return new Edge(page, "names", SiteAddresses.Actor(actor), Math.Max(1, counts.GetValueOrDefault(actor)));
            foreach (var edge in To(page, "treats", article.Themes, SiteAddresses.Theme))
                yield return edge;
        }

        foreach (var claim in pack.Claims)
        {
            var page = SiteAddresses.Claim(claim.Id);
            yield return new Edge(page, "stands-in", SiteAddresses.Article(claim.Article), 1);
            var speakers = claim.Speakers.Where(speaker => speaker.Kind == SpeakerKind.Actor).Select(speaker => speaker.Actor).ToEquatableArray();
            foreach (var edge in To(page, "by", speakers, SiteAddresses.Actor))
                yield return edge;
            foreach (var edge in To(page, "via", claim.Via, SiteAddresses.Actor))
                yield return edge;
            foreach (var edge in To(page, "about", claim.About, SiteAddresses.Actor))
                yield return edge;
            foreach (var edge in To(page, "treats", claim.Themes, SiteAddresses.Theme))
                yield return edge;
            foreach (var edge in To(page, "supports", claim.Supports, SiteAddresses.Claim))
                yield return edge;
            foreach (var edge in To(page, "contradicts", claim.Contradicts, SiteAddresses.Claim))
                yield return edge;
            foreach (var edge in To(page, "differs-from", claim.Differs.Map(difference => difference.Claim), SiteAddresses.Claim))
                yield return edge;
        }

        foreach (var happening in pack.Events)
        {
            var page = SiteAddresses.Event(happening.Id);
            foreach (var edge in To(page, "told-in", happening.Sources.Map(source => source.Article), SiteAddresses.Article)
                .Concat(To(page, "with", happening.Actors, SiteAddresses.Actor))
                .Concat(To(page, "treats", happening.Themes, SiteAddresses.Theme))
                .Concat(To(page, "same-as", happening.SameAs, SiteAddresses.Event)))
            {
                yield return edge;
            }
        }

        foreach (var relation in pack.Actors.SelectMany(actor => actor.Relations))
            yield return new Edge(SiteAddresses.Actor(relation.From), relation.As, SiteAddresses.Actor(relation.To), 1);
        foreach (var theme in pack.Themes)
        {
            if (theme.Parent is { } parent)
                yield return new Edge(SiteAddresses.Theme(theme.Id), "part-of", SiteAddresses.Theme(parent), 1);
        }
    }

    // Of most kinds a claim has no tie or one, for which nothing is put in order first.
    static IEnumerable<Edge> To(PageAddress from, string kind, EquatableArray<Slug> ids, Func<Slug, PageAddress> address) => ids.Count switch
    {
        0 => [],
        1 => [new Edge(from, kind, address(ids[0]), 1)],
        _ => ids.Distinct().Select(id => new Edge(from, kind, address(id), 1)),
    };

    sealed record Edge(PageAddress From, string Kind, PageAddress To, int Weight);

    static ReadOnlySpan<char> Name(PageAddress page) => page.Value.AsSpan().TrimEnd('/');
}
