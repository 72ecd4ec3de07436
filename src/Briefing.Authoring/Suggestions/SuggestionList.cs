using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Authoring.Suggestions;

/// <summary>What an author might do next, best first. Nothing here is a finding: a pack without a suggestion left is not better than its sources.</summary>
public static class SuggestionList
{
    public static EquatableArray<Suggestion> Of(VerifiedPack verified)
    {
        var coverage = Coverage.Of(verified);
        return
        [
            .. ActorSuggestions.Of(verified.Pack, coverage)
                .Concat(NameSuggestions.Of(verified.Pack))
                .Concat(TextSuggestions.Of(verified.Pack, coverage))
                .OrderByDescending(suggestion => suggestion.Score)
                .ThenBy(suggestion => suggestion.Kind)
                .ThenBy(suggestion => suggestion.Seen.File)
                .ThenBy(suggestion => suggestion.Seen.Span.Start)
                .ThenBy(suggestion => suggestion.Message, StringComparer.Ordinal),
        ];
    }
}
