using Briefing.Syntax.Markdown;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>Reads the kinds that are shorter than an article: the pack, actors, themes, events and notes.</summary>
sealed class OtherReaders(InputFields fields, Slug id)
{
    public PackFile ReadPack(YamlMapping root) => new(
        fields.File,
        id,
        [],
        InputFields.Text(root, "title"),
        InputFields.Text(root, "subtitle"),
        InputFields.Date(root["as_of"]),
        InputFields.Text(root, "language"),
        InputFields.Text(root, "base_url") is { } url && ScalarChecker.IsWebAddress(url.Value) ? url : null,
        fields.Markdown(root, "bottom_line"),
        InputFields.Choice(
            root["article_text"], KindTable.ArticleTexts,
            (ReadOnlySpan<ArticleTextPolicy>)[ArticleTextPolicy.Full, ArticleTextPolicy.Excerpts, ArticleTextPolicy.None])?.Value ?? ArticleTextPolicy.Full,
        fields.MarkdownList(root, "agreed"),
        fields.MarkdownList(root, "disputed"),
        fields.MarkdownList(root, "gaps"),
        ReadAssessments(root),
        root["security"] is YamlMapping security ? ReadSecurity(security) : null);

    public ActorFile ReadActor(YamlMapping root, MarkdownText? text) => new(
        fields.File,
        id,
        [],
        InputFields.Text(root, "name"),
        InputFields.Choice(
            root["kind"], KindTable.ActorKinds,
            (ReadOnlySpan<ActorKind>)
            [
                ActorKind.Person, ActorKind.State, ActorKind.Organisation, ActorKind.ArmedGroup, ActorKind.InternationalBody,
                ActorKind.Outlet, ActorKind.Place,
            ]),
        InputFields.Text(root, "role"),
        InputFields.TextList(root, "aliases"),
        InputFields.TextList(root, "never"),
        InputFields.Groups(root["relations"], ReadRelation),
        fields.Markdown(root, "summary"),
        text ?? fields.Markdown(root, "body"));

    public ThemeFile ReadTheme(YamlMapping root, MarkdownText? text) => new(
        fields.File,
        id,
        [],
        InputFields.Text(root, "name"),
        InputFields.Text(root, "question"),
        InputFields.Text(root, "parent"),
        fields.Markdown(root, "summary"),
        text ?? fields.Markdown(root, "body"),
        ReadAssessments(root));

    public EventFile ReadEvent(YamlMapping root, MarkdownText? text) => new(
        fields.File,
        id,
        [],
        InputFields.Text(root, "name"),
        InputFields.Date(root["date"]),
        fields.Markdown(root, "date_note"),
        InputFields.Text(root, "place"),
        InputFields.TextList(root, "actors"),
        InputFields.TextList(root, "themes"),
        fields.Markdown(root, "summary"),
        text ?? fields.Markdown(root, "body"),
        InputFields.Groups(root["sources"], ReadAccount),
        InputFields.TextList(root, "same_as"),
        InputFields.TextList(root, "not_same_as"));

    public NoteFile ReadNote(YamlMapping root, MarkdownText? text) => new(
        fields.File,
        id,
        [],
        InputFields.Text(root, "title"),
        InputFields.WholeNumber(root["order"], 0, int.MaxValue),
        fields.Markdown(root, "summary"),
        text ?? fields.Markdown(root, "body"),
        InputFields.Groups(root["glossary"], ReadTerm));

    // Without a way to be reached or with a day that is none it has its findings, and nothing of it is published.
    static SecurityEntry? ReadSecurity(YamlMapping from)
    {
        var contacts = InputFields.TextList(from, "contact");
        return InputFields.Date(from["expires"]) is { } expires && !contacts.IsEmpty && contacts.All(contact => ScalarChecker.IsContact(contact.Value))
            ? new SecurityEntry(contacts, expires, InputFields.Text(from, "policy"))
            : null;
    }

    RelationEntry? ReadRelation(YamlMapping from) => InputFields.Text(from["to"]) is { } to && InputFields.Text(from["as"]) is { } role
        ? new RelationEntry(from.Span, to, role, from["quote"] is YamlMapping quote ? ReadSource(quote) : null)
        : null;

    static SourceEntry? ReadSource(YamlMapping from) =>
        InputFields.Text(from["article"]) is { } article ? new SourceEntry(from.Span, article, QuoteFields.Of(from)) : null;

    static SourceEntry? ReadAccount(YamlMapping from) => ReadSource(from) is { } source ? source with { Date = InputFields.Date(from["date"]) } : null;

    GlossaryEntry? ReadTerm(YamlMapping from) => InputFields.Text(from["term"]) is { } term
        ? new GlossaryEntry(from.Span, term, fields.RequiredMarkdown(from, "text"))
        : null;

    EquatableArray<AssessmentEntry> ReadAssessments(YamlMapping root) => InputFields.Groups(root["assessments"], from => new AssessmentEntry(
        from.Span,
        fields.RequiredMarkdown(from, "text"),
        InputFields.Choice(
            from["likelihood"], KindTable.Likelihoods,
            (ReadOnlySpan<Likelihood>)
            [
                Likelihood.AlmostNoChance, Likelihood.VeryUnlikely, Likelihood.Unlikely, Likelihood.RoughlyEven, Likelihood.Likely,
                Likelihood.VeryLikely, Likelihood.AlmostCertain,
            ]),
        InputFields.Choice(
            from["confidence"], KindTable.Confidences, (ReadOnlySpan<Confidence>)[Confidence.Low, Confidence.Moderate, Confidence.High]),
        InputFields.TextList(from, "basis")));
}
