using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs.Model;

/// <summary>A seed and what its authors say of it, bound.</summary>
/// <param name="Seed">As read with the authors' corrections.</param>
/// <param name="Title">The author's, else the seed's; the id in words where neither states one.</param>
/// <param name="TitleStated">False when <paramref name="Title"/> had to be made from the id.</param>
/// <param name="Outlet">Null: the text does not say.</param>
/// <param name="Published">Null: the text does not say.</param>
/// <param name="Language">BCP 47; the pack's where the reader could not tell.</param>
/// <param name="Actors">Listed, or found through claims, events and mentions; by id.</param>
/// <param name="Themes">Listed, or found through claims and events; by id.</param>
/// <param name="Mentions">Of actors in the article's blocks, in order.</param>
public sealed record Article(
    Slug Id,
    ArticleFile Input,
    SeedDocument Seed,
    string Title,
    bool TitleStated,
    string? Standfirst,
    string? Outlet,
    string? Byline,
    EdtfDate? Published,
    string? Url,
    string Language,
    TextDirection Direction,
    EquatableArray<KeyPoint> KeyPoints,
    EquatableArray<Slug> Actors,
    EquatableArray<Slug> Themes,
    EquatableArray<Mention> Mentions);

/// <summary>A point of a summary with the words that carry it.</summary>
public sealed record KeyPoint(MarkdownText Text, EquatableArray<Quote> Quotes, MarkdownText? Note);

/// <summary>A place where an article's text names an actor.</summary>
/// <param name="Block">Index in <c>Seed.Blocks</c>.</param>
/// <param name="Paragraph">Body paragraph, from one; zero in captions and headings.</param>
/// <param name="Span">In the seed file.</param>
/// <param name="Words">As they stand there.</param>
public sealed record Mention(Slug Actor, Slug Article, int Block, int Paragraph, TextSpan Span, string Words);
