using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>Takes quotes out of a tree: <c>quote</c> and <c>quotes</c>, as words or as words with their paragraph.</summary>
static class QuoteFields
{
    /// <summary>All quotes of a claim, key point, event's source or relation; a <c>paragraph</c> beside them holds for each that has none.</summary>
    public static EquatableArray<QuoteEntry> Of(YamlMapping from)
    {
        var found = new List<QuoteEntry>();
        var paragraph = Paragraph(from);
        Add(found, from["quote"], paragraph);
        Add(found, from["words"], paragraph);
        foreach (var item in InputFields.Items(from["quotes"]))
            Add(found, item, paragraph);
        return [.. found];
    }

    static void Add(List<QuoteEntry> found, YamlNode? node, Located<int>? paragraph)
    {
        switch (node)
        {
            case YamlScalar { IsBroken: false, IsNull: false } scalar when !string.IsNullOrWhiteSpace(scalar.Value):
                found.Add(new QuoteEntry(scalar.Value, scalar.Span, paragraph) { Content = scalar.Content, Style = scalar.Style, FileOffsets = scalar.Anchors });
                break;
            case YamlMapping mapping:
                var own = Paragraph(mapping) ?? paragraph;
                Add(found, mapping["words"] as YamlScalar, own);
                Add(found, mapping["quote"] as YamlScalar, own);
                break;
        }
    }

    static Located<int>? Paragraph(YamlMapping from) => InputFields.WholeNumber(from["paragraph"], 1, int.MaxValue);
}
