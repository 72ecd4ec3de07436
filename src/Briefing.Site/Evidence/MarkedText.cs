using System.Text;
using Briefing.Site.Prose;
using Briefing.Text;

namespace Briefing.Site.Evidence;

/// <summary>
/// A source's text as HTML with its evidence marked. Marks may overlap: the text is cut at every end of one, and each piece
/// is marked once, for all the quotes it belongs to.
/// </summary>
static class MarkedText
{
    /// <param name="text">Of the block.</param>
    /// <param name="start">Where the text begins in the seed file.</param>
    /// <param name="marks">Those that may touch the block; in any order.</param>
    /// <param name="inserts">In any order.</param>
    /// <param name="links">In order, not overlapping; one that a cut goes through is left out.</param>
    /// <param name="idsGiven">Those that earlier blocks of the page gave; a quote that runs on into this one has its id there.</param>
    public static string ToHtml(
        string text,
        int start,
        IReadOnlyList<TextMark> marks,
        IReadOnlyList<TextInsert> inserts,
        IReadOnlyList<TextLink> links,
        HashSet<string> idsGiven)
    {
        var block = new TextSpan(start, text.Length);
        if (marks.Count == 0 && inserts.Count == 0)
            return Linked(text, start, links);
        var cuts = Cuts(block, marks, inserts);
        var html = new StringBuilder(text.Length + 64 + (marks.Count * 48));
        for (var at = 0; at + 1 < cuts.Count; at++)
        {
            var piece = TextSpan.FromBounds(cuts[at], cuts[at + 1]);
            AppendPiece(html, text, start, piece, marks, links, idsGiven);
            foreach (var insert in inserts.Where(insert => insert.At == piece.End))
                html.Append(insert.Html);
        }

        return html.ToString();
    }

    /// <summary>A text without marks, as most paragraphs are.</summary>
    static string Linked(string text, int start, IReadOnlyList<TextLink> links)
    {
        if (links.Count == 0)
            return HtmlText.Escape(text);
        var html = new StringBuilder(text.Length + 64);
        AppendLinked(html, text, start, new TextSpan(start, text.Length), links);
        return html.ToString();
    }

    static List<int> Cuts(TextSpan block, IReadOnlyList<TextMark> marks, IReadOnlyList<TextInsert> inserts)
    {
        var cuts = new List<int> { block.Start, block.End };
        foreach (var mark in marks)
        {
            if (!mark.Span.Overlaps(block))
                continue;
            cuts.Add(Math.Max(block.Start, mark.Span.Start));
            cuts.Add(Math.Min(block.End, mark.Span.End));
        }

        foreach (var insert in inserts)
        {
            if (insert.At > block.Start && insert.At <= block.End)
                cuts.Add(insert.At);
        }

        cuts.Sort();
        var kept = 1;
        for (var at = 1; at < cuts.Count; at++)
        {
            if (cuts[at] != cuts[kept - 1])
                cuts[kept++] = cuts[at];
        }

        cuts.RemoveRange(kept, cuts.Count - kept);
        return cuts;
    }

    static void AppendPiece(
        StringBuilder html, string text, int start, TextSpan piece, IReadOnlyList<TextMark> marks, IReadOnlyList<TextLink> links, HashSet<string> idsGiven)
    {
        var covering = marks.Where(mark => mark.Span.Overlaps(piece)).OrderBy(mark => mark.Order).ToList();
        if (covering.Count == 0)
        {
            AppendLinked(html, text, start, piece, links);
            return;
        }

        // One mark for all that share these words; every further id gets an element of its own inside.
        var ids = covering.Where(mark => mark.Id is not null && idsGiven.Add(mark.Id)).Select(mark => mark.Id).ToList();
        html.Append("<mark class=\"").AppendJoin(' ', covering.Select(mark => mark.Style).Distinct());
        html.Append('"');
        if (ids.Count > 0)
            html.Append(" id=\"").Append(ids[0]).Append('"');
        var claims = covering.Select(mark => mark.Claim).OfType<string>().Distinct().ToList();
        if (claims.Count > 0)
            html.Append(" data-claims=\"").AppendJoin(' ', claims).Append('"');
        html.Append('>');
        foreach (var id in ids.Skip(1))
            html.Append("<span id=\"").Append(id).Append("\">");
        AppendLinked(html, text, start, piece, links);
        for (var more = 1; more < ids.Count; more++)
            html.Append("</span>");
        html.Append("</mark>");
    }

    static void AppendLinked(StringBuilder html, string text, int start, TextSpan piece, IReadOnlyList<TextLink> links)
    {
        var at = piece.Start;
        foreach (var link in links)
        {
            if (!piece.Contains(link.Span))
                continue;
            HtmlText.Append(html, text.AsSpan(at - start, link.Span.Start - at));
            html.Append("<a class=\"mention\" href=\"").Append(link.Href).Append("\">");
            HtmlText.Append(html, link.Span.Of(text, start));
            html.Append("</a>");
            at = link.Span.End;
        }

        HtmlText.Append(html, text.AsSpan(at - start, piece.End - at));
    }

    static ReadOnlySpan<char> Of(this TextSpan span, string text, int start) => text.AsSpan(span.Start - start, span.Length);
}
