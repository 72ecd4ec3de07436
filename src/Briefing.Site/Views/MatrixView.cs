using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>Who says something on what, and who says nothing.</summary>
public sealed record MatrixView(
    EquatableArray<LinkView> Themes, EquatableArray<string> ThemeIds, EquatableArray<MatrixRowView> Rows, string? Limit, EquatableArray<FilterView> Filters)
    : ITemplateModel
{
    /// <summary>Some cell of it is.</summary>
    bool IsDisputed => Rows.Any(row => row.Cells.Any(cell => cell.IsDisputed));

    static readonly ModelType Table = ModelType.For<MatrixView>()
        .Member("themes", matrix => matrix.Themes, "list of LinkView: the columns")
        .Member("theme_ids", matrix => matrix.ThemeIds, "list of text: the columns' ids in the pack")
        .Member("rows", matrix => matrix.Rows, "list of MatrixRowView: one for each actor who says something, the most talkative first")
        .Member("is_disputed", matrix => matrix.IsDisputed, "bool: a claim of one of its cells is disputed")
        .Member("limit", matrix => matrix.Limit, "text: what a large pack's matrix leaves out; null when it leaves out nothing")
        .Member("filters", matrix => matrix.Filters, "list of FilterView: by what the matrix can be narrowed down")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>What one actor says.</summary>
public sealed record MatrixRowView(string ActorId, string Kind, LinkView Actor, EquatableArray<MatrixCellView> Cells) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<MatrixRowView>()
        .Member("actor_id", row => row.ActorId, "text: the actor's id in the pack")
        .Member("kind", row => row.Kind, "text: the actor's kind, for classes: `armed-group`; empty when not said")
        .Member("actor", row => row.Actor, "LinkView")
        .Member("cells", row => row.Cells, "list of MatrixCellView: one for each column")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>What one actor says on one theme.</summary>
/// <param name="Href">Null when the actor says nothing.</param>
public sealed record MatrixCellView(string? Href, string Text, string Label, int Count, bool IsDisputed, string Claims) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<MatrixCellView>()
        .Member("href", cell => cell.Href, "text: link to what the actor says on the theme; null when it says nothing")
        .Member("text", cell => cell.Text, "text: \"3 claims\", or that it says nothing")
        .Member("label", cell => cell.Label, "text: the same with actor and theme, for readers who hear the table")
        .Member("count", cell => cell.Count, "number: how many claims")
        .Member("is_disputed", cell => cell.IsDisputed, "bool: one of them is disputed")
        .Member("claims", cell => cell.Claims, "text: article, basis and standing of each claim as `article/basis/standing`, blanks between")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
