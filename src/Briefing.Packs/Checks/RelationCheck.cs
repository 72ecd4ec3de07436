using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Claims that are said to support what they contradict.</summary>
static class RelationCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack) =>
        from claim in pack.Claims
        from other in claim.Supports
        where claim.Contradicts.Contains(other)
        let file = pack.Index.Article(claim.Article)!.Input // claims are bound article by article
        let field = claim.Entry.Supports.First(field => pack.Index.Names.SingleOfKind(ThingKind.Claim, field.Value)?.Id == other)
        select ConsistencyDiagnostics.ContradictoryRelations.At(file.Locate(field.Span), claim.Id, other);
}
