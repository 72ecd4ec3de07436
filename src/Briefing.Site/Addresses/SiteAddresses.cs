using System.Globalization;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Site.Addresses;

/// <summary>The address of everything that has one.</summary>
public static class SiteAddresses
{
    public static PageAddress Home => PageAddress.Home;

    public static PageAddress Articles { get; } = PageAddress.Folder("articles");

    public static PageAddress Actors { get; } = PageAddress.Folder("actors");

    public static PageAddress Themes { get; } = PageAddress.Folder("themes");

    public static PageAddress Timeline { get; } = PageAddress.Folder("timeline");

    public static PageAddress Claims { get; } = PageAddress.Folder("claims");

    public static PageAddress Disagreements { get; } = PageAddress.Folder("disagreements");

    public static PageAddress Matrix { get; } = PageAddress.Folder("matrix");

    public static PageAddress Network { get; } = PageAddress.Folder("network");

    /// <summary>The whole pack as one document.</summary>
    public static PageAddress WholePack { get; } = PageAddress.Folder("pack");

    public static PageAddress Search { get; } = PageAddress.Folder("search");

    public static PageAddress Corrections { get; } = PageAddress.Folder("corrections");

    public static PageAddress NotFound { get; } = PageAddress.File("404.html");

    public static PageAddress Article(Slug id) => PageAddress.Folder("articles", id.Value);

    public static PageAddress Actor(Slug id) => PageAddress.Folder("actors", id.Value);

    public static PageAddress Theme(Slug id) => PageAddress.Folder("themes", id.Value);

    public static PageAddress Event(Slug id) => PageAddress.Folder("events", id.Value);

    public static PageAddress Claim(Slug id) => PageAddress.Folder("claims", id.Value);

    public static PageAddress Note(Slug id) => PageAddress.Folder("notes", id.Value);

    public static SitePlace Paragraph(Slug article, int number) => new(Article(article), ParagraphId(number));

    public static SitePlace Dispute(Dispute dispute) => new(Disagreements, DisputeId(dispute));

    public static SitePlace Term(Slug note, string term) => new(Note(note), TermId(term));

    /// <summary>What an actor says on one theme, on the actor's page.</summary>
    public static SitePlace Position(Slug actor, Slug theme) => new(Actor(actor), PositionId(theme));

    public static PageAddress Of(ThingRef thing) => thing.Kind switch
    {
        ThingKind.Article => Article(thing.Id),
        ThingKind.Actor => Actor(thing.Id),
        ThingKind.Theme => Theme(thing.Id),
        ThingKind.Event => Event(thing.Id),
        ThingKind.Claim => Claim(thing.Id),
        ThingKind.Note => Note(thing.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(thing)),
    };

    public static string ParagraphId(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");

    public static string DisputeId(Dispute dispute) => "d-" + dispute.Id.Value;

    public static string PositionId(Slug theme) => "on-" + theme.Value;

    /// <summary>The card of a claim beside its article's text.</summary>
    public static string ClaimCardId(Slug claim) => "c-" + claim.Value;

    /// <summary>The entry of a term in a glossary; the term's own letters where no id can be made of it.</summary>
    public static string TermId(string term) =>
        Slug.Make(term) is { IsEmpty: false } slug ? "term-" + slug.Value : "term-" + Fingerprint.Of(term);
}
