using System.Globalization;
using System.Text;

namespace Briefing.Site.Editions;

/// <summary>A difference as CommonMark, for a change log or a message.</summary>
public static class DifferenceMarkdown
{
    public static string Of(PackDifference difference)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# What changed in {Plain(difference.Title)}\n\n{Plain(DifferenceWords.Editions(difference))}\n");
        foreach (var kind in difference.Kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {DifferenceWords.Heading(kind)}\n");
            Things(text, "New", kind.New);
            Things(text, "Gone", kind.Gone);
            Changed(text, kind.Changed);
        }

        Findings(text, "New findings", difference.NewFindings);
        Findings(text, "Findings that are gone", difference.GoneFindings);
        return text.ToString();
    }

    static void Things(StringBuilder text, string heading, IReadOnlyList<NamedThing> things)
    {
        if (things.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n### {heading}\n\n");
        foreach (var thing in things)
            text.Append(CultureInfo.InvariantCulture, $"- {Plain(thing.Name)} ({Code(thing.Id)})\n");
    }

    static void Changed(StringBuilder text, IReadOnlyList<ThingChange> things)
    {
        if (things.Count == 0)
            return;
        text.Append("\n### Changed\n\n");
        foreach (var thing in things)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Plain(thing.Name)} ({Code(thing.Id)})\n");
            foreach (var field in thing.Fields)
                Field(text, field);
        }
    }

    static void Field(StringBuilder text, FieldChange field)
    {
        if (field.Was is not null || field.Is is not null)
            text.Append(CultureInfo.InvariantCulture, $"  - {Plain(field.Name)}: {Value(field.Was)} → {Value(field.Is)}\n");
        if (field.New.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"  - {Plain(field.Name)}, new: {string.Join("; ", field.New.Select(Plain))}\n");
        if (field.Gone.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"  - {Plain(field.Name)}, gone: {string.Join("; ", field.Gone.Select(Plain))}\n");
    }

    static void Findings(StringBuilder text, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n");
        foreach (var line in lines)
            text.Append(CultureInfo.InvariantCulture, $"- {Plain(line)}\n");
    }

    static string Value(string? value) => value is null ? "*nothing*" : Plain(value);

    // Ids are letters, digits and hyphens in a sound file; in another they stay words.
    static string Code(string id) => id.Contains('`', StringComparison.Ordinal) || id.Length == 0 ? Plain(id) : $"`{Plain(id)}`";

    // Nothing that a source says is taken for a mark, and nothing ends its line.
    static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length + 8);
        foreach (var unit in words)
        {
            if (unit is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '&' or '!' or '~')
                plain.Append('\\');
            plain.Append(char.IsControl(unit) ? ' ' : unit);
        }

        return plain.ToString();
    }
}
