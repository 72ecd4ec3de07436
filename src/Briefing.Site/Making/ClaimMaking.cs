using Briefing.Packs.Model;
using Briefing.Site.Addresses;
using Briefing.Site.Prose;
using Briefing.Site.Views;
using Briefing.Syntax.Input;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Making;

/// <summary>Claims as rows, cards and figures.</summary>
static class ClaimMaking
{
    /// <summary>For tables and lists: without the words of the source.</summary>
    public static ClaimView Line(PageDraft page, Claim claim, int number = 0) => View(page, claim, number, quotes: [], note: null);

    /// <summary>With the words of the source and the authors' remark.</summary>
    public static ClaimView Card(PageDraft page, Claim claim) => View(
        page,
        claim,
        number: 0,
        QuoteMaking.Views(page, claim.Quotes),
        claim.Entry.Note is { } note ? page.Section().Inline(note) : null);

    /// <summary>The first claim of the latest article that has a date: what is new in a thing. Null when no article has one.</summary>
    public static ClaimView? Latest(PageDraft page, IEnumerable<Claim> claims) =>
        claims.FirstOrDefault(claim => page.Index.Article(claim.Article)?.Published is not null) is { } latest ? Line(page, latest) : null;

    public static EquatableArray<ClaimView> Lines(PageDraft page, IEnumerable<Claim> claims) =>
        claims.Select(claim => Line(page, claim)).ToEquatableArray();

    public static EquatableArray<ClaimView> Cards(PageDraft page, IEnumerable<Claim> claims) =>
        claims.Select(claim => Card(page, claim)).ToEquatableArray();

    /// <summary>The same for a list of any length.</summary>
    public static IReadOnlyList<ClaimView> LinesOnDemand(PageDraft page, IReadOnlyList<Claim> claims) =>
        new ViewsOnDemand<ClaimView>(claims.Count, at => Line(page, claims[at]));

    /// <inheritdoc cref="LinesOnDemand"/>
    public static IReadOnlyList<ClaimView> CardsOnDemand(PageDraft page, IReadOnlyList<Claim> claims)
    {
        var cards = claims.Select(claim => NumberedCard(page, claim)).ToList();
        return new ViewsOnDemand<ClaimView>(claims.Count, at => cards[at] ?? Card(page, claims[at]));
    }

    /// <summary>The card of a claim whose remark may cite; null for the others, which can be made at any time.</summary>
    public static ClaimView? NumberedCard(PageDraft page, Claim claim) => claim.Entry.Note is null ? null : Card(page, claim);

    static ClaimView View(PageDraft page, Claim claim, int number, EquatableArray<QuoteView> quotes, HtmlString? note)
    {
        var article = page.Index.Article(claim.Article)!; // a claim is bound in its own article's file
        return new ClaimView(
            claim.Id.Value,
            page.To(SiteAddresses.Claim(claim.Id)),
            page.Edition.WordsOf(claim),
            page.Edition.HtmlOf(claim),
            number,
            SiteAddresses.ClaimCardId(claim.Id),
            claim.Speakers.Map(speaker => Speaker(page, article, speaker)),
            ActorMaking.Links(page, claim.Via),
            page.Edition.BasisOf(claim),
            Standing(page, claim),
            DateMaking.View(page, claim.Date),
            claim.Figure is { } figure ? Figure(page, figure) : null,
            ArticleMaking.Link(page, article),
            page.To(page.Edition.Evidence.PlaceOf(claim)),
            ThemeMaking.Links(page, claim.Themes),
            ActorMaking.Links(page, claim.About),
            quotes,
            note,
            claim.Speakers.Count == 1 && claim.Via.IsEmpty ? SpeakerId(claim.Speakers[0]) : string.Join(' ', SpeakerIds(claim)),
            claim.Themes.Count == 1 ? claim.Themes[0].Value : string.Join(' ', claim.Themes.Distinct().Select(id => id.Value)),
            claim.Article.Value);
    }

    /// <summary>By whom the ledger finds a claim: who says it or passed it on, each once.</summary>
    public static IEnumerable<string> SpeakerIds(Claim claim) => claim.Speakers.Select(SpeakerId).Concat(claim.Via.Select(id => id.Value)).Distinct();

    // The dot, which no id has, keeps these two apart from actors.
    static string SpeakerId(Speaker speaker) => speaker.Kind switch
    {
        SpeakerKind.Actor => speaker.Actor.Value,
        SpeakerKind.Article => ".article",
        _ => ".unnamed",
    };

    public static string SpeakerName(PageDraft page, Speaker speaker) => speaker.Kind switch
    {
        SpeakerKind.Actor => page.Index.Actor(speaker.Actor)?.Name ?? speaker.Actor.Value,
        SpeakerKind.Article => page.Words["own_voice"],
        _ => HtmlText.Clean(speaker.Words),
    };

    static SpeakerView Speaker(PageDraft page, Article article, Speaker speaker) => speaker.Kind switch
    {
        SpeakerKind.Actor when page.IsAbout(ThingKind.Actor, speaker.Actor) => page.Shared.Speaker(speaker.Actor) with { Href = null },
        SpeakerKind.Actor => page.Shared.Speaker(speaker.Actor),
        SpeakerKind.Article => new SpeakerView(SpeakerName(page, speaker), null, "article", null, null),
        _ => new SpeakerView(SpeakerName(page, speaker), null, "unnamed", article.Language, Languages.Direction(article.Direction)),
    };

    public static StandingView Standing(PageDraft page, Claim claim)
    {
        var origins = claim.Corroboration.Origins;
        return StandingKey(page, claim) switch
        {
            "disputed" => new StandingView("disputed", page.Words["standing_disputed"], page.To(SiteAddresses.Dispute(page.Index.DisputeOf(claim)!)), origins), // it has one
            "single-source" => new StandingView("single-source", page.Words[claim.Corroboration.Unnamed ? "standing_single_unnamed" : "standing_single_source"], null, origins),
            var corroborated => new StandingView(corroborated, page.Words.Count("standing_corroborated", origins), null, origins),
        };
    }

    /// <summary>Disputed before corroborated: a claim may be both, and the reader has to know the first.</summary>
    public static string StandingKey(PageDraft page, Claim claim) =>
        page.Index.DisputeOf(claim) is not null ? "disputed" : claim.Corroboration.IsSingleSource ? "single-source" : "corroborated";

    static FigureView Figure(PageDraft page, Figure figure)
    {
        var value = page.Words.Number(figure.Value);
        var text = string.Join(' ', new[] { figure.Qualifier, value, figure.Unit }.OfType<string>());
        return new FigureView(MeasureName(figure.Measure), text, figure.Qualifier, value, figure.Unit);
    }

    /// <summary>The id of a measure in words.</summary>
    public static string MeasureName(Slug measure)
    {
        var words = measure.Value.Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Everything that a claim can rest on, in words.</summary>
    public static EquatableArray<TermView> Bases(PageDraft page) =>
        Enum.GetValues<ClaimBasis>().Select(basis => page.Words.Term("basis", BasisKey(basis))).Append(page.Words.Term("basis", BasisKey(null))).ToEquatableArray();

    public static string BasisKey(ClaimBasis? basis) => basis switch
    {
        ClaimBasis.OwnVoice => "own-voice",
        ClaimBasis.OnRecord => "on-record",
        ClaimBasis.Document => "document",
        ClaimBasis.Unnamed => "unnamed",
        ClaimBasis.Hearsay => "hearsay",
        _ => "not-stated",
    };
}
