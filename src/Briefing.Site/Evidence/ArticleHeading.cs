using Briefing.Packs.Model;
using Briefing.Site.Prose;
using Briefing.Syntax.Seeds;
using Briefing.Templates;

namespace Briefing.Site.Evidence;

/// <summary>The title and standfirst of an article, with evidence marked in them.</summary>
/// <param name="SeedTitle">The source's title where the authors gave another and evidence stands in it; null otherwise.</param>
sealed record ArticleHeading(HtmlString Title, HtmlString? Standfirst, HtmlString? SeedTitle)
{
    public static ArticleHeading Make(PageDraft page, Article article)
    {
        var marks = Marks(page, article);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var title = Field(article, article.Seed.Title, marks, ids);
        var standfirst = Field(article, article.Seed.Standfirst, marks, ids);
        var isOwnTitle = article.Seed.Title?.Text == article.Title;
        var isOwnStandfirst = article.Seed.Standfirst?.Text == article.Standfirst;
        return new ArticleHeading(
            isOwnTitle && title is not null ? title : new HtmlString(HtmlText.Escape(article.Title)),
            isOwnStandfirst && standfirst is not null ? standfirst : article.Standfirst is { } words ? new HtmlString(HtmlText.Escape(words)) : null,
            Rest(isOwnTitle ? null : title, isOwnStandfirst ? null : standfirst, ids));
    }

    static List<TextMark> Marks(PageDraft page, Article article)
    {
        var marks = new List<TextMark>();
        foreach (var quote in page.Edition.Evidence.QuotesFrom(article))
        {
            if (page.Edition.PlaceOf(quote) is not { Block: < 0 } place)
                continue;
            foreach (var piece in place.Pieces)
                marks.Add(new TextMark(piece, page.Edition.Evidence.IdOf(quote), "evidence", page.Edition.Evidence.NumberOf(quote), TextMark.ClaimOf(quote)));
        }

        return marks;
    }

    static HtmlString? Field(Article article, SeedField? field, List<TextMark> marks, HashSet<string> ids) => field is null
        ? null
        : new HtmlString(MarkedText.ToHtml(field.Span.Of(article.Seed.File.Text).ToString(), field.Span.Start, marks, [], [], ids));

    // A field that the authors replaced is shown only if a claim rests on it, so that the claim's link leads somewhere.
    static HtmlString? Rest(HtmlString? title, HtmlString? standfirst, HashSet<string> ids)
    {
        var marked = new[] { title, standfirst }
            .OfType<HtmlString>()
            .Where(field => ids.Any(id => field.Value.Contains($" id=\"{id}\"", StringComparison.Ordinal)))
            .Select(field => field.Value)
            .ToList();
        return marked.Count == 0 ? null : new HtmlString(string.Join(" — ", marked));
    }
}
