using System.Globalization;
using System.Text;
using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Where one template called another.</summary>
/// <param name="File">The calling template, as the host named it.</param>
public sealed record IncludePlace(string File, LinePosition Position);

/// <summary>What is wrong in a template, and where.</summary>
/// <param name="File">As the host named it; <c>&lt;input&gt;</c> when it did not.</param>
/// <param name="Position">The first character at fault.</param>
/// <param name="End">Just after the last.</param>
/// <param name="Text">What is wrong, for a theme's author.</param>
/// <param name="Includes">The includes that led here, innermost first; empty in a page itself.</param>
public sealed record TemplateMessage(
    string File,
    LinePosition Position,
    LinePosition End,
    string Text,
    EquatableArray<IncludePlace> Includes)
{
    /// <summary>The limit that ended the render, by its name in <see cref="TemplateOptions"/>; null for any other trouble.</summary>
    public string? Limit { get; init; }

    /// <summary>The message as Scriban writes it: <c>FILE(LINE,COLUMN) : error : text</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Position.Line},{Position.Column}) : error : {Text}");

    /// <summary>The message, then a line for each include that led to it.</summary>
    public string ToStringWithIncludes()
    {
        var lines = new StringBuilder(ToString());
        foreach (var place in Includes)
            lines.Append(CultureInfo.InvariantCulture, $"\n  included from {place.File}({place.Position.Line},{place.Position.Column})");
        return lines.ToString();
    }
}
