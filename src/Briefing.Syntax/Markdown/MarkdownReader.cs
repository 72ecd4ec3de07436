using Briefing.Syntax.Input;
using Briefing.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Syntax.Markdown;

/// <summary>Reads an author's Markdown: what it refers to, and what is wrong with it.</summary>
public static class MarkdownReader
{
    /// <summary>Reads a whole file, or a part of it that stands there unbroken.</summary>
    public static (MarkdownText Text, EquatableArray<Diagnostic> Diagnostics) Read(TextFile file, TextSpan part)
    {
        var findings = new Findings(file, Limits.Default);
        var text = Read(findings, file.Text.Substring(part.Start, part.Length), part, []);
        return (text, findings.Sorted());
    }

    internal static MarkdownText Read(Findings findings, string source, TextSpan span, EquatableArray<OffsetAnchor> offsets)
    {
        var text = new MarkdownText(source, span, [], offsets);
        if (PlainMarkdown.TryRead(source, out var parts))
            return text with { References = PlainReferences(text, parts) };
        return MarkdigReader.Read(text, findings);
    }

    static EquatableArray<MarkdownReference> PlainReferences(MarkdownText text, IReadOnlyList<PlainPart> parts)
    {
        var references = new List<MarkdownReference>();
        foreach (var part in parts)
        {
            for (var index = 0; index < part.Targets.Count; index++)
            {
                var kind = part.Kind == PlainPartKind.Link ? MarkdownReferenceKind.Link : MarkdownReferenceKind.Citation;
                references.Add(new MarkdownReference(kind, part.Targets[index], text.InFile(part.Spans[index])));
            }
        }

        return [.. references];
    }
}

/// <summary>The same for texts that need Markdig; a class of its own, so that plain texts do not load it.</summary>
static class MarkdigReader
{
    public static MarkdownText Read(MarkdownText text, Findings findings)
    {
        var met = MarkdownBounds.FirstMet(text.Source, findings.Limits);
        var document = met is null ? MarkdigPipeline.Parse(text) : null;
        if (document is null)
        {
            // Markdig's own bound of nesting is met where many lines together go deep.
            var (limit, at) = met ?? new BoundMet(Limit.MarkdownDepth, 0);
            findings.Add(MarkdownDiagnostics.TooDeep, text.InFile(new TextSpan(at, Math.Min(1, text.Source.Length - at))), limit.What, met is null ? "" : findings.Limits.Advice(limit));
            return text with { IsTooDeep = true };
        }

        foreach (var mistake in ReferenceMistake.Of(document))
            findings.Add(mistake.Kind, text.InFile(mistake.Span), mistake.Words);
        var references = new List<MarkdownReference>();
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case WikiLinkInline link:
                    references.Add(new MarkdownReference(MarkdownReferenceKind.Link, link.Target, text.InFile(link.TargetSpan)));
                    break;
                case CitationInline citation:
                    for (var index = 0; index < citation.Targets.Count; index++)
                        references.Add(new MarkdownReference(MarkdownReferenceKind.Citation, citation.Targets[index], text.InFile(citation.Spans[index])));
                    break;
                case LinkInline link:
                    CheckLink(link, text, findings);
                    break;
                case AutolinkInline { IsEmail: false } link when !LinkAddress.IsSafe(link.Url):
                    findings.Add(MarkdownDiagnostics.UnsafeAddress, InFile(text, link.Span), ShapeChecker.Shown(link.Url));
                    break;
                case LiteralInline literal:
                    CheckHtml(literal, text, findings);
                    break;
            }
        }

        // Footnotes are read where they stand and hang at the end of the tree.
        references.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return text with { References = [.. references] };
    }

    static void CheckLink(LinkInline link, MarkdownText text, Findings findings)
    {
        var address = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var span = InFile(text, link.Span);
        if (string.IsNullOrWhiteSpace(address))
            findings.Add(MarkdownDiagnostics.EmptyLink, span);
        else if (link.IsImage && !LinkAddress.IsLocal(address))
            findings.Add(MarkdownDiagnostics.ForeignImage, span, ShapeChecker.Shown(address));
        else if (!LinkAddress.IsSafe(address))
            findings.Add(MarkdownDiagnostics.UnsafeAddress, span, ShapeChecker.Shown(address));
    }

    static void CheckHtml(LiteralInline literal, MarkdownText text, Findings findings)
    {
        var words = literal.Content.AsSpan();
        for (var at = 0; words[at..].IndexOf('<') is >= 0 and var next;)
        {
            at += next;
            var end = words[at..].IndexOf('>');
            if (end < 0)
                return;
            var name = words[at + 1] == '/' ? at + 2 : at + 1;
            if (char.IsAsciiLetter(words[name]))
            {
                var start = literal.Span.Start + at;
                var length = Math.Clamp(literal.Span.End + 1 - start, 0, end + 1);
                findings.Add(MarkdownDiagnostics.RawHtml, text.InFile(new TextSpan(start, length)), ShapeChecker.Shown(words.Slice(at, end + 1).ToString()));
            }

            at += end + 1;
        }
    }

    static TextSpan InFile(MarkdownText text, SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Source.Length);
        return text.InFile(TextSpan.FromBounds(start, Math.Clamp(span.End + 1, start, text.Source.Length)));
    }
}
