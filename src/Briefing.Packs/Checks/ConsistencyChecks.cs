using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Every question that is asked of a pack once its quotes have been sought.</summary>
static class ConsistencyChecks
{
    public static IEnumerable<Diagnostic> All(VerifiedPack verified, PackMemory? memory) => Work.Gather(verified.Pack.Articles.Count,
    [
        () => EvidenceCheck.Find(verified.Pack),
        () => OriginCheck.Find(verified.Pack),
        () => DateCheck.Find(verified.Pack),
        () => DateSourceCheck.Find(verified.Pack),
        () => FairQuoteCheck.Find(verified, memory?.Checks),
        () => SpeakerCheck.Find(verified),
        () => MentionCheck.Find(verified.Pack),
        () => FigureCheck.Find(verified.Pack),
        () => FigureSourceCheck.Find(verified),
        () => UnitCheck.Find(verified),
        () => RelationCheck.Find(verified.Pack),
        () => EventCheck.Find(verified.Pack),
    ]);
}
