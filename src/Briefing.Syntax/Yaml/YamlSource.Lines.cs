namespace Briefing.Syntax.Yaml;

// What a line looks like to a person, whatever YAML makes of it.
sealed partial class YamlSource
{
    /// <summary>Whether a line begins with a key and its colon, dashes of lists before it not counted.</summary>
    public bool LooksLikeEntry(int lineStart) => KeyEnd(lineStart) is not null;

    /// <summary>Offset of the colon after the key that begins a line; null when none does.</summary>
    public int? KeyEnd(int lineStart)
    {
        var at = KeyStart(lineStart);
        var start = at;
        while (at < Text.Length && (char.IsLetterOrDigit(Text[at]) || Text[at] is '_' or '-' or '"' or '\''))
            at++;
        var isColon = at < Text.Length && Text[at] == ':' && (at + 1 == Text.Length || char.IsWhiteSpace(Text[at + 1]));
        return at > start && isColon ? at : null;
    }

    /// <summary>Offset of the first word of a line, after dashes of lists.</summary>
    public int KeyStart(int lineStart)
    {
        var at = FirstWord(lineStart);
        while (at + 1 < Text.Length && Text[at] == '-' && Text[at + 1] == ' ')
        {
            at++;
            while (at < Text.Length && Text[at] == ' ')
                at++;
        }

        return at;
    }

    /// <summary>A line that could be a key without its colon: it begins with a word in small letters.</summary>
    public bool IsBareKey(int lineStart)
    {
        var at = KeyStart(lineStart);
        return at < Text.Length && char.IsAsciiLetterLower(Text[at]);
    }

    /// <summary>Whether a line begins with the dash of a list.</summary>
    public bool IsItem(int lineStart)
    {
        var at = FirstWord(lineStart);
        return at < Text.Length && Text[at] == '-' && (at + 1 == Text.Length || char.IsWhiteSpace(Text[at + 1]));
    }
}
