using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>An article, named in a sentence or a list.</summary>
public sealed record ArticleLinkView(string Href, string Title, string ShortTitle, string? Outlet, DateView? Date, string Language, string Direction) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ArticleLinkView>()
        .Member("href", article => article.Href, "text: link to its page")
        .Member("title", article => article.Title, "text: its title")
        .Member("short_title", article => article.ShortTitle, "text: how its title begins, for places where an outlet would do")
        .Member("outlet", article => article.Outlet, "text: who published it; null when the text does not say")
        .Member("date", article => article.Date, "DateView: when it was published; null when the text does not say")
        .Member("language", article => article.Language, "text: its language as a BCP 47 tag")
        .Member("direction", article => article.Direction, "text: `ltr` or `rtl`")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>An article in an index.</summary>
public sealed record ArticleCardView(ArticleLinkView Article, string? Lead, string Claims, EquatableArray<LinkView> Themes) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ArticleCardView>()
        .Member("article", card => card.Article, "ArticleLinkView")
        .Member("lead", card => card.Lead, "text: how its summary begins, or its standfirst; null when it has neither")
        .Member("claims", card => card.Claims, "text: \"7 claims\"")
        .Member("themes", card => card.Themes, "list of LinkView: its themes")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>An actor in an index.</summary>
public sealed record ActorCardView(string Href, string Name, TermView? Kind, string? Role, string Claims, string Mentions) : ITemplateModel
{
    /// <summary>What it says in the latest article, or else what is said about it; on the front page alone.</summary>
    public ClaimView? Latest { get; init; }

    static readonly ModelType Table = ModelType.For<ActorCardView>()
        .Member("href", card => card.Href, "text: link to its page")
        .Member("name", card => card.Name, "text: its name")
        .Member("kind", card => card.Kind, "TermView: person, state and so on; null when not stated")
        .Member("role", card => card.Role, "text: its role; null when not stated")
        .Member("claims", card => card.Claims, "text: \"7 claims\", of which it is the speaker")
        .Member("latest", card => card.Latest, "ClaimView: what it says in the latest article, or else what is said about it; null when neither, and outside the front page")
        .Member("mentions", card => card.Mentions, "text: \"12 mentions\" in the articles")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A theme in an index.</summary>
public sealed record ThemeCardView(string Href, string Name, string? Question, string Claims, string Articles, bool IsDisputed, EquatableArray<LinkView> Children)
    : ITemplateModel
{
    /// <summary>What the latest article has on it; on the front page alone.</summary>
    public ClaimView? Latest { get; init; }

    static readonly ModelType Table = ModelType.For<ThemeCardView>()
        .Member("href", card => card.Href, "text: link to its page")
        .Member("name", card => card.Name, "text: its name")
        .Member("question", card => card.Question, "text: the question it asks; null when it asks none")
        .Member("claims", card => card.Claims, "text: \"7 claims\"")
        .Member("articles", card => card.Articles, "text: \"3 articles\"")
        .Member("latest", card => card.Latest, "ClaimView: the first claim of the latest article on it; null when there is none, and outside the front page")
        .Member("is_disputed", card => card.IsDisputed, "bool: its claims do not all fit together")
        .Member("children", card => card.Children, "list of LinkView: the themes under it")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>An event in a list.</summary>
public sealed record EventItemView(
    string Href, string Name, DateView? Date, string? Place, EquatableArray<LinkView> Actors, string Accounts, EquatableArray<DateView> OtherDates) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<EventItemView>()
        .Member("href", item => item.Href, "text: link to its page")
        .Member("name", item => item.Name, "text: its name")
        .Member("date", item => item.Date, "DateView; null when no source tells")
        .Member("place", item => item.Place, "text; null when not stated")
        .Member("actors", item => item.Actors, "list of LinkView: who took part")
        .Member("accounts", item => item.Accounts, "text: \"by 2 accounts\"")
        .Member("other_dates", item => item.OtherDates, "list of DateView: when other accounts have it")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A place where a text names an actor, with the words around it.</summary>
public sealed record MentionView(string Href, string Before, string Words, string After, string Place, string Language, string Direction) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<MentionView>()
        .Member("href", mention => mention.Href, "text: link to the paragraph")
        .Member("before", mention => mention.Before, "text; may be empty")
        .Member("words", mention => mention.Words, "text: the name as it stands there")
        .Member("after", mention => mention.After, "text; may be empty")
        .Member("place", mention => mention.Place, "text: \"paragraph 7\"")
        .Member("language", mention => mention.Language, "text: the words' language as a BCP 47 tag")
        .Member("direction", mention => mention.Direction, "text: `ltr` or `rtl`")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
