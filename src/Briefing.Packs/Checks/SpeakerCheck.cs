using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Words put into the mouth of somebody whom the source does not name near them.</summary>
static class SpeakerCheck
{
    public static IEnumerable<Diagnostic> Find(VerifiedPack verified)
    {
        var pack = verified.Pack;
        foreach (var article in pack.Articles)
        {
            var claims = pack.Index.ClaimsOf(article).Where(NeedsSpeaker).ToList();
            if (claims.Count == 0)
                continue;
            foreach (var claim in claims)
            {
                var places = claim.Quotes.Select(verified.PlaceOf).OfType<QuotePlace>().ToList();
                foreach (var speaker in claim.Speakers.Where(speaker => speaker.Kind == SpeakerKind.Actor))
                {
                    if (places.Count > 0 && !places.Any(place => IsNear(pack, article, place, speaker.Actor)) && !IsOutlet(pack, article, speaker.Actor))
                        yield return Finding(pack, article, claim, speaker.Actor, places[0]);
                }
            }
        }
    }

    static bool NeedsSpeaker(Claim claim) =>
        claim.Basis != ClaimBasis.OwnVoice && claim.Entry.AttributionNote is null && claim.Speakers.Any(speaker => speaker.Kind == SpeakerKind.Actor);

    /// <summary>Named in a block that the quote touches, in the paragraph before, or in a heading or caption between the two.</summary>
    static bool IsNear(Pack pack, Article article, QuotePlace place, Slug actor)
    {
        var blocks = article.Seed.Blocks;
        if (place.Block < 0)
        {
            var fields = article.Seed.Title?.Text + "\n" + article.Seed.Standfirst?.Text;
            return pack.Index.Mentions.Find(fields).Any(mention => mention.Actor == actor) || Names(article, 0, actor);
        }

        foreach (var piece in place.Pieces)
        {
            var block = FoldedArticle.BlockAt(article.Seed, piece.Start);
            if (Names(article, block, actor))
                return true;
            for (var before = block - 1; before >= 0; before--)
            {
                if (Names(article, before, actor))
                    return true;
                if (blocks[before].Number > 0)
                    break;
            }
        }

        return false;
    }

    /// <summary>Whether a block names an actor. Mentions stand in the order of the text.</summary>
    static bool Names(Article article, int block, Slug actor)
    {
        var mentions = article.Mentions.AsSpan();
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = mentions[middle].Block < block ? (middle + 1, high) : (low, middle);
        }

        for (; low < mentions.Length && mentions[low].Block == block; low++)
        {
            if (mentions[low].Actor == actor)
                return true;
        }

        return false;
    }

    /// <summary>An outlet speaks in its own articles without naming itself.</summary>
    static bool IsOutlet(Pack pack, Article article, Slug actor) =>
        article.Outlet is { } outlet && pack.Index.Actor(actor)!.Names.Any(name => QuoteFolds.Fold(name) == QuoteFolds.Fold(outlet)); // resolved

    static Diagnostic Finding(Pack pack, Article article, Claim claim, Slug actor, QuotePlace place)
    {
        var field = claim.Entry.By.First(field => pack.Index.Names.SingleOfKind(ThingKind.Actor, field.Value)?.Id == actor); // whoever speaks was named there
        return ConsistencyDiagnostics.SpeakerNotNear.At(article.Input.Locate(field.Span), actor)
            .With(article.Seed.File.Locate(place.Span), "the quote stands here");
    }
}
