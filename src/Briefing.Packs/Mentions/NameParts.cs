namespace Briefing.Packs.Mentions;

/// <summary>
/// Tells a person's one-word name from the same word as part of another's: "Marsh" in "Dora Marsh", "Marsh-Lowell" or "Marsh Street".
/// Longer names, and the names of anything but persons, are what they look like.
/// </summary>
static class NameParts
{
    /// <summary>Words with a capital letter that stand before a surname without being part of it.</summary>
    static readonly HashSet<string> Titles = new(
        [
            "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "Lord", "Lady", "Baron", "Baroness", "Count", "Countess", "Duke", "Duchess", "Judge", "Justice", "Father", "Sister",
            "Brother", "Rabbi", "Imam", "Sheikh", "Bishop", "Archbishop", "Cardinal", "Pope", "King", "Queen", "Prince", "Princess", "Emperor",
            "President", "Vice-President", "Chancellor", "Premier", "Minister", "Secretary", "Ambassador", "Envoy", "Consul", "Governor", "Mayor",
            "Senator", "Congressman", "Congresswoman", "Representative", "Rep", "Sen", "Gov", "Speaker", "Chairman", "Chairwoman", "Chair",
            "Commissioner", "Director", "Director-General", "General", "Gen", "Marshal", "Admiral", "Colonel", "Col", "Major", "Maj", "Captain", "Capt",
            "Lieutenant", "Lt", "Sergeant", "Sgt", "Inspector", "Officer", "Chief", "Comrade", "Mullah", "Maulvi", "Mawlawi", "Ayatollah",
            "Chairperson", "Councillor", "Coach", "Editor", "Reporter", "Spokesman", "Spokeswoman", "Spokesperson", "Herr", "Frau", "Monsieur", "Madame",
            "Señor", "Señora", "FM", "PM", "MP", "MEP", "CEO", "Deputy", "Attorney", "Special", "Former", "Acting", "Foreign", "Prime",
        ],
        StringComparer.Ordinal);

    /// <summary>Words with a capital letter that follow or precede a name by accident of the sentence.</summary>
    static readonly HashSet<string> Times = new(
        [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December", "I",
        ],
        StringComparer.Ordinal);

    /// <summary>Words that begin a sentence before a name and are no given name.</summary>
    static readonly HashSet<string> Openers = new(
        [
            "A", "According", "After", "Again", "Also", "Although", "An", "And", "Are", "As", "Asked", "At", "Because", "Before", "Both", "But", "By",
            "Can", "Could", "Did", "Does", "During", "Even", "Ever", "For", "From", "Had", "Has", "Have", "Hence", "Her", "Here", "His", "How",
            "However", "If", "In", "Instead", "Is", "Its", "Later", "Like", "May", "Meanwhile", "Might", "Must", "Neither", "No", "Nor", "Not", "Now",
            "Of", "On", "Once", "Only", "Or", "Our", "Perhaps", "Saying", "Should", "Since", "So", "Some", "Still", "That", "The", "Their", "Then",
            "There", "These", "This", "Those", "Though", "Thus", "To", "Today", "Tomorrow", "Tonight", "Unlike", "Until", "Was", "Were", "What",
            "When", "Where", "Whether", "While", "Who", "Why", "Will", "With", "Without", "Would", "Yes", "Yesterday", "Yet",
        ],
        StringComparer.Ordinal);

    /// <param name="text">Folded.</param>
    /// <param name="isName">Whether a known name begins at a place.</param>
    public static bool BelongsToAnother(string text, int at, int length, NamedActor actor, Func<string, int, bool> isName)
    {
        if (CommonWords.IsNone(text, at, length))
            return true;
        if (!actor.IsPerson || (text.AsSpan(at, length).ContainsAny(' ', '-') && !IsSurname(text.AsSpan(at, length))))
            return false;
        return Follows(text, at + length, isName) || Precedes(text, at, isName);
    }

