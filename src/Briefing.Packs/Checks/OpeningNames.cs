using Briefing.Packs.Quotes;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>
/// Names that begin a sentence, where every word has a capital. One is told for a name where it stands before another, owns something,
/// says something, or is one slip away from a name that the sources have; and never where anybody in the pack writes it small.
/// </summary>
static class OpeningNames
{
    /// <summary>Shorter words are one letter away from too many others.</summary>
    const int ShortestSlip = 5;

    static readonly HashSet<string> Sayings = new(
        [
            "said", "says", "told", "tells", "argued", "argues", "warned", "warns", "denied", "denies", "claimed", "claims", "wrote", "writes", "added", "adds", "insisted",
            "insists", "replied", "announced", "met", "visited",
        ],
        StringComparer.Ordinal);

    /// <summary>What may begin a sentence before a name, or say something, and is none itself.</summary>
    static readonly HashSet<string> Common = new(
        [
            "about", "above", "according", "across", "after", "again", "against", "all", "along", "alongside", "already", "also", "although", "always", "amid", "among",
            "and", "another", "any", "anyone", "around", "as", "at", "because", "before", "behind", "below", "beside", "besides", "between", "beyond", "both", "but", "by",
            "can", "could", "current", "despite", "did", "do", "does", "during", "each", "either", "elsewhere", "even", "ever", "every", "everybody", "everyone", "except",
            "few", "finally", "first", "following", "for", "foreign", "former", "from", "further", "given", "had", "has", "have", "he", "hence", "her", "here", "his", "how",
            "however", "if", "in", "inside", "instead", "into", "is", "it", "its", "just", "last", "late", "later", "least", "less", "like", "many", "meanwhile", "more",
            "most", "much", "my", "near", "neither", "never", "nevertheless", "new", "next", "no", "nobody", "none", "nor", "not", "nothing", "now", "of", "off", "officials",
            "old", "on", "once", "one", "only", "onto", "opposite", "or", "other", "others", "our", "out", "outside", "over", "past", "pending", "per", "perhaps", "police",
            "regional", "rather", "second", "senior", "several", "she", "should", "since", "so", "some", "somebody", "someone", "soon", "still", "such", "than", "that",
            "the", "their", "them", "then", "there", "therefore", "these", "they", "third", "this", "those", "though", "three", "through", "throughout", "thus", "to", "today",
            "together", "tomorrow", "too", "toward", "towards", "two", "under", "unless", "unlike", "until", "up", "upon", "versus", "via", "was", "we", "were", "what",
            "whatever", "when", "where", "whereas", "whether", "which", "while", "who", "whoever", "whose", "why", "will", "with", "within", "without", "would", "yesterday",
            "yet", "you", "your", "parliament", "government", "army", "opposition", "court", "congress", "senate", "cabinet", "council", "union", "management", "leader",
            "leaders", "nations", "central", "middle", "upper", "lower", "inner", "outer", "greater", "ex", "pro", "anti", "non", "post", "pre", "mid", "deputy", "acting",
            "women", "men", "people", "analyst", "critic", "spokesman", "spokeswoman", "spokesperson", "nowhere", "nonetheless", "otherwise", "altogether", "overall",
        ],
        StringComparer.Ordinal);

    /// <summary>Those that are told unless the word is one of the pack's <see cref="SmallWords"/>.</summary>
    public static IEnumerable<TextSpan> In(string text, KnownNames known)
    {
        var words = CapitalWords.All(text).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Of(text).ToString();
            if (CapitalWords.BeginsSentence(text, words[at].Start) && MayBeName(word) && !known.Has(word)
                && (PrecedesName(text, words, at, known) || OwnsOrSays(text, words[at]) || IsSlip(word, known)))
            {
                yield return words[at];
            }
        }
    }

    static bool MayBeName(string word)
    {
        var folded = word.ToLowerInvariant();
        return word.Length > 2 && word.All(char.IsLetter) && word.Skip(1).All(char.IsLower) && !Common.Contains(folded)
            && !folded.EndsWith("ing", StringComparison.Ordinal) && !folded.EndsWith("ed", StringComparison.Ordinal) && !folded.EndsWith("ly", StringComparison.Ordinal);
    }

    /// <summary>"Ruben Castellan": the next word is a name that no source has either, or a person's.</summary>
    static bool PrecedesName(string text, List<TextSpan> words, int at, KnownNames known)
    {
        if (at + 1 >= words.Count || words[at + 1].Start != words[at].End + 1 || text[words[at].End] != ' ')
            return false;
        var next = words[at + 1].Of(text).ToString();
        return !known.Has(next) || known.IsPartOfPerson(next);
    }

    /// <summary>"Castellan's", "Castellan said"; not "Negotiators said".</summary>
    static bool OwnsOrSays(string text, TextSpan word)
    {
        var rest = text.AsSpan(word.End);
        if (rest.StartsWith("'s ", StringComparison.Ordinal) || rest.StartsWith("’s ", StringComparison.Ordinal))
            return true;
        if (text[word.End - 1] == 's' || rest.Length < 2 || rest[0] != ' ')
            return false;
        var end = 1;
        while (end < rest.Length && WordEdges.IsWord(rest, end))
            end++;
        return Sayings.Contains(rest[1..end].ToString());
    }

    static bool IsSlip(string word, KnownNames known) => word.Length >= ShortestSlip
        && NearestName.Slip(word, known.Near(word).Where(near => near.Length >= ShortestSlip && !known.IsWrittenSmall(near))) is not null;
}
