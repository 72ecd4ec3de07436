using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Numbers the quotes of a pack as they are met.</summary>
/// <param name="first">The number of the first.</param>
sealed class QuoteList(int first = 0)
{
    readonly List<Quote> quotes = [];

    public EquatableArray<Quote> Add(InputFile file, Slug article, ThingRef owner, EquatableArray<QuoteEntry> entries)
    {
        var added = new Quote[entries.Count];
        for (var at = 0; at < added.Length; at++)
        {
            var entry = entries[at];
            added[at] = new Quote(first + quotes.Count, entry.Words, article, file.Locate(entry.Span), entry.Paragraph?.Value, new QuoteOwner(owner))
            {
                Entry = entry,
                Numbered = entry.Paragraph is { } number ? file.Locate(number.Span) : null,
            };
            quotes.Add(added[at]);
        }

        return [.. added];
    }

    public EquatableArray<Quote> ToArray() => [.. quotes];
}