    /// <summary>"De Vries", "bin Salim": a particle makes no second name of it.</summary>
    static bool IsSurname(ReadOnlySpan<char> name)
    {
        var space = name.IndexOf(' ');
        return space > 0 && Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..space]) && !name[(space + 1)..].ContainsAny(' ', '-');
    }

    static readonly HashSet<string> Particles = new(
        ["de", "De", "van", "Van", "von", "Von", "bin", "Bin", "ibn", "Ibn", "di", "Di", "da", "Da", "du", "Du", "le", "Le", "la", "La", "ten", "Ten", "ter", "Ter", "el", "El", "den", "Den"],
        StringComparer.Ordinal);

    static bool Follows(string text, int end, Func<string, int, bool> isName)
    {
        // "Hill & Sons".
        if (text.AsSpan(end).StartsWith(" & ") && end + 3 < text.Length && char.IsUpper(text[end + 3]) && !isName(text, end + 3))
            return true;
        if (end + 1 >= text.Length || text[end] is not (' ' or '-') || !char.IsUpper(text[end + 1]))
            return false;
        var word = WordAt(text, end + 1);
        // In a headline every word has a capital letter, so that a capital tells nothing.
        return word.Length > 1 && !Times.Contains(word) && !IsAcronym(word) && !isName(text, end + 1) && !IsHeadline(text, end);
    }

    static bool Precedes(string text, int at, Func<string, int, bool> isName)
    {
        if (at < 2 || text[at - 1] is not (' ' or '-'))
            return false;
        var start = at - 1;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '.' && start - 1 > 0 && char.IsLetter(text[start - 2])))
            start--;
        var word = text[start..(at - 1)];
        if (word.Length == 0 || !char.IsUpper(word[0]))
            return false;
        var initial = word.Length == 2 && word[1] == '.';
        if (!initial && (word.EndsWith('.') || IsTitle(word) || Times.Contains(word) || IsAcronym(word)))
            return false;
        // The first word of a sentence has its capital for that, whatever it is.
        var opens = BeginsSentence(text, start) && (Openers.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal));
        return !opens && !isName(text, start) && !EndsName(text, at - 1, isName) && !IsHeadline(text, at);
    }

    /// <summary>"Minister", and "Ex-minister" or "Vice-president" as well.</summary>
    static bool IsTitle(string word)
    {
        if (Titles.Contains(word))
            return true;
        var hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && word[hyphen..] is "-elect" or "-designate" or "-general" or "-in-chief")
            return Titles.Contains(word[..hyphen]);
        return hyphen > 0 && hyphen + 1 < word.Length && Titles.Contains(char.ToUpperInvariant(word[hyphen + 1]) + word[(hyphen + 2)..]);
    }

    static bool EndsName(string text, int end, Func<string, int, bool> isName)
    {
        var start = end;
        while (start > 0 && text[start - 1] is not (' ' or '\n'))
            start--;
        return isName(text, start);
    }

    internal static bool BeginsSentence(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && text[before] is ' ' or '"' or '\'' or '(' or '[')
            before--;
        return before < 0 || text[before] is '.' or '!' or '?' or ':' or ';' or '-' or '\n';
    }

    static bool IsAcronym(string word) => word.Length > 1 && word.All(unit => !char.IsLetter(unit) || char.IsUpper(unit));

    /// <summary>Most long words of the sentence around a place begin with a capital letter, and no full stop ends it.</summary>
    static bool IsHeadline(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 200 && text[start - 1] is not ('.' or '!' or '?' or '\n'))
            start--;
        var end = at;
        while (end < text.Length && end - at < 200 && text[end] is not ('.' or '!' or '?' or '\n'))
            end++;
        if (end < text.Length && text[end] == '.' && (end + 1 == text.Length || !char.IsLetter(text[end + 1])))
            return false;
        var (capital, small) = (0, 0);
        for (var word = start; word < end; word++)
        {
            if (!char.IsLetter(text[word]) || (word > 0 && text[word - 1] is not (' ' or '"' or '\'' or '-' or '\n')))
                continue;
            if (WordAt(text, word).Length <= 3)
                continue;
            if (char.IsUpper(text[word]))
                capital++;
            else
                small++;
        }

        return capital >= 3 && small <= capital / 4;
    }

    internal static string WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[start..end];
    }
}
