using Briefing.Packs.Mentions;
using Briefing.Packs.Model;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Site.Prose;

/// <summary>Where each text leads, for as long as the text is the same and would be told the same of its links and the names in it.</summary>
sealed class BacklinkMemory
{
    readonly Remembered<MarkdownText, TextLinks> texts = new();

    public TextLinks Of(MarkdownText text, ThingRef? from, Edition edition) =>
        texts.Of(text, known => known.Holds(from, edition), () => Backlinks.LinksIn(text, from, edition));
}

/// <summary>A sentence that leads to a thing.</summary>
sealed record LinkTo(ThingRef To, Backlink Link);

/// <summary>Where one text leads, with everything it was told on the way.</summary>
/// <param name="from">Whose text it is.</param>
/// <param name="finder">By which names in it were found.</param>
sealed class TextLinks(ThingRef? from, MentionFinder finder, List<AskedName> asked, List<LinkTo> links)
{
    public IReadOnlyList<LinkTo> Links => links;

    public bool Holds(ThingRef? owner, Edition edition) =>
        owner == from && ReferenceEquals(finder, edition.Unread.Index.Mentions) && asked.TrueForAll(one => one == one.AskedOf(edition));
}

/// <summary>What a target means, and what that is called; null where it means nothing.</summary>
sealed record AskedName(string Target, bool IsCitation, ThingRef? Thing, string? Name)
{
    public static AskedName Link(string target, Edition edition)
    {
        var thing = edition.Index.Link(target);
        return new AskedName(target, false, thing, thing is null ? null : edition.NameOf(thing));
    }

    public static AskedName Citation(string target, Edition edition) => new(target, true, edition.Index.Citation(target), null);

    public AskedName AskedOf(Edition edition) => IsCitation ? Citation(Target, edition) : Link(Target, edition);
}
