using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>All articles.</summary>
public sealed record ArticlesView(IReadOnlyList<ArticleCardView> Items) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ArticlesView>()
        .Member("items", articles => articles.Items, "list of ArticleCardView: latest first, undated last")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>All actors.</summary>
public sealed record ActorsView(EquatableArray<ActorGroupView> Groups) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ActorsView>()
        .Member("groups", actors => actors.Groups, "list of ActorGroupView: by kind")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>The actors of one kind.</summary>
public sealed record ActorGroupView(string Id, string Heading, EquatableArray<ActorCardView> Actors) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ActorGroupView>()
        .Member("id", group => group.Id, "text: the group's id on the page")
        .Member("heading", group => group.Heading, "text: \"People\"")
        .Member("actors", group => group.Actors, "list of ActorCardView: by name")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>All themes.</summary>
public sealed record ThemesView(EquatableArray<ThemeCardView> Items) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ThemesView>()
        .Member("items", themes => themes.Items, "list of ThemeCardView: those that stand under no other, each with its children")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>All claims.</summary>
public sealed record ClaimsView(IReadOnlyList<ClaimView> Items, string Count, string Origins, EquatableArray<FilterView> Filters) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<ClaimsView>()
        .Member("items", claims => claims.Items, "list of ClaimView: by article, then as authored")
        .Member("count", claims => claims.Count, "text: \"34 claims\"")
        .Member("origins", claims => claims.Origins, "text: \"5 articles\"")
        .Member("filters", claims => claims.Filters, "list of FilterView: by what the ledger can be narrowed down")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>Something by which a table can be narrowed down.</summary>
/// <param name="Name">Of the field, and of the rows' data attribute: <c>data-NAME</c> holds the row's values, blanks between.</param>
public sealed record FilterView(string Name, string Label, EquatableArray<FilterOptionView> Options) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<FilterView>()
        .Member("name", filter => filter.Name, "text: the field's name, and that of the rows' data attribute: `actor`, `theme`, `article`, `basis`, `standing`")
        .Member("label", filter => filter.Label, "text: what the field is called")
        .Member("options", filter => filter.Options, "list of FilterOptionView: the values that occur, without the one for all")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A value to narrow down to.</summary>
/// <param name="Language">A BCP 47 tag where the text is a source's; null for the pack's own.</param>
/// <param name="Direction">With the language: <c>ltr</c> or <c>rtl</c>.</param>
public sealed record FilterOptionView(string Value, string Text, string? Language = null, string? Direction = null) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<FilterOptionView>()
        .Member("value", option => option.Value, "text: as it stands in the data attribute")
        .Member("text", option => option.Text, "text: the value in words")
        .Member("language", option => option.Language, "text: a BCP 47 tag where the words are a source's; null for the pack's own")
        .Member("direction", option => option.Direction, "text: `ltr` or `rtl` where there is a language; else null")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>All disputes, and the measures for which sources give values.</summary>
public sealed record DisagreementsView(EquatableArray<DisputeView> Disputes, EquatableArray<MeasureView> Measures) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<DisagreementsView>()
        .Member("disputes", page => page.Disputes, "list of DisputeView")
        .Member("measures", page => page.Measures, "list of MeasureView: those with more than one value")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>The page for addresses that do not exist.</summary>
public sealed record NotFoundView(EquatableArray<LinkView> Links) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<NotFoundView>()
        .Member("links", page => page.Links, "list of LinkView: where to go instead")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>The search, and where to look without script.</summary>
public sealed record SearchView(EquatableArray<LinkView> Links) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<SearchView>()
        .Member("links", page => page.Links, "list of LinkView: pages that list everything, each to be searched by the browser itself")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
