using Briefing.Text;

namespace Briefing.Templates;

/// <summary>A template's text and the name under which messages speak of it.</summary>
sealed class TemplateSource(string name, string text)
{
    LineMap? lines;

    public string Name { get; } = name;

    public string Text { get; } = text;

    // Lines are counted only when there is something to report; two threads may count the same lines, no harm done.
    public LinePosition PositionAt(int offset) => (lines ??= new LineMap(Text)).PositionAt(offset);

    public TemplateMessage Message(TextSpan span, string words, EquatableArray<IncludePlace> includes = default) =>
        new(Name, PositionAt(span.Start), PositionAt(span.End), words, includes);
}

/// <summary>An include that runs, and the template that it stands in.</summary>
readonly record struct IncludeLink(TemplateSource Source, TextSpan Call);
