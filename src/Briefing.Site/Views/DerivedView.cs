using Briefing.Templates;

namespace Briefing.Site.Views;

/// <summary>A figure that the authors worked out, with its arithmetic.</summary>
public sealed record DerivedView(string Value, HtmlString From, HtmlString? Note) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<DerivedView>()
        .Member("value", derived => derived.Value, "text: the figure as the text has it")
        .Member("from", derived => derived.From, "HTML: the arithmetic, with links to the claims whose figures it takes")
        .Member("note", derived => derived.Note, "HTML: how it is meant; null when there is no note")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
