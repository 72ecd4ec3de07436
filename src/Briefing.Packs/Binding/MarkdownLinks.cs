using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Says which links and citations in authors' words lead nowhere, or to several things.</summary>
static class MarkdownLinks
{
    public static IEnumerable<Diagnostic> Check(IEnumerable<InputFile> files, References references) =>
        from file in files
        from text in AuthoredTexts.Of(file)
        from reference in text.References
        let finding = Check(file, reference, references)
        where finding is not null
        select finding;

    static Diagnostic? Check(InputFile file, MarkdownReference reference, References references)
    {
        var names = references.Names;
        references.Used?.Add(reference.Target);
        var link = reference.Kind == MarkdownReferenceKind.Link;
        var where = file.Locate(reference.Span);
        return (link ? names.Link(reference.Target) : names.Citation(reference.Target)) switch
        {
            Resolution.Ambiguous ambiguous => LinkingDiagnostics.AmbiguousName.At(where, reference.Target, References.OneOf(ambiguous)),
            Resolution.Unknown unknown => References.Advised(
                (link ? LinkingDiagnostics.UnknownLink : LinkingDiagnostics.UnknownCitation).At(where, reference.Target), unknown),
            _ => null,
        };
    }
}
