using Briefing.Syntax.Input;
using Briefing.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Syntax.Yaml;

/// <summary>Turns the events of YamlDotNet's parser into our tree, until the end or the first mistake.</summary>
sealed class YamlTreeBuilder(YamlSource source, TextFile file, Limits limits)
{
    // YamlDotNet reads 1024 characters ahead for the colon of a key; a longer line without one is a value.
    readonly Parser parser = new(new Scanner(new StringReader(source.Text), skipComments: true));
    readonly Findings findings = new(file, limits);
    readonly List<int> openBrackets = [];

    // The end of the last thing read, and what it was: mistakes are told by what stands before them.
    int lastEnd;
    YamlLast last = new(YamlLastKind.Nothing, 0, 0);
    bool ended;

    /// <summary>Why reading stopped early; null when it did not.</summary>
    public YamlFailure? Failure { get; private set; }

    /// <summary>Nothing was skipped because of a mistake or because it was nested too deep.</summary>
    public bool IsComplete { get; private set; } = true;

    public EquatableArray<Diagnostic> Findings => findings.Sorted();

    public YamlNode? Build()
    {
        while (Advance() && parser.Current is StreamStart or DocumentStart)
        {
        }

        if (ended || parser.Current is StreamEnd)
            return null;
        var root = ReadNode(0, -1);
        while (Advance() && parser.Current is DocumentEnd)
        {
        }

        if (!ended && parser.Current is DocumentStart { Start: var second })
            findings.Add(YamlDiagnostics.SecondDocument, Span(Offset(second), source.LineEnd(Offset(second))));
        return root;
    }

