using Briefing.Text;

namespace Briefing.Authoring.Suggestions;

/// <summary>What a suggestion is about.</summary>
public enum SuggestionKind
{
    /// <summary>An actor that an article names, and neither a claim nor an event nor its list concerns.</summary>
    UnlinkedActor,

    /// <summary>Another form of an actor's name that its file does not list.</summary>
    Alias,

    /// <summary>A name that differs from a known one by a letter or two.</summary>
    LookAlike,

    /// <summary>A name that the texts have often and the pack has no file for.</summary>
    NewActor,

    /// <summary>A paragraph that no evidence rests on.</summary>
    Paragraph,

    /// <summary>A number that no quote and no figure has.</summary>
    Number,
}

/// <summary>Something an author might do next, with the lines ready to paste.</summary>
/// <param name="Score">How much it would bring; the larger the better. Comparable between kinds.</param>
/// <param name="Message">What was seen, in a sentence.</param>
/// <param name="Seen">Where.</param>
/// <param name="File">Where the lines belong; it may not exist yet.</param>
/// <param name="Place">Where in that file, in words.</param>
/// <param name="Lines">Ready to paste; without a final line break.</param>
public sealed record Suggestion(SuggestionKind Kind, int Score, string Message, SourceLocation Seen, string File, string Place, string Lines)
{
    /// <summary>"unlinked-actor", for programs and people alike.</summary>
    public string Name => Kind switch
    {
        SuggestionKind.UnlinkedActor => "unlinked-actor",
        SuggestionKind.Alias => "alias",
        SuggestionKind.LookAlike => "look-alike",
        SuggestionKind.NewActor => "new-actor",
        SuggestionKind.Paragraph => "paragraph",
        _ => "number",
    };
}
