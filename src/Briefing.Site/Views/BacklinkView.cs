using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>Where the pack's own texts lead to a thing.</summary>
public sealed record CitedByView(EquatableArray<BacklinkView> Items, int More) : ITemplateModel
{
    public static CitedByView None { get; } = new([], 0);

    static readonly ModelType Table = ModelType.For<CitedByView>()
        .Member("items", cited => cited.Items, "list of BacklinkView: text by text")
        .Member("more", cited => cited.More, "number: how many further sentences are left out")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A page whose text leads to a thing.</summary>
public sealed record BacklinkView(LinkView From, EquatableArray<string> Sentences) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<BacklinkView>()
        .Member("from", link => link.From, "LinkView: the page")
        .Member("sentences", link => link.Sentences, "list of text: the sentences that do so")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
