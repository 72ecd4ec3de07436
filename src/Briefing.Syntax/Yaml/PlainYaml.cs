using System.Buffers;
using Briefing.Text;

namespace Briefing.Syntax.Yaml;

/// <summary>
/// Reads files that are nothing but keys, lists and values of the usual shapes, without YamlDotNet: nearly all that authors and programs
/// write are such, and its events and tokens are half of what reading them costs. A file with anything in it that might mean more or be a
/// mistake is refused and read by <see cref="YamlTreeBuilder"/>: being wrong in doubt costs time only.
/// </summary>
/// <param name="offset">Of the text in its file.</param>
sealed partial class PlainYaml(string text, int offset, int deepest)
{
    // Keys are compared with each other; more in one mapping are hashed elsewhere.
    const int MostKeys = 64;

    const int LongestKey = 100;

    // What a value without quotation marks doesn't begin with.
    static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@` ");

    // The line that is read, where its first word begins and where it ends; and where the next one begins.
    int line;
    int word;
    int end;
    int next;

    // The end of the last thing read, as the builder counts it.
    int last;

    /// <summary>The whole tree, in which there is nothing to find fault with; null for a text that is not plain.</summary>
    public static YamlMapping? TryRead(string text, int offset, Limits limits)
    {
        if (IsUnusual(text))
            return null;
        var reader = new PlainYaml(text, offset, limits[Limit.YamlDepth]);
        return reader.MoveNext() && reader.Column == 0 && reader.Mapping(0) is { } root && reader.IsDone ? root : null;
    }

    // Tabs, other line ends, characters that YAML forbids or counts as two.
    static bool IsUnusual(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\t') || text.ContainsAnyInRange('\u000B', '\u001F') || text.ContainsAnyInRange('\u007F', '\u009F')
        || text.ContainsAny('\u2028', '\u2029') || text.ContainsAnyInRange('\uD800', '\uDFFF') || text.ContainsAnyInRange('\uFEFF', '\uFFFF');

    int Column => word - line;

    bool IsDone => line == text.Length;

    /// <summary>Goes on to the next line with words on it.</summary>
    bool MoveNext()
    {
        while (next < text.Length)
        {
            TakeLine();
            if (word < end && text[word] != '#')
                return true;
        }

        line = word = end = text.Length;
        return false;
    }

    void TakeLine()
    {
        line = next;
        var length = text.AsSpan(line).IndexOf('\n');
        end = length < 0 ? text.Length : line + length;
        next = Math.Min(text.Length, end + 1);
        word = AfterBlanks(line);
    }

    int AfterBlanks(int at)
    {
        while (at < end && text[at] == ' ')
            at++;
        return at;
    }

    YamlMapping? Mapping(int depth)
    {
        var (start, column) = (word, Column);
        var entries = new List<YamlEntry>();
        do
        {
            if (depth >= deepest || entries.Count == MostKeys || KeyEnd(word) is not (> 0 and var keyEnd))
                return null;
            var key = Plain(word, keyEnd, KeyWord(text.AsSpan(word..keyEnd)));
            foreach (var entry in entries)
            {
                if (entry.Key.Value == key.Value)
                    return null;
            }

            var at = AfterBlanks(keyEnd + 1);
            if ((at < end ? Value(at, column, depth + 1) : Below(column, depth + 1)) is not { } value)
                return null;
            entries.Add(new YamlEntry(key, value));
        }
        while (!IsDone && Column == column);
        return IsDone || Column < column ? new YamlMapping(Span(start, last), [.. entries]) : null;
    }

    /// <summary>What stands in the lines below a key that has nothing beside it.</summary>
    YamlNode? Below(int column, int depth)
    {
        if (!MoveNext() || Column < column || (Column == column && text[word] != '-'))
            return new YamlScalar(Span(last, last), "", YamlStyle.Plain, Span(last, last), [], false);
        if (Column == column)
            return null;
        return text[word] == '-' ? Sequence(depth) : Mapping(depth);
    }

    YamlSequence? Sequence(int depth)
    {
        var (start, column) = (word, Column);
        var items = new List<YamlNode>();
        do
        {
            if (depth >= deepest || end - word < 3 || text[word] != '-' || text[word + 1] != ' ')
                return null;
            word = AfterBlanks(word + 1);
            if (word == end || (KeyEnd(word) > 0 ? Mapping(depth + 1) : Value(word, column, depth + 1)) is not { } item)
                return null;
            items.Add(item);
        }
        while (!IsDone && Column == column);
        return IsDone || Column < column ? new YamlSequence(Span(start, last), [.. items]) : null;
    }

    /// <summary>The offset of the colon after a key; 0 where there is no plain key.</summary>
    int KeyEnd(int at)
    {
        if (!char.IsAsciiLetter(text[at]))
            return 0;
        var longest = Math.Min(end, at + LongestKey);
        while (at < longest && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '_' or '-'))
            at++;
        return at < longest && text[at] == ':' && (at + 1 == end || text[at + 1] == ' ') ? at : 0;
    }

    // Few words are keys, and most of them are met again and again.
    readonly string?[] words = new string?[64];

    string KeyWord(ReadOnlySpan<char> key)
    {
        ref var known = ref words[((key.Length * 7) + key[0]) & 63];
        return known is not null && key.SequenceEqual(known) ? known : known = key.ToString();
    }

    YamlScalar Plain(int from, int to, string value)
    {
        last = to;
        return new YamlScalar(Span(from, to), value, YamlStyle.Plain, Span(from, to), [], false);
    }

    TextSpan Span(int from, int to) => TextSpan.FromBounds(offset + from, offset + to);
}
