using System.Globalization;

namespace Briefing.Text;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>What helps.</summary>
    Info,

    /// <summary>What an author should look at; fails the build under <c>--strict</c>.</summary>
    Warning,

    /// <summary>What would mislead a reader or can't be rendered; fails the build.</summary>
    Error,
}

/// <summary>One kind of finding. Its code is never used for anything else, even after it is gone.</summary>
/// <param name="Code"><c>BP</c> and three digits; the first tells the room: 1 files and seeds, 2 YAML and Markdown, 3 linking, 4 evidence, 5 templates, 6 site, 9 internal.</param>
/// <param name="Name">The kind in words, lower case with hyphens.</param>
/// <param name="Message">What is wrong, in the author's words; <c>{0}</c>, <c>{1}</c> … stand for what differs.</param>
/// <param name="Help">What to do next; the same placeholders.</param>
public sealed record DiagnosticKind(string Code, string Name, Severity Severity, string Message, string Help)
{
    public Diagnostic At(SourceLocation where, params ReadOnlySpan<object?> values) =>
        new(this, where, Fill(Message, values), Fill(Help, values), [], false);

    // Codes are never shared.
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    // Most advice is the same wherever it is given; a copy for each finding was a twentieth of a large pack's memory.
    static string Fill(string words, ReadOnlySpan<object?> values) =>
        values.IsEmpty || !words.AsSpan().ContainsAny('{', '}') ? words : string.Format(CultureInfo.InvariantCulture, words, values);
}

/// <summary>A finding: something an author, a theme author or CI should know, at its place.</summary>
/// <param name="Where">The place to mend.</param>
/// <param name="Related">Other places that show why.</param>
/// <param name="Accepted">An author has judged it: readers see the note, and it fails nothing.</param>
public sealed record Diagnostic(
    DiagnosticKind Kind,
    SourceLocation Where,
    string Message,
    string Help,
    EquatableArray<RelatedPlace> Related,
    bool Accepted) : IComparable<Diagnostic>
{
    public Severity Severity => Kind.Severity;

    /// <summary>What mends it for certain, in the file of <see cref="Where"/>; empty where a person has to decide.</summary>
    public EquatableArray<TextEdit> Cure { get; init; }

    /// <summary>The same finding with one more place that shows why.</summary>
    public Diagnostic With(SourceLocation where, string message) =>
        this with { Related = [.. Related, new RelatedPlace(where, message)] };

    /// <summary>The same finding with better advice than its kind's.</summary>
    public Diagnostic WithHelp(string help) => this with { Help = help };

    public override int GetHashCode() => HashCode.Combine(Kind, Where, Message);

    /// <summary>By file, place, code and words, so that a list is the same whatever ran in parallel.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        var order = Where.File.CompareTo(other.Where.File);
        if (order == 0)
            order = Where.Span.Start.CompareTo(other.Where.Span.Start);
        if (order == 0)
            order = string.CompareOrdinal(Kind.Code, other.Kind.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }
}

/// <summary>Words to be put in the place of others.</summary>
/// <param name="Span">What they replace.</param>
/// <param name="Words">As they should stand in the file, escapes included; empty to take words out.</param>
public sealed record TextEdit(TextSpan Span, string Words);

/// <summary>A second place of a finding, with what is to be seen there.</summary>
public sealed record RelatedPlace(SourceLocation Where, string Message);
