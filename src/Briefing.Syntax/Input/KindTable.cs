using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>The kinds of authors' files.</summary>
public enum InputKind
{
    Pack,
    Article,
    Actor,
    Theme,
    Event,
    Note,
}

/// <summary>
/// Every key of every kind, once: what it holds, whether it must be there, and what it is for. Files are checked against it,
/// and the schemas for editors are made from it, so that the two can't disagree.
/// </summary>
public static partial class KindTable
{
    public static ObjectRule Of(InputKind kind) => kind switch
    {
        InputKind.Pack => Pack,
        InputKind.Article => Article,
        InputKind.Actor => Actor,
        InputKind.Theme => Theme,
        InputKind.Event => Event,
        _ => Note,
    };

    /// <summary>The folder under <c>input/</c>; empty for the pack, which is a single file.</summary>
    public static string FolderOf(InputKind kind) => kind switch
    {
        InputKind.Pack => "",
        InputKind.Article => "articles",
        InputKind.Actor => "actors",
        InputKind.Theme => "themes",
        InputKind.Event => "events",
        _ => "notes",
    };

    /// <summary>The kind as authors write it, "article" for instance.</summary>
    public static string NameOf(InputKind kind) => kind switch
    {
        InputKind.Pack => "pack",
        InputKind.Article => "article",
        InputKind.Actor => "actor",
        InputKind.Theme => "theme",
        InputKind.Event => "event",
        _ => "note",
    };

    public static EquatableArray<InputKind> Kinds { get; } =
        [InputKind.Pack, InputKind.Article, InputKind.Actor, InputKind.Theme, InputKind.Event, InputKind.Note];

    internal static EquatableArray<string> ActorKinds { get; } =
        ["person", "state", "organisation", "armed-group", "international-body", "outlet", "place"];

    internal static EquatableArray<string> Bases { get; } = ["own-voice", "on-record", "document", "unnamed", "hearsay"];

    internal static EquatableArray<string> Likelihoods { get; } =
        ["almost-no-chance", "very-unlikely", "unlikely", "roughly-even", "likely", "very-likely", "almost-certain"];

    internal static EquatableArray<string> Confidences { get; } = ["low", "moderate", "high"];

    internal static EquatableArray<string> ArticleTexts { get; } = ["full", "excerpts", "none"];

    internal static EquatableArray<string> Reliabilities { get; } = ["A", "B", "C", "D", "E", "F"];

    static readonly ScalarRule Text = new(ValueForm.Text);
    static readonly ScalarRule Verbatim = new(ValueForm.Verbatim);
    static readonly ScalarRule Prose = new(ValueForm.Markdown);
    static readonly ScalarRule Words = new(ValueForm.Quote);
    static readonly ScalarRule NewId = new(ValueForm.Id);
    static readonly ScalarRule Date = new(ValueForm.Date);
    static readonly ScalarRule Address = new(ValueForm.Url);
    static readonly ScalarRule Language = new(ValueForm.Language);
    static readonly ScalarRule PositiveNumber = new(ValueForm.WholeNumber, Least: 1);

    static ListRule ListOf(ValueRule item) => new(item);

    static ScalarRule To(string kind) => new(ValueForm.Reference, Refers: kind);

    static ScalarRule OneOf(EquatableArray<string> choices) => new(ValueForm.Choice, choices);

    static KeyRule Required(string name, ValueRule value, string description, string example) =>
        new(name, value, KeyNeed.Required, description, example);

    static KeyRule Expected(string name, ValueRule value, string description, string example) =>
        new(name, value, KeyNeed.Expected, description, example);

    static KeyRule Optional(string name, ValueRule value, string description, string example) =>
        new(name, value, KeyNeed.Optional, description, example);
}
