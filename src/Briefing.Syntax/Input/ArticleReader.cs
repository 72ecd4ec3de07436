using System.Globalization;
using Briefing.Syntax.Markdown;
using Briefing.Syntax.Seeds;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>Reads <c>input/articles/</c>.</summary>
sealed class ArticleReader(InputFields fields, Slug id)
{
    public ArticleFile Read(YamlMapping root, MarkdownText? text) => new(
        fields.File,
        id,
        [],
        SeedName(root["source"]),
        InputFields.OverridingText(root, "title"),
        InputFields.OverridingText(root, "standfirst"),
        InputFields.OverridingText(root, "outlet"),
        InputFields.OverridingText(root, "byline"),
        InputFields.OverridingDate(root, "published"),
        fields.Markdown(root, "date_note"),
        Address(root),
        InputFields.OverridingText(root, "language"),
        InputFields.Text(root["origin"]),
        InputFields.Choice(root["reliability"], KindTable.Reliabilities, (ReadOnlySpan<char>)['A', 'B', 'C', 'D', 'E', 'F']),
        ReadCorrections(root["read"]),
        fields.Markdown(root, "summary"),
        text ?? fields.Markdown(root, "body"),
        fields.Markdown(root, "note"),
        InputFields.Groups(root["key_points"], ReadKeyPoint),
        InputFields.TextList(root, "actors"),
        InputFields.TextList(root, "themes"),
        ReadClaims(root["claims"]),
        InputFields.Groups(root["accept"], ReadAcceptance));

    // A name that leads out of seeds/ has its finding and must not reach whoever looks for the file.
    static Located<string>? SeedName(YamlNode? node) =>
        InputFields.Text(node) is { } name && ScalarChecker.IsPlainName(name.Value) ? name : null;

    // Nor may an address that is none become a link.
    static Override<string>? Address(YamlMapping root) =>
        InputFields.OverridingText(root, "url") is { } url && (url.Value is null || ScalarChecker.IsWebAddress(url.Value)) ? url : null;

    static SeedCorrections ReadCorrections(YamlNode? node) => node is not YamlMapping read
        ? SeedCorrections.None
        : new SeedCorrections(
            InputFields.PlainList(read, "skip"),
            InputFields.PlainList(read, "headings"),
            InputFields.PlainList(read, "captions"),
            InputFields.Text(read["from"])?.Value,
            InputFields.Text(read["to"])?.Value);

    KeyPointEntry ReadKeyPoint(YamlMapping from) =>
        new(from.Span, fields.RequiredMarkdown(from, "text"), QuoteFields.Of(from), fields.Markdown(from, "note"));

    EquatableArray<ClaimEntry> ReadClaims(YamlNode? node)
    {
        var claims = new List<ClaimEntry>();
        foreach (var item in InputFields.Items(node))
        {
            if (item is YamlMapping claim)
                claims.Add(ReadClaim(claim, claims.Count + 1));
        }

        return [.. claims];
    }

    ClaimEntry ReadClaim(YamlMapping from, int number)
    {
        var speakers = ReadSpeakers(from["by"]);
        var basis = InputFields.Choice(
            from["basis"], KindTable.Bases,
            (ReadOnlySpan<ClaimBasis>)[ClaimBasis.OwnVoice, ClaimBasis.OnRecord, ClaimBasis.Document, ClaimBasis.Unnamed, ClaimBasis.Hearsay]);
        return new ClaimEntry(
            from.Span,
            InputFields.Id(from["id"]) ?? SpareId(from, number),
            fields.RequiredMarkdown(from, "text"),
            speakers.By,
            speakers.ByArticle,
            speakers.Unnamed,
            InputFields.TextList(from, "via"),
            basis,
            QuoteFields.Of(from),
            InputFields.TextList(from, "about"),
            InputFields.TextList(from, "themes"),
            InputFields.Date(from["date"]),
            fields.Markdown(from, "date_note"),
            ReadFigure(from["figure"]),
            InputFields.TextList(from, "contradicts"),
            InputFields.TextList(from, "supports"),
            InputFields.Groups(from["differs"], ReadDifference),
            InputFields.WholeNumber(from["credibility"], 1, 6),
            fields.Markdown(from, "attribution_note"),
            fields.Markdown(from, "note"));
    }

    // A claim without an id has its finding; it is kept under a name of its own so that its quotes are still verified.
    Located<Slug> SpareId(YamlMapping from, int number) =>
        new(NearestSlug.Of($"{id}-{number.ToString(CultureInfo.InvariantCulture)}"), new TextSpan(from.Span.Start, 0));

    static (EquatableArray<Located<string>> By, bool ByArticle, Located<string>? Unnamed) ReadSpeakers(YamlNode? by) => by switch
    {
        YamlMapping mapping => ([], false, InputFields.Text(mapping["unnamed"])),
        YamlScalar { Value: "article" } => ([], true, null),
        _ => (InputFields.TextList(by), false, null),
    };

    static FigureEntry? ReadFigure(YamlNode? node)
    {
        if (node is not YamlMapping from || InputFields.Id(from["measure"]) is not { } measure || InputFields.Amount(from["value"]) is not { } value)
            return null;
        return new FigureEntry(from.Span, measure, value, InputFields.Text(from["unit"]), InputFields.Text(from["qualifier"]));
    }

    static DifferenceEntry? ReadDifference(YamlMapping from) =>
        InputFields.Text(from["claim"]) is { } claim ? new DifferenceEntry(claim, InputFields.Text(from["how"])) : null;

    AcceptEntry? ReadAcceptance(YamlMapping from) => InputFields.Text(from["code"]) is { } code
        ? new AcceptEntry(from.Span, code, InputFields.Text(from["at"]), fields.Markdown(from, "note"))
        : null;
}
