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

/// <summary>Where a date lies on a scale from the pack's first day to its last, in thousandths of its length.</summary>
/// <param name="Style"><c>certain</c>, <c>uncertain</c>, <c>open-start</c> or <c>open-end</c>.</param>
public sealed record DateBarView(int Start, int Length, string Style) : ITemplateModel
{
    static readonly ModelType Table = ModelType.For<DateBarView>()
        .Member("start", bar => bar.Start, "number: where it begins, 0 to 1000")
        .Member("length", bar => bar.Length, "number: how long it is, at least 6")
        .Member("style", bar => bar.Style, "text: `certain`, `uncertain`, `open-start` or `open-end`")
        .Build();

    ModelType ITemplateModel.ModelType => Table;
}
