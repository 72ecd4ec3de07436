using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Turns the names in fields into ids, and says which of them mean nothing or too much.</summary>
/// <param name="names">Of everything that authors defined, also of what could not be bound: its own finding says why.</param>
/// <param name="used">Notes what was asked for; null where nobody wants to know.</param>
sealed class References(NameTable names, FindingList findings, UsedNames? used = null)
{
    public NameTable Names => names;

    /// <summary>The words of fields and texts that name things; null where they were not noted.</summary>
    public UsedNames? Used => used;

    /// <summary>The thing of one kind that a field names; null after a finding.</summary>
    public Slug? One(InputFile file, ThingKind kind, Located<string>? field)
    {
        if (field is not { } written)
            return null;
        used?.Add(written.Value);
        var resolution = names.OfKind(kind, written.Value);
        if (resolution.Single is { } thing)
            return thing.Id;
        var where = file.Locate(written.Span);
        findings.Add(resolution is Resolution.Ambiguous ambiguous
            ? LinkingDiagnostics.AmbiguousName.At(where, written.Value, OneOf(ambiguous))
            : Advised(LinkingDiagnostics.UnknownId.At(where, NameFolder.Word(kind), written.Value, NameFolder.Of(kind)), (Resolution.Unknown)resolution));
        return null;
    }

    /// <summary>Each of a list once, in the order in which they were written.</summary>
    public EquatableArray<Slug> All(InputFile file, ThingKind kind, EquatableArray<Located<string>> fields)
    {
        if (fields.IsEmpty)
            return [];
        return [.. fields.Select(field => One(file, kind, field)).OfType<Slug>().Distinct()];
    }

    public static string OneOf(Resolution.Ambiguous ambiguous) =>
        string.Join(" or ", ambiguous.Candidates.Select(thing => $"`{NameFolder.Path(thing)}`"));

    /// <param name="finding">At the name's own words.</param>
    public static Diagnostic Advised(Diagnostic finding, Resolution.Unknown unknown)
    {
        if (unknown.IsDraft)
            return finding.WithHelp("It is a draft. Build with --drafts, or take `draft: true` out of its file.");
        if (unknown.Slip is { } slip)
            finding = finding with { Cure = [new TextEdit(finding.Where.Span, slip)] };
        return unknown.Nearest.IsEmpty ? finding : finding.WithHelp($"Did you mean {string.Join(" or ", unknown.Nearest.Select(name => $"`{name}`"))}?");
    }
}
