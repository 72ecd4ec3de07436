using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>
/// The texts that tell what sources say, and the sources on which each rests: the article itself, the sources of the event, and
/// whatever is cited or linked. Bodies and notes are not among them: there, authors may count, correct and remember.
/// </summary>
static class SummaryTexts
{
    public static IEnumerable<MarkdownText> Of(InputFile file) => (file switch
    {
        ArticleFile article => [article.Summary, .. article.KeyPoints.Select(point => point.Text), .. article.Claims.Select(claim => claim.Text)],
        EventFile happening => [happening.Summary],
        ThemeFile theme => [theme.Summary],
        ActorFile actor => [actor.Summary],
        PackFile pack => [pack.BottomLine],
        _ => (IEnumerable<MarkdownText?>)[],
    }).OfType<MarkdownText>();

    /// <summary>What a text rests on: what it cites, what it links to, and what it is the summary of.</summary>
    public static IEnumerable<ThingRef> Things(Pack pack, InputFile file, MarkdownText text)
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

    /// <summary>The articles behind things, in the order of their files.</summary>
    public static IReadOnlyList<Article> Sources(Pack pack, IEnumerable<ThingRef> things) =>
    [
        .. things.SelectMany(thing => Sources(pack, thing)).Distinct().Select(pack.Index.Article).OfType<Article>()
            .OrderBy(article => article.Seed.File.Path),
    ];

    static IEnumerable<Slug> Sources(Pack pack, ThingRef thing) => thing.Kind switch
    {
        ThingKind.Article => [thing.Id],
        ThingKind.Claim => pack.Index.Claim(thing.Id) is { } claim ? [claim.Article] : [],
        ThingKind.Event => pack.Index.Event(thing.Id)?.Sources.Select(source => source.Article) ?? [],
        _ => [],
    };

    public static string InWords(IReadOnlyList<Article> sources) => sources.Count is 0 or > 3
        ? "the sources that these words rest on"
        : string.Join(" or ", sources.Select(article => article.Seed.File.Path.Value));
}
