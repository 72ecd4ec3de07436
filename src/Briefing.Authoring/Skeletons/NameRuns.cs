using Briefing.Text;

namespace Briefing.Authoring.Skeletons;

/// <summary>Words with capital letters.</summary>
/// <param name="IsName">False for a single word that begins a sentence, where its capital says nothing.</param>
readonly record struct NameRun(TextSpan Span, string Words, bool IsName);

/// <summary>
/// Runs of words with capital letters, which in most languages with capitals are names. A guess for an author to judge: nothing
/// is ever linked by it.
/// </summary>
static class NameRuns
{
    /// <summary>Small words inside a name.</summary>
    static readonly HashSet<string> Joints = new(["of", "the", "de", "la", "del", "di", "da", "van", "von", "der", "den", "bin", "ibn", "al", "el", "for"], StringComparer.Ordinal);

    static readonly HashSet<string> Calendar = new(
        [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        ],
        StringComparer.Ordinal);

    /// <summary>Words that begin sentences and questions rather than names.</summary>
    static readonly HashSet<string> Openers = new(
        [
            "The", "A", "An", "In", "On", "At", "By", "For", "From", "With", "But", "And", "Or", "If", "As", "It", "He", "She", "They", "We", "You", "I", "This",
            "That", "These", "Those", "There", "Here", "His", "Her", "Its", "Their", "Our", "My", "After", "Before", "While", "When", "Where", "Who", "What", "Why",
            "How", "Not", "No", "Yes", "So", "Since", "Under", "Over", "Until", "Although", "Though", "However", "Meanwhile", "According", "Both", "All", "Some",
            "Many", "Most", "Several", "Such", "Only", "Even", "Also", "Asked", "Read", "More", "Last", "Next", "During", "Despite", "Because", "Then", "Now",
            "Mr", "Mrs", "Ms", "Dr", "To", "Of", "Is", "Are", "Was", "Were", "Will", "Would", "Could", "Should", "Can", "May", "Any", "Each", "Every", "Other",
        ],
        StringComparer.Ordinal);

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<NameRun> In(string text)
    {
        var at = 0;
        while (Next(text, ref at) is { } first)
        {
            if (!char.IsUpper(text[first.Start]))
                continue;
            var (start, end, count) = (first.Start, first.End, 1);
            if (Openers.Contains(first.Of(text).ToString()) && BeginsSentence(text, start))
                (start, end, count) = (-1, first.End, 0);
            var look = at;
            while (Follower(text, end, ref look) is { } word)
            {
                start = start < 0 ? word.Start : start;
                (end, at) = (word.End, look);
                count++;
            }

            if (start < 0)
                continue;
            var words = text[start..end];
            if (count > 1 ? !words.Split(' ').All(Calendar.Contains) : IsNameAlone(words))
                yield return new NameRun(TextSpan.FromBounds(start, end), words, count > 1 || !BeginsSentence(text, start));
        }
    }

    static bool IsNameAlone(string words) => words.Length > 2 && !Calendar.Contains(words) && !Openers.Contains(words);

    // The next word with a capital, over small words that join names; null where the run ends.
    static TextSpan? Follower(string text, int end, ref int look)
    {
        var at = end;
        for (var joints = 0; joints < 3; joints++)
        {
            if (at >= text.Length || text[at] != ' ' || at + 1 >= text.Length || !char.IsLetter(text[at + 1]))
                return null;
            var next = at;
            if (Next(text, ref next) is not { } word || word.Start != at + 1)
                return null;
            if (char.IsUpper(text[word.Start]))
            {
                look = next;
                return Calendar.Contains(word.Of(text).ToString()) ? null : word;
            }

            if (!Joints.Contains(word.Of(text).ToString()))
                return null;
            at = word.End;
        }

        return null;
    }

    static TextSpan? Next(string text, ref int at)
    {
        while (at < text.Length && !char.IsLetter(text[at]))
            at++;
        var start = at;
        while (at < text.Length && (char.IsLetter(text[at]) || IsInner(text, at)))
            at++;
        return at > start ? TextSpan.FromBounds(start, EndOf(text, start, at)) : null;
    }

    static bool IsInner(string text, int at) => text[at] is '-' or '’' or '\'' or '.' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    // A possessive belongs to the sentence.
    static int EndOf(string text, int start, int end) => end - start > 3 && text[end - 1] == 's' && text[end - 2] is '’' or '\'' ? end - 2 : end;

    static bool BeginsSentence(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && (char.IsWhiteSpace(text[before]) || text[before] is '"' or '\'' or '“' or '‘' or '(' or '[' or '—' or '–' or '-'))
            before--;
        return before < 0 || text[before] is '.' or '!' or '?' or ':' or ';' or '…' or '”';
    }
}
