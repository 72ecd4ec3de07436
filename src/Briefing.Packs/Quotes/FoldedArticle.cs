using Briefing.Packs.Model;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs.Quotes;

/// <summary>An article's text made ready for searching: folded once, however many quotes it carries.</summary>
public sealed class FoldedArticle
{
    FoldedText? fields;

    FoldedArticle(Article article, FoldedText body)
    {
        Article = article;
        Body = body;
    }

    public Article Article { get; }

    /// <summary>Captions, headings and paragraphs, in order.</summary>
    public FoldedText Body { get; }

    /// <summary>Title and standfirst.</summary>
    public FoldedText Fields => fields ??= FoldedText.Of(Article.Seed.File.Text, FieldSpans(Article.Seed));

    public static FoldedArticle Of(Article article)
    {
        var blocks = article.Seed.Blocks;
        var spans = new TextSpan[blocks.Count];
        for (var at = 0; at < spans.Length; at++)
            spans[at] = blocks[at].Span;
        return new FoldedArticle(article, FoldedText.Of(article.Seed.File.Text, spans));
    }

    /// <summary>The block that holds an offset of the seed; -1 where none does.</summary>
    public static int BlockAt(SeedDocument seed, int offset)
    {
        var low = 0;
        var high = seed.Blocks.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = seed.Blocks[middle].Span;
            if (offset < span.Start)
                high = middle - 1;
            else if (offset >= span.End)
                low = middle + 1;
            else
                return middle;
        }

        return -1;
    }

    static TextSpan[] FieldSpans(SeedDocument seed)
    {
        var spans = new List<TextSpan>(2);
        if (seed.Title is { } title)
            spans.Add(title.Span);
        if (seed.Standfirst is { } standfirst)
            spans.Add(standfirst.Span);
        return [.. spans];
    }
}
