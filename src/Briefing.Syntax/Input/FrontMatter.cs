using Briefing.Syntax.Markdown;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>A file of an author, parted.</summary>
/// <param name="Root">Its keys.</param>
/// <param name="IsWhole">False when lines were left out, so that no key can be called missing.</param>
/// <param name="Text">Of a Markdown file, below the keys; null for a YAML file and for blank text.</param>
sealed record InputTree(YamlMapping Root, bool IsWhole, MarkdownText? Text);

/// <summary>Parts a file into its keys and its text, and checks the keys.</summary>
static class FrontMatter
{
    public static InputTree Read(InputKind kind, Findings findings)
    {
        var file = findings.File;
        var rule = KindTable.Of(kind);
        if (file.Path.Extension != ".md")
            return Keys(new TextSpan(0, file.Text.Length), rule, findings);

        var (keys, text) = Part(file, rule, findings);
        var tree = keys is { } part ? Keys(part, rule, findings) : Nothing(0);
        if (text.Of(file.Text).IsWhiteSpace())
            return tree;
        if (rule.Find("body") is null)
        {
            findings.Add(
                InputDiagnostics.TextWithoutPlace, FirstWord(file.Text, text), $"{ShapeChecker.Capital(ShapeChecker.Indefinite(rule.Name))} has no place for a text below its keys.",
                "Move the words into one of the keys, such as `bottom_line`.");
        }
        else if (tree.Root["body"] is not null)
        {
            findings.Add(
                InputDiagnostics.TextWithoutPlace, FirstWord(file.Text, text), "The file has a `body` among its keys and a text below them; the text counts.",
                "Join them below the front matter.");
        }

        return tree with { Text = MarkdownReader.Read(findings, file.Text.Substring(text.Start, text.Length), text, []) };
    }

    static InputTree Keys(TextSpan part, ObjectRule rule, Findings findings)
    {
        var first = rule.Keys[0];
        var (node, isWhole) = YamlReader.Read(findings, part);
        switch (node)
        {
            case YamlMapping mapping:
                new ShapeChecker(findings, isWhole).Check(mapping, rule, mapping.Entries is [var entry, ..] ? entry.Key.Span : new TextSpan(part.Start, 0));
                return new InputTree(mapping, isWhole, null);
            case null when !isWhole:
                break;
            case null:
                findings.Add(
                    InputDiagnostics.NoKeys, new TextSpan(part.Start, 0), ShapeChecker.Capital(ShapeChecker.Indefinite(rule.Name)), "there are none here",
                    first.Name, first.Example);
                break;
            case YamlScalar { IsBroken: true }:
                break;
            case var other:
                findings.Add(
                    InputDiagnostics.NoKeys, new TextSpan(other.Span.Start, Math.Min(other.Span.Length, 1)), ShapeChecker.Capital(ShapeChecker.Indefinite(rule.Name)),
                    other is YamlSequence ? "this is a list" : "this is text", first.Name, first.Example);
                break;
        }

        return Nothing(part.Start);
    }

    static InputTree Nothing(int at) => new(new YamlMapping(new TextSpan(at, 0), []), false, null);

    static (TextSpan? Keys, TextSpan Text) Part(TextFile file, ObjectRule rule, Findings findings)
    {
        var text = file.Text;
        var begin = 0;
        while (begin < text.Length && char.IsWhiteSpace(text[begin]))
            begin++;
        if (!IsFence(text, begin, out var keysStart))
        {
            findings.Add(InputDiagnostics.NoFrontMatter, new TextSpan(begin, 0), rule.Keys[0].Name, rule.Keys[0].Example);
            return (null, new TextSpan(0, text.Length));
        }

        for (var line = keysStart; line < text.Length;)
        {
            if (IsFence(text, line, out var next))
                return (TextSpan.FromBounds(keysStart, line), TextSpan.FromBounds(next, text.Length));
            line = NextLine(text, line);
        }

        findings.Add(InputDiagnostics.OpenFrontMatter, new TextSpan(begin, 3));
        return (TextSpan.FromBounds(keysStart, EndOfKeys(text, keysStart)), new TextSpan(text.Length, 0));
    }

    // Without its end the front matter is taken to reach to the first blank line: prose below would only give false findings.
    static int EndOfKeys(string text, int from)
    {
        for (var line = from; line < text.Length; line = NextLine(text, line))
        {
            if (text[line] is '\n' or '\r')
                return line;
        }

        return text.Length;
    }

    static bool IsFence(string text, int at, out int next)
    {
        next = at;
        if (!text.AsSpan(at).StartsWith("---", StringComparison.Ordinal))
            return false;
        for (var end = at + 3; end < text.Length && text[end] is not ('\n' or '\r'); end++)
        {
            if (text[end] is not (' ' or '\t'))
                return false;
        }

        next = NextLine(text, at);
        return true;
    }

    static int NextLine(string text, int at)
    {
        var found = text.AsSpan(at).IndexOfAny('\n', '\r');
        if (found < 0)
            return text.Length;
        at += found;
        return at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
    }

    static TextSpan FirstWord(string text, TextSpan part)
    {
        var at = part.Start;
        while (at < part.End && char.IsWhiteSpace(text[at]))
            at++;
        var end = at;
        while (end < part.End && !char.IsWhiteSpace(text[end]))
            end++;
        return TextSpan.FromBounds(at, end);
    }
}
