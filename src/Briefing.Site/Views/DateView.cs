using Briefing.Templates;

namespace Briefing.Site.Views;

/// <summary>A date in words, as precise as its source.</summary>
public sealed record DateView(string Words, string? Machine, bool IsCertain, HtmlString? Note) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<DateView>()
        .Member("words", date => date.Words, "text: the date in words")
        .Member("machine", date => date.Machine, "text for a time element's `datetime`; null for intervals and dates without an end")
        .Member("is_certain", date => date.IsCertain, "bool: a whole day, neither doubtful nor approximate")
        .Member("note", date => date.Note, "HTML: what is doubtful about it; null when nothing is")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