    /// <summary>Reads the node whose first event is current, and leaves its last event current.</summary>
    YamlNode ReadNode(int depth, int parentColumn)
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                return ReadScalar(scalar, parentColumn);
            case SequenceStart sequence:
                ReportProperties(sequence);
                return ReadSequence(sequence, depth, parentColumn);
            case MappingStart mapping:
                ReportProperties(mapping);
                return ReadMapping(mapping, depth, parentColumn);
            case AnchorAlias alias:
                var span = Span(Offset(alias.Start), Offset(alias.End));
                findings.Add(YamlDiagnostics.Alias, span, span.Of(file.Text).ToString(), "*");
                Remember(YamlLastKind.Alias, Offset(alias.Start), Offset(alias.End));
                return Broken(span);
            default:
                return Broken(Span(lastEnd, lastEnd));
        }
    }

    YamlSequence ReadSequence(SequenceStart begin, int depth, int parentColumn)
    {
        var start = Offset(begin.Start);
        var isFlow = begin.Style == SequenceStyle.Flow;
        var items = new List<YamlNode>();
        if (Enter(depth, start, isFlow))
        {
            while (Advance() && parser.Current is not SequenceEnd)
                items.Add(ReadNode(depth + 1, isFlow ? parentColumn : (int)begin.Start.Column - 1));
            Leave(start, isFlow);
        }

        return new YamlSequence(Span(start, Math.Max(start, lastEnd)), [.. items]);
    }

    YamlMapping ReadMapping(MappingStart begin, int depth, int parentColumn)
    {
        var start = Offset(begin.Start);
        var isFlow = begin.Style == MappingStyle.Flow;
        var entries = new List<YamlEntry>();
        HashSet<string>? many = null;
        if (Enter(depth, start, isFlow))
        {
            while (Advance() && parser.Current is not MappingEnd)
            {
                var keyMark = parser.Current!.Start; // Advance said that there is one
                var column = isFlow ? parentColumn : (int)keyMark.Column - 1;
                var keyStart = Offset(keyMark);
                var keyNode = ReadNode(depth + 1, column);
                if (!isFlow)
                    ReportTab(keyStart);
                var value = Advance() ? ReadNode(depth + 1, column) : Broken(Span(lastEnd, lastEnd));
                if (AcceptKey(keyNode, entries, ref many) is { } key)
                    entries.Add(new YamlEntry(key, value));
            }

            Leave(start, isFlow);
        }

        return new YamlMapping(Span(start, Math.Max(start, lastEnd)), [.. entries]);
    }

    YamlScalar? AcceptKey(YamlNode node, List<YamlEntry> entries, ref HashSet<string>? many)
    {
        if (node is not YamlScalar key)
        {
            IsComplete = false;
            findings.Add(YamlDiagnostics.KeyNotText, node.Span);
            return null;
        }

        if (key.IsBroken)
            return null;
        if (key is { Value: "<<", Style: YamlStyle.Plain })
        {
            IsComplete = false;
            findings.Add(YamlDiagnostics.MergeKey, key.Span);
            return null;
        }

        // A handful of keys is searched faster than hashed; a generated file with thousands is not.
        YamlEntry? first = null;
        if (entries.Count >= 32)
        {
            if (many is null)
            {
                many = new HashSet<string>(StringComparer.Ordinal);
                foreach (var entry in entries)
                    many.Add(entry.Key.Value);
            }

            if (!many.Add(key.Value))
                first = entries.Find(entry => entry.Key.Value == key.Value);
        }
        else
        {
            foreach (var entry in entries)
            {
                if (string.Equals(entry.Key.Value, key.Value, StringComparison.Ordinal))
                    first = entry;
            }
        }

        if (first is null)
            return key;
        findings.Add(findings.Make(YamlDiagnostics.DuplicateKey, key.Span, key.Value).With(file.Locate(first.Key.Span), "the first one"));
        return null;
    }

    YamlScalar ReadScalar(Scalar scalar, int parentColumn)
    {
        ReportProperties(scalar);
        var start = AfterProperties(scalar);
        var end = Math.Max(start, Offset(scalar.End));
        var isNothing = scalar.Value.Length == 0 && scalar.Style == ScalarStyle.Plain;
        if (isNothing)
        {
            var broken = source.HidesWithin(lastEnd, source.FirstWord(start));
            return new YamlScalar(Span(lastEnd, lastEnd), "", YamlStyle.Plain, Span(lastEnd, lastEnd), [], broken);
        }

        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlStyle.Literal,
            ScalarStyle.Folded => YamlStyle.Folded,
            _ => YamlStyle.Plain,
        };
        while (end > start && style is YamlStyle.Literal or YamlStyle.Folded && char.IsWhiteSpace(source.Text[end - 1]))
            end--;
        var kind = style switch
        {
            YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted => YamlLastKind.Quoted,
            YamlStyle.Literal or YamlStyle.Folded => YamlLastKind.Block,
            _ => YamlLastKind.Other,
        };
        Remember(kind, start, end);
        if (style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted && SwallowsKeys(start, end, parentColumn))
            Fail(new YamlFailure(YamlFailure.UnclosedQuote, start, start, last, OpenBracket));
        var content = YamlOffsets.Find(source.Text, start, end, scalar.Value, style);
        return new YamlScalar(
            Span(start, end),
            source.Restore(scalar.Value, start),
            style,
            Span(content.Start, content.End),
            Markdown.OffsetAnchors.Shifted(content.Anchors, source.Offset),
            false);
    }

    // A forgotten quotation mark runs on to the next one in the file and takes whole keys with it.
    bool SwallowsKeys(int start, int end, int parentColumn)
    {
        for (var line = source.NextLine(start); line < end; line = source.NextLine(line))
        {
            if (source.FirstWord(line) - line <= parentColumn && source.LooksLikeEntry(line))
                return true;
            if (source.NextLine(line) == line)
                break;
        }

        return false;
    }

    int AfterProperties(NodeEvent node)
    {
        var at = Offset(node.Start);
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
            return at;
        var text = source.Text;
        while (at < text.Length && text[at] is '&' or '!' && at < Offset(node.End))
        {
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
        }

        return Math.Min(at, Offset(node.End));
    }

    void ReportProperties(NodeEvent node)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
            return;
        var start = Offset(node.Start);
        var end = start;
        while (end < source.Text.Length && !char.IsWhiteSpace(source.Text[end]))
            end++;
        var span = Span(start, end);
        var words = span.Of(file.Text).ToString();
        if (!node.Anchor.IsEmpty)
            findings.Add(YamlDiagnostics.Alias, span, words, "&");
        else
            findings.Add(YamlDiagnostics.Tag, span, words);
    }

    void ReportTab(int keyStart)
    {
        for (var at = keyStart - 1; at >= 0 && source.Text[at] is ' ' or '\t'; at--)
        {
            if (source.Text[at] == '\t')
            {
                findings.Add(YamlDiagnostics.Tab, Span(at, at + 1));
                return;
            }
        }
    }

    bool Enter(int depth, int start, bool isFlow)
    {
        // Authors' files are at most five deep. The scanner looks at every open bracket for each new token, so an
        // unbounded depth would cost quadratic time, and the tree is walked by recursion.
        if (depth >= limits[Limit.YamlDepth])
        {
            findings.Add(YamlDiagnostics.TooDeep, Span(start, start), limits[Limit.YamlDepth], limits.Advice(Limit.YamlDepth));
            IsComplete = false;
            ended = true;
            return false;
        }

        if (isFlow)
        {
            openBrackets.Add(start);
            Remember(YamlLastKind.Other, start, start + 1);
        }

        return true;
    }

    void Leave(int start, bool isFlow)
    {
        if (!isFlow || ended)
            return;
        openBrackets.RemoveAt(openBrackets.Count - 1);
        var end = Offset(parser.Current!.Start); // there is an event, because nothing ended yet
        Remember(YamlLastKind.Bracket, start, Math.Max(start, AfterBracket(end)));
    }

    // Where YamlDotNet says that a bracket ends is where it begins.
    int AfterBracket(int at) => at < source.Text.Length && source.Text[at] is ']' or '}' ? at + 1 : at;

    bool Advance()
    {
        if (ended)
            return false;
        try
        {
            if (parser.MoveNext())
                return true;
            ended = true;
        }
        catch (YamlException mistake)
        {
            Fail(new YamlFailure(mistake.Message, Offset(mistake.Start), Offset(mistake.End), last, OpenBracket));
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException or IndexOutOfRangeException
            or FormatException or OverflowException)
        {
            // YamlDotNet throws these at some malformed input, an unclosed bracket for instance, without a place.
            Fail(new YamlFailure("", lastEnd, lastEnd, last, OpenBracket));
        }

        return false;
    }

    void Fail(YamlFailure failure)
    {
        Failure ??= failure;
        IsComplete = false;
        ended = true;
    }

    int? OpenBracket => openBrackets.Count == 0 ? null : openBrackets[^1];

    void Remember(YamlLastKind kind, int start, int end)
    {
        last = new YamlLast(kind, start, end);
        lastEnd = end;
    }

    int Offset(Mark mark) => (int)Math.Clamp(mark.Index, 0, source.Text.Length);

    TextSpan Span(int start, int end) => TextSpan.FromBounds(source.Offset + start, source.Offset + end);

    static YamlScalar Broken(TextSpan span) => new(span, "", YamlStyle.Plain, span, [], true);
}

enum YamlLastKind
{
    Nothing,
    Other,
    Quoted,
    Block,
    Alias,
    Bracket,
}

/// <summary>The last thing that was read whole.</summary>
readonly record struct YamlLast(YamlLastKind Kind, int Start, int End);

/// <summary>Where and why YamlDotNet gave up. Offsets count from the start of what is read.</summary>
/// <param name="Message">YamlDotNet's own words; empty when it had none.</param>
/// <param name="OpenBracket">The innermost bracket that is open there.</param>
sealed record YamlFailure(string Message, int Start, int End, YamlLast Last, int? OpenBracket)
{
    /// <summary>The message for what only we see: a quotation mark that swallows keys up to the next one.</summary>
    public const string UnclosedQuote = "unclosed quote";
}
