using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Site.Evidence;

/// <summary>Something to be marked in a text.</summary>
/// <param name="Span">In the seed file.</param>
/// <param name="Id">Given to the first marked words; null for none.</param>
/// <param name="Style">The class of the mark: <c>evidence</c>, <c>evidence-event</c>, <c>noted</c> …</param>
/// <param name="Order">Of several marks that begin together, the lower one's id comes first.</param>
/// <param name="Claim">The claim whose words these are; null for other evidence.</param>
sealed record TextMark(TextSpan Span, string? Id, string Style, int Order, string? Claim = null)
{
    public static string? ClaimOf(Quote quote) => quote.Owner.Thing.Kind == ThingKind.Claim ? quote.Owner.Thing.Id.Value : null;
}

/// <summary>HTML put at a place in a text, after the mark that ends there.</summary>
sealed record TextInsert(int At, string Html);

/// <summary>Words that become a link.</summary>
sealed record TextLink(TextSpan Span, string Href);
