using Briefing.Text;

namespace Briefing.Site.Search;

/// <summary>
/// Folded words one after another in one buffer: nearly every word of a pack is known from an earlier text, and needs no string of
/// its own.
/// </summary>
sealed class WordList
{
    /// <summary>Longer runs of letters are no words that anyone types whole.</summary>
    const int Longest = 40;

    readonly List<TextSpan> words = [];
    char[] letters = new char[1024];
    int length;
    int start;

    public int Count => words.Count;

    public ReadOnlySpan<char> this[int at] => letters.AsSpan(words[at].Start, words[at].Length);

    public void Clear()
    {
        words.Clear();
        (length, start) = (0, 0);
    }

    public void Append(char letter)
    {
        if (length == letters.Length)
            Array.Resize(ref letters, 2 * length);
        letters[length++] = letter;
    }

    public void Append(ReadOnlySpan<char> folded)
    {
        foreach (var letter in folded)
            Append(letter);
    }

    /// <summary>Ends a word, if letters were appended since the last.</summary>
    /// <param name="isSpaceless">Of a script that sets no blanks between words; these are searched by pairs of letters.</param>
    public void EndWord(bool isSpaceless)
    {
        var word = new TextSpan(start, length - start);
        start = length;
        if (isSpaceless && word.Length > 2)
        {
            for (var at = 0; at + 1 < word.Length; at++)
                words.Add(new TextSpan(word.Start + at, 2));
        }
        else if (word.Length > 1 || (word.Length == 1 && (char.IsAsciiDigit(letters[word.Start]) || isSpaceless)))
        {
            words.Add(new TextSpan(word.Start, Math.Min(Longest, word.Length)));
        }
    }
}
