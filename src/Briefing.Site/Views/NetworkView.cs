using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>Who is tied to whom.</summary>
public sealed record NetworkView(NetworkDrawingView? Drawing, EquatableArray<NetworkRowView> Rows, string? Limit) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<NetworkView>()
        .Member("drawing", network => network.Drawing, "NetworkDrawingView: the main actors; null when none is tied to another")
        .Member("rows", network => network.Rows, "list of NetworkRowView: every actor that is tied to another, the most tied first")
        .Member("limit", network => network.Limit, "text: what the drawing leaves out; null when it leaves out nothing")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>One actor and those it is most tied to.</summary>
public sealed record NetworkRowView(LinkView Actor, string Kind, string Count, EquatableArray<NetworkOtherView> Others) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<NetworkRowView>()
        .Member("actor", row => row.Actor, "LinkView")
        .Member("kind", row => row.Kind, "text: \"Person\"; empty when not stated")
        .Member("count", row => row.Count, "text: to how many others it is tied")
        .Member("others", row => row.Others, "list of NetworkOtherView: those it is most tied to")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>Someone to whom an actor is tied, and how.</summary>
public sealed record NetworkOtherView(LinkView Actor, string How) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<NetworkOtherView>()
        .Member("actor", other => other.Actor, "LinkView")
        .Member("how", other => other.How, "text: \"named together in 7 passages\" and the like")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>Actors on a ring and the lines between them, 1000 units wide.</summary>
public sealed record NetworkDrawingView(int Height, EquatableArray<NetworkTieView> Ties, EquatableArray<NetworkNodeView> Nodes) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<NetworkDrawingView>()
        .Member("height", drawing => drawing.Height, "number: its height, where 1000 is its width")
        .Member("ties", drawing => drawing.Ties, "list of NetworkTieView: weakest first")
        .Member("nodes", drawing => drawing.Nodes, "list of NetworkNodeView: the most tied first")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A line between two actors.</summary>
/// <param name="Kind"><c>stated</c>, <c>spoken</c> or <c>named</c>.</param>
/// <param name="Step">How strong, 1 to 4.</param>
public sealed record NetworkTieView(string Path, string Kind, int Step) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<NetworkTieView>()
        .Member("path", tie => tie.Path, "text: the line, as SVG's path data")
        .Member("kind", tie => tie.Kind, "text: `stated` (a proved relation), `spoken` (one speaks about the other) or `named` (named together)")
        .Member("step", tie => tie.Step, "number: how strong it is, 1 to 4")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>An actor in the drawing.</summary>
public sealed record NetworkNodeView(
    string? Href, string Name, string Label, int X, int Y, int Radius, int LabelX, int LabelY, string Anchor, bool IsMiddle, string Own) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<NetworkNodeView>()
        .Member("href", node => node.Href, "text: link to the actor's page; null for the page's own actor")
        .Member("name", node => node.Name, "text: its name")
        .Member("label", node => node.Label, "text: its name, cut where it is too long")
        .Member("x", node => node.X, "number")
        .Member("y", node => node.Y, "number")
        .Member("radius", node => node.Radius, "number: the more turns on the actor, the larger")
        .Member("label_x", node => node.LabelX, "number")
        .Member("label_y", node => node.LabelY, "number: of the label's base line")
        .Member("anchor", node => node.Anchor, "text: `start`, `middle` or `end`, for `text-anchor`")
        .Member("is_middle", node => node.IsMiddle, "bool: the actor around whom the others stand")
        .Member("own", node => node.Own, "text: all its lines in one, as SVG's path data")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
