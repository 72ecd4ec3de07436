using System.Runtime.InteropServices;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Site.Reads;

/// <summary>What a page may ask of an edition besides what every page shows. Each has an answer for each thing it is asked about.</summary>
enum Door
{
    /// <summary>The pack as a whole, asked for by pages that list all of something.</summary>
    Everything,
    Thing,
    Name,
    Target,
    NamesInText,
    ClaimsOf,
    ClaimsBy,
    ClaimsAbout,
    ClaimsOn,
    EventsOf,
    EventsWith,
    EventsOn,
    ArticlesWith,
    ArticlesOn,
    MentionsOf,
    DisputesOn,
    RelationsTo,
    DisputeOf,
    MeasuresOf,
    QuotesFrom,
    EditorNotesOn,
    ChildrenOf,
    Beside,
    Ties,
    Backlinks,
}

/// <summary>
/// A question to a door as one number. Two questions may share one: then a change of either answer counts for both, which costs a page and
/// is never wrong.
/// </summary>
static class ReadKey
{
    public const uint Everything = 1;

    /// <summary>How many a list holds, which changes less often than what they are.</summary>
    const int Count = 1 << 8;

    public static uint Of(Door door, Slug id) => Of((ulong)door, id.Value);

    public static uint Of(Door door, string words) => Of((ulong)door, words);

    public static uint Of(Door door, ThingKind kind, Slug id) => Of((ulong)door | ((ulong)kind << 16), id.Value);

    public static uint OfCount(Door door, Slug id) => Of((ulong)door | Count, id.Value);

    static uint Of(ulong question, string words) => Math.Max(Everything + 1, (uint)PlaceKey.On(question, MemoryMarshal.AsBytes(words.AsSpan())));
}
