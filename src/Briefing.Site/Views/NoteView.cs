using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site.Views;

/// <summary>A free page.</summary>
public sealed record NoteView(string Title, HtmlString? Summary, HtmlString? Body, EquatableArray<TermEntryView> Glossary) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<NoteView>()
        .Member("title", note => note.Title, "text: the title")
        .Member("summary", note => note.Summary, "HTML; null when there is none")
        .Member("body", note => note.Body, "HTML; null when there is none")
        .Member("glossary", note => note.Glossary, "list of TermEntryView: the terms it explains")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}

/// <summary>A term and what it means.</summary>
public sealed record TermEntryView(string Id, string Term, HtmlString Text) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<TermEntryView>()
        .Member("id", entry => entry.Id, "text: its id on the page")
        .Member("term", entry => entry.Term, "text: the term")
        .Member("text", entry => entry.Text, "HTML: what it means")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
