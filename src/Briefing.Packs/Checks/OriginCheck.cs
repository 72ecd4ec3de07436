using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Claims that hang by one thread: one origin, or nobody with a name.</summary>
static class OriginCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack)
    {
        foreach (var claim in pack.Claims)
        {
            var where = pack.Index.Article(claim.Article)!.Input.Locate(claim.Entry.Id.Span); // claims are bound article by article
            if (claim.Corroboration.IsSingleSource)
                yield return ConsistencyDiagnostics.SingleSource.At(where, claim.Id);
            if (claim.Corroboration.Unnamed)
                yield return ConsistencyDiagnostics.UnnamedOnly.At(where, claim.Id);
        }
    }
}
