using System.Buffers;
using Briefing.Text;

namespace Briefing.Syntax.Yaml;

/// <summary>
/// The YAML that is being read, with mistakes hidden that were already reported. Hidden places keep their length, so that
/// every offset stays true: whole stretches become blanks, single marks become a stand-in that counts as a letter.
/// </summary>
sealed partial class YamlSource
{
    // A private-use character: no author types it, and to YAML it is a letter like any other.
    const char StandIn = '\uE000';

    static readonly SearchValues<char> LineEnds = SearchValues.Create('\n', '\r');

    readonly string original;
    readonly List<TextSpan> blanked = [];
    readonly List<int> replaced = [];

    public YamlSource(string fileText, TextSpan part)
    {
        Offset = part.Start;
        Text = original = part.Start == 0 && part.Length == fileText.Length ? fileText : fileText.Substring(part.Start, part.Length);
    }

    /// <summary>Where the part begins in its file.</summary>
    public int Offset { get; }

    public string Text { get; private set; }

    /// <summary>Whether words were left out because they could not be read.</summary>
    public bool HidesAnything => blanked.Count > 0;

    /// <summary>Whether words that could not be read stood between these offsets.</summary>
    public bool HidesWithin(int start, int end)
    {
        foreach (var span in blanked)
        {
            if (span.Start >= start && span.Start <= end)
                return true;
        }

        return false;
    }

    /// <summary>Hides a mistake for the next reading; false when that changes nothing.</summary>
    public bool Hide(YamlMistake mistake)
    {
        var characters = Text.ToCharArray();
        var changed = false;
        if (mistake.Replace is { } at && characters[at] != StandIn)
        {
            characters[at] = StandIn;
            var place = replaced.BinarySearch(at);
            replaced.Insert(place < 0 ? ~place : place, at);
            changed = true;
        }

        for (var index = mistake.Blank.Start; index < mistake.Blank.End; index++)
        {
            if (characters[index] is not (' ' or '\n' or '\r'))
            {
                characters[index] = ' ';
                changed = true;
            }
        }

        if (mistake.Blank.Length > 0)
            blanked.Add(mistake.Blank);
        Text = new string(characters);
        return changed;
    }

    /// <summary>The words of a value with stand-ins turned back into what the author typed.</summary>
    public string Restore(string value, int start)
    {
        if (replaced.Count == 0 || !value.Contains(StandIn, StringComparison.Ordinal))
            return value;
        var characters = value.ToCharArray();
        var next = replaced.BinarySearch(start) is var found && found < 0 ? ~found : found;
        for (var index = 0; index < characters.Length && next < replaced.Count; index++)
        {
            if (characters[index] == StandIn)
                characters[index] = original[replaced[next++]];
        }

        return new string(characters);
    }

    public int LineStart(int at)
    {
        while (at > 0 && Text[at - 1] is not ('\n' or '\r'))
            at--;
        return at;
    }

    /// <summary>Offset of the line's end mark, or of the text's end.</summary>
    public int LineEnd(int at)
    {
        var found = Text.AsSpan(at).IndexOfAny(LineEnds);
        return found < 0 ? Text.Length : at + found;
    }

    /// <summary>Start of the line after the one that holds the offset; the text's length after the last.</summary>
    public int NextLine(int at)
    {
        at = LineEnd(at);
        if (at < Text.Length)
            at += Text[at] == '\r' && at + 1 < Text.Length && Text[at + 1] == '\n' ? 2 : 1;
        return at;
    }

    /// <summary>Start of the line before; -1 for the first.</summary>
    public int PreviousLine(int lineStart)
    {
        if (lineStart == 0)
            return -1;
        var at = lineStart - 1;
        if (at > 0 && Text[at] == '\n' && Text[at - 1] == '\r')
            at--;
        return LineStart(at);
    }

    /// <summary>Offset of the first character that is no blank, at most the line's end.</summary>
    public int FirstWord(int lineStart)
    {
        var at = lineStart;
        while (at < Text.Length && Text[at] is (' ' or '\t'))
            at++;
        return at;
    }

    public bool IsBlankOrComment(int lineStart)
    {
        var at = FirstWord(lineStart);
        return at >= Text.Length || Text[at] is '\n' or '\r' or '#';
    }
}
