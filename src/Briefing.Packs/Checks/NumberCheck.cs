using Briefing.Packs.Binding;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>
/// Numbers in authors' words that no source has on which the words rest: the article itself, the sources of the event, and
/// whatever is cited. Words that rest on nothing named are not asked.
/// </summary>
static class NumberCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack, IEnumerable<InputFile> files)
    {
        var known = new Dictionary<Slug, IReadOnlySet<string>>();
        return
        [
            .. from file in files
               from text in AuthoredTexts.Of(file)
               where text.Source.AsSpan().ContainsAnyInRange('0', '9')
               let sources = Sources(pack, file, text)
               where sources.Count > 0
               from number in NumberTokens.In(NumberTokens.WithoutLinks(text.Source))
               where !sources.Any(article => Known(article).Contains(number.Value))
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

    static List<Article> Sources(Pack pack, InputFile file, MarkdownText text) => text.References
        .Where(reference => reference.Kind == MarkdownReferenceKind.Citation)
        .Select(reference => pack.Index.Names.Citation(reference.Target).Single)
        .OfType<ThingRef>()
        .Select(thing => thing.Kind == ThingKind.Claim ? pack.Index.Claim(thing.Id)!.Article : thing.Id) // resolved
        .Concat(Own(pack, file, text))
        .Distinct()
        .Select(pack.Index.Article)
        .OfType<Article>()
        .ToList();

    /// <summary>What a text rests on without saying so. An editor's note is the author's own, and may count and correct.</summary>
    static IEnumerable<Slug> Own(Pack pack, InputFile file, MarkdownText text) => file switch
    {
        ArticleFile article when ReferenceEquals(article.Summary, text)
            || article.KeyPoints.Any(point => ReferenceEquals(point.Text, text))
            || article.Claims.Any(claim => ReferenceEquals(claim.Text, text)) => [article.Id],
        EventFile happening when ReferenceEquals(happening.Summary, text) => pack.Index.Event(happening.Id)!.Sources.Select(source => source.Article),
        _ => [],
    };

    static string InWords(List<Article> sources) => sources.Count > 3
        ? "the sources that it rests on"
        : string.Join(" or ", sources.Select(article => article.Seed.File.Path.Value));
}
