using System.Buffers;
using System.Text;
using Briefing.Site.Making;
using Briefing.Site.Views;
using Briefing.Site.Words;

namespace Briefing.Site.Pages;

/// <summary>How to cite a page: in words, and for programs that manage references.</summary>
static class Citation
{
    /// <param name="canonical">The page's absolute address; null when the site's is not known.</param>
    public static CiteView Make(PageDraft page, PageContent content, string? canonical)
    {
        var info = page.Edition.Info;
        var words = page.Words;
        var address = Isolated(page, canonical ?? page.Address.ToString());
        var isPack = page.Address == Addresses.PageAddress.Home;
        var what = isPack ? Isolated(page, content.Title) : words.Quoted(Isolated(page, content.Title));
        if (content.CitedFrom is { } source)
            what = words.Fill("cite_said", what, source);
        if (!isPack)
            what = words.Fill("cite_part", what, Isolated(page, info.Title));
        var text = page.Edition.AsOf is { } date ? words.Fill("cite_dated", what, date, address) : words.Fill("cite_undated", what, address);
        return new CiteView(text, canonical ?? page.Address.ToString(), BibTex(page, content, canonical, isPack));
    }

    // An entry of BibLaTeX's type "online"; older programs read it as "misc". Dates are EDTF there, too.
    static string BibTex(PageDraft page, PageContent content, string? canonical, bool isPack)
    {
        var info = page.Edition.Info;
        var entry = new StringBuilder("@online{").Append(isPack ? "briefing" : page.Address.Value.Trim('/').Replace('/', '-')).Append(",\n");
        Field(entry, "title", content.Title);
        if (!isPack)
            Field(entry, "note", info.Title);
        if (info.AsOf is { IsUnsure: false, Earliest: not null } asOf)
            Field(entry, "date", asOf.Text);
        if (canonical is not null)
            entry.Append("  url = {").Append(canonical).Append("},\n");
        Field(entry, "language", info.Language);
        return entry.Append('}').ToString();
    }

    static readonly SearchValues<char> Special = SearchValues.Create("\\{}$&#%_~^\n\r\t");

    static void Field(StringBuilder entry, string name, string value)
    {
        entry.Append("  ").Append(name).Append(" = {");
        var rest = value.AsSpan();
        for (; rest.IndexOfAny(Special) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            entry.Append(rest[..at]);
            _ = rest[at] switch
            {
                '\\' => entry.Append("\\textbackslash{}"),
                '~' => entry.Append("\\textasciitilde{}"),
                '^' => entry.Append("\\textasciicircum{}"),
                '\n' or '\r' or '\t' => entry.Append(' '),
                var unit => entry.Append('\\').Append(unit),
            };
        }

        entry.Append(rest).Append("},\n");
    }

    static string Isolated(PageDraft page, string words) => Bidi.Isolated(words, Languages.Direction(page.Words.Language));

    /// <summary>Who says what is cited, and where: for a claim, which is not the pack's own.</summary>
    public static string SourceOf(PageDraft page, ClaimView claim)
    {
        var article = page.Words.Quoted(Isolated(page, claim.Article.ShortTitle));
        var parts = new List<string> { page.Words.List(claim.Speakers.Select(speaker => Isolated(page, speaker.Name))), article };
        if (claim.Article.Outlet is { } outlet)
            parts.Add(Isolated(page, outlet));
        if (claim.Article.Date is { } date)
            parts.Add(date.Words);
        return page.Words.List(parts);
    }
}
