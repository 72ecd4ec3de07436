using System.Globalization;
using System.Text;
using Briefing.Authoring.WebPages;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Authoring.Skeletons;

/// <summary>
/// The file of a new article. What was read from the text, and what the page said of itself, stands there as comments: a proposal
/// becomes a statement of the authors only when one of them removes the <c>#</c>.
/// </summary>
public static class ArticleSkeleton
{
    // More than these would be a list to read and no help.
    const int MostNames = 12;

    const int MostEvents = 8;

    const int CommentWidth = 100;

    /// <param name="seed">The text as it will be read.</param>
    /// <param name="facts">What the page said of itself; <see cref="PageFacts.None"/> for a plain text.</param>
    /// <param name="pack">The pack it joins, for its actors; null where it can't be read.</param>
    public static NewFile Of(Slug id, SeedDocument seed, PageFacts facts, Pack? pack)
    {
        var text = new StringBuilder();
        text.Append(InputSchema.ModelineOf(InputKind.Article)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"source: {seed.File.Path.Name}\n");
        AddFields(text, seed, facts);
        text.Append("\n# Two to four sentences for readers in a hurry. [[id]] links to anything in the pack, [@claim-id] cites a claim.\n");
        text.Append("# summary: |\n#   …\n");
        AddActors(text, seed, pack);
        AddEvents(text, seed);
        AddClaims(text, id, seed);
        return new NewFile(Skeleton.PathOf(InputKind.Article, id), text.ToString());
    }

    static void AddFields(StringBuilder text, SeedDocument seed, PageFacts facts)
    {
        text.Append("\n# Read from the text. It holds as it is; to say otherwise, remove the # and correct the line (null: the text does not say).\n");
        Field(text, "title", seed.Title?.Text, LineOf(seed, seed.Title?.Span), facts.Title);
        Field(text, "standfirst", seed.Standfirst?.Text, LineOf(seed, seed.Standfirst?.Span), null);
        Field(text, "outlet", seed.Outlet?.Text, LineOf(seed, seed.Outlet?.Span), facts.Outlet);
        Field(text, "byline", seed.Byline?.Text, LineOf(seed, seed.Byline?.Span), facts.Byline);
        Field(text, "published", seed.Published?.Date.Text, LineOf(seed, seed.Published?.Span), facts.Published);
        Field(text, "language", seed.Language, null, facts.Language);
        if (facts.Url is { } url)
            text.Append(CultureInfo.InvariantCulture, $"# url: {YamlText.Value(url)}    # the page's own address; remove the # to show it\n");
    }

    static void Field(StringBuilder text, string key, string? read, int? line, string? fact)
    {
        var said = fact is null || fact == read ? "" : $"; the page's own data says {YamlText.Comment(fact, CommentWidth)}";
        if (read is null)
        {
            var value = fact is null ? "" : " " + YamlText.Value(fact);
            text.Append(CultureInfo.InvariantCulture, $"# {key}:{value}    # not found in the text{(fact is null ? "" : "; so says the page's own data: remove the # to use it")}\n");
            return;
        }

        var where = line is { } number ? string.Create(CultureInfo.InvariantCulture, $"line {number}") : "";
        var why = (where + said).TrimStart(';', ' ');
        text.Append(CultureInfo.InvariantCulture, $"# {key}: {YamlText.Value(read)}{(why.Length > 0 ? "    # " + why : "")}\n");
    }

    static void AddActors(StringBuilder text, SeedDocument seed, Pack? pack)
    {
        var known = new Dictionary<Slug, int>();
        var unknown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in seed.Blocks)
        {
            var mentions = pack?.Index.Mentions.Find(block.Text) ?? [];
            foreach (var mention in mentions)
                known[mention.Actor] = known.GetValueOrDefault(mention.Actor) + 1;
            foreach (var run in NameRuns.In(block.Text).Where(run => run.IsName && !mentions.Any(mention => mention.Span.Overlaps(run.Span))))
                unknown[run.Words] = unknown.GetValueOrDefault(run.Words) + 1;
        }

        if (known.Count > 0)
        {
            text.Append("\n# Actors of the pack that the text names. Mentions are found without this list; it adds those who matter.\n");
            text.Append(CultureInfo.InvariantCulture, $"# actors: [{string.Join(", ", known.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key))}]\n");
        }

        var names = unknown.Where(pair => pair.Value > 1).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostNames).ToList();
        if (names.Count == 0)
            return;
        text.Append("\n# Names that the text has more than once and the pack has no file for:\n");
        foreach (var (name, count) in names)
            text.Append(CultureInfo.InvariantCulture, $"#   {YamlText.Comment(name, 60)} ({count} times): briefing new actor {Slug.Make(name)}\n");
    }

    static void AddEvents(StringBuilder text, SeedDocument seed)
    {
        var candidates = DatedSentences.In(seed).Take(MostEvents).ToList();
        if (candidates.Count == 0)
            return;
        text.Append("\n# Sentences that name a day: candidates for events (briefing new event ID).\n");
        foreach (var candidate in candidates)
            text.Append(CultureInfo.InvariantCulture, $"#   {candidate.Date.Text}, paragraph {candidate.Paragraph}: {YamlText.Comment(candidate.Sentence, CommentWidth)}\n");
    }

    static void AddClaims(StringBuilder text, Slug id, SeedDocument seed)
    {
        var quote = Sentences.QuotableIn(seed) is { } sentence ? YamlText.Quoted(sentence) : "\"words of the text, verbatim\"";
        text.Append("\n# What someone says in it, each with the words that carry it. Remove the # and fill in:\n");
        text.Append("# claims:\n");
        text.Append(CultureInfo.InvariantCulture, $"#   - id: {id}-1\n");
        text.Append("#     text: What is said, in a sentence of your own.\n");
        text.Append("#     by: article            # an actor's id, article for its own voice, or {unnamed: two captains}\n");
        text.Append("#     basis: own-voice       # own-voice, on-record, document, unnamed, hearsay\n");
        text.Append(CultureInfo.InvariantCulture, $"#     quote: {quote}\n");
    }

    static int? LineOf(SeedDocument seed, TextSpan? span) => span is { } words ? seed.File.Locate(words).Start.Line : null;
}
