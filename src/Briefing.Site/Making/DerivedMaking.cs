using System.Text;
using Briefing.Packs.Derived;
using Briefing.Site.Addresses;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Figures that authors worked out, with the way to what they started from.</summary>
static class DerivedMaking
{
    public static EquatableArray<DerivedView> Views(PageDraft page, EquatableArray<DerivedEntry> entries) =>
        entries.Select(entry => new DerivedView(
            HtmlText.Clean(entry.Value.Value),
            new HtmlString(From(page, entry)),
            entry.Note is { } note ? page.Section().Inline(note) : null)).ToEquatableArray();

    static string From(PageDraft page, DerivedEntry entry)
    {
        var (words, html, at) = (entry.From.Value, new StringBuilder(), 0);
        foreach (var operand in DerivedFigures.WorkOut(page.Edition.Pack, entry).Operands)
        {
            html.Append(Signs(words[at..operand.Span.Start])).Append(Html(page, operand, operand.Span.Of(words).ToString()));
            at = operand.Span.End;
        }

        return html.Append(Signs(words[at..])).ToString();
    }

    static string Html(PageDraft page, Operand operand, string words) =>
        operand is Operand.Claim named && page.Index.Claim(named.Id) is { Figure: { } figure } claim
            ? $"<a href=\"{page.To(SiteAddresses.Claim(claim.Id))}\">{HtmlText.Escape(page.Words.Number(figure.Value))}</a>"
            : HtmlText.Escape(words);

    /// <summary>As they are set in print: a minus is no hyphen.</summary>
    static string Signs(string between) =>
        HtmlText.Escape(between.Replace('-', '−').Replace('*', '×').Replace('/', '÷'));
}
