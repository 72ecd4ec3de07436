using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>
/// Numbers in summaries, key points and claims that no source has on which the words rest: the article itself, the sources of the
/// event, and whatever is cited or linked. Words that rest on nothing named are not asked; nor are bodies and notes, in
/// which authors may count and correct.
/// </summary>
static class NumberCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack, IEnumerable<InputFile> files)
    {
        var known = new Dictionary<Slug, IReadOnlySet<string>>();
        return
        [
            .. from file in files
               from text in Texts(file)
               where text.Source.AsSpan().ContainsAnyInRange('0', '9')
               let things = Things(pack, file, text).Distinct().ToList()
               let sources = things.SelectMany(thing => Sources(pack, thing)).Distinct().Select(pack.Index.Article).OfType<Article>()
                   .OrderBy(article => article.Seed.File.Path).ToList()
               where sources.Count > 0
               let dates = things.Where(thing => thing.Kind == ThingKind.Event)
                   .SelectMany(thing => NumberTokens.OfDate(pack.Index.Event(thing.Id)?.Date)).ToHashSet(StringComparer.Ordinal)
               from number in NumberTokens.In(NumberTokens.WithoutLinks(text.Source))
               where !dates.Contains(number.Value) && !sources.Any(article => Known(article).Contains(number.Value))
               select ConsistencyDiagnostics.NumberNotInSource.At(
                   file.Locate(text.InFile(number.Span)), number.Span.Of(text.Source).ToString(), InWords(sources)),
        ];

        IReadOnlySet<string> Known(Article article)
        {
            if (!known.TryGetValue(article.Id, out var numbers))
                known[article.Id] = numbers = NumberTokens.Known(article);
            return numbers;
        }
    }

    static IEnumerable<MarkdownText> Texts(InputFile file) => (file switch
    {
        ArticleFile article => [article.Summary, .. article.KeyPoints.Select(point => point.Text), .. article.Claims.Select(claim => claim.Text)],
        EventFile happening => [happening.Summary],
        ThemeFile theme => [theme.Summary],
        ActorFile actor => [actor.Summary],
        PackFile pack => [pack.BottomLine],
        _ => (IEnumerable<MarkdownText?>)[],
    }).OfType<MarkdownText>();

    /// <summary>What a text rests on: what it cites, what it links to, and what it is the summary of.</summary>
    static IEnumerable<ThingRef> Things(Pack pack, InputFile file, MarkdownText text)
    {
        foreach (var reference in text.References)
        {
            var resolution = reference.Kind == MarkdownReferenceKind.Citation
                ? pack.Index.Names.Citation(reference.Target)
                : pack.Index.Names.Link(reference.Target);
            if (resolution.Single is { } thing)
                yield return thing;
        }

        if (file is ArticleFile)
            yield return new ThingRef(ThingKind.Article, file.Id);
        else if (file is EventFile)
            yield return new ThingRef(ThingKind.Event, file.Id);
    }

    static IEnumerable<Slug> Sources(Pack pack, ThingRef thing) => thing.Kind switch
    {
        ThingKind.Article => [thing.Id],
        ThingKind.Claim => pack.Index.Claim(thing.Id) is { } claim ? [claim.Article] : [],
        ThingKind.Event => pack.Index.Event(thing.Id)?.Sources.Select(source => source.Article) ?? [],
        _ => [],
    };

    static string InWords(List<Article> sources) => sources.Count > 3
        ? "the sources that these words rest on"
        : string.Join(" or ", sources.Select(article => article.Seed.File.Path.Value));
}
