using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>What a key may hold. The same rules check the files and make the schemas that editors read.</summary>
public abstract record ValueRule
{
    /// <summary>In words, as the end of "this key wants …".</summary>
    public abstract string Wants { get; }
}

/// <summary>What words mean.</summary>
public enum ValueForm
{
    Text,
    Markdown,

    /// <summary>Words as they stand elsewhere, which may well be a number: a figure, a line of a source.</summary>
    Verbatim,

    /// <summary>Words that a source has verbatim.</summary>
    Quote,

    /// <summary>A new id.</summary>
    Id,

    /// <summary>The id of something in the pack.</summary>
    Reference,
    Choice,
    Date,
    WholeNumber,
    Amount,
    Url,
    SeedName,
    Language,

    /// <summary>The code of a finding.</summary>
    Code,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole day.</summary>
    Day,

    /// <summary>Where somebody can be reached: a mail or web address or a telephone number, as a URI.</summary>
    Contact,
}

/// <summary>Words, a number, a date.</summary>
/// <param name="Choices">For <see cref="ValueForm.Choice"/>.</param>
/// <param name="Least">For <see cref="ValueForm.WholeNumber"/>.</param>
/// <param name="Most">For <see cref="ValueForm.WholeNumber"/>.</param>
/// <param name="Refers">For <see cref="ValueForm.Reference"/>: the kind it names, <c>actor</c> for instance.</param>
public sealed record ScalarRule(
    ValueForm Form,
    EquatableArray<string> Choices = default,
    int Least = 0,
    int Most = int.MaxValue,
    string? Refers = null) : ValueRule
{
    public override string Wants => Form switch
    {
        ValueForm.Quote => "words of the source",
        ValueForm.Id => "an id",
        ValueForm.Reference => $"the id of {Article(Refers)}",
        ValueForm.Choice => $"one of {string.Join(", ", Choices)}",
        ValueForm.Date => "a date",
        ValueForm.WholeNumber or ValueForm.Amount => "a number",
        ValueForm.Url => "an address",
        ValueForm.SeedName => "a file name in seeds/",
        ValueForm.Language => "a language tag",
        ValueForm.Code => "the code of a finding",
        ValueForm.Flag => "true or false",
        ValueForm.Day => "a whole day",
        ValueForm.Contact => "a mail or web address",
        _ => "text",
    };

    static string Article(string? kind) => kind is null ? "something" : "aeiou".Contains(kind[0], StringComparison.Ordinal) ? "an " + kind : "a " + kind;
}

/// <summary>A list whose items are all of one kind.</summary>
public sealed record ListRule(ValueRule Item) : ValueRule
{
    public override string Wants => "a list";
}

/// <summary>A value that may be written in more than one shape; a shape that is null is not allowed.</summary>
public sealed record EitherRule(ScalarRule? Scalar, ListRule? List, ObjectRule? Object) : ValueRule
{
    public override string Wants
    {
        get
        {
            var shapes = new List<string>();
            if (Scalar is not null)
                shapes.Add(Scalar.Wants);
            if (List is not null)
                shapes.Add("a list of them");
            if (Object is not null)
                shapes.Add(Object.Wants);
            return shapes is [var first, var second, var third] ? $"{first}, {second}, or {third}" : string.Join(" or ", shapes);
        }
    }
}

/// <summary>A group of keys.</summary>
/// <param name="Name">What the group describes: "claim", "figure".</param>
public sealed record ObjectRule(string Name, EquatableArray<KeyRule> Keys) : ValueRule
{
    public override string Wants => Keys.Count > 3 ? $"keys such as `{Keys[0].Name}:` and `{Keys[1].Name}:`" : $"`{{{Keys[0].Name}: …}}`";

    public KeyRule? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (string.Equals(key.Name, name, StringComparison.Ordinal))
                return key;
        }

        return null;
    }
}

public enum KeyNeed
{
    Optional,

    /// <summary>Readers miss it; its absence is a warning.</summary>
    Expected,

    /// <summary>Its absence is an error.</summary>
    Required,
}

/// <summary>A key of a kind of file.</summary>
/// <param name="Description">For the guide and for editors: what it is for, in a sentence or two.</param>
/// <param name="Example">As one would write it after the colon.</param>
/// <param name="Instead">
/// A key that makes up for the absence of this one; null when none does. A claim's <c>by</c> makes up for its <c>basis</c> where it
/// names nobody, because the basis follows from it.
/// </param>
public sealed record KeyRule(string Name, ValueRule Value, KeyNeed Need, string Description, string Example, string? Instead = null);
