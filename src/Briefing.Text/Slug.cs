using System.Globalization;
using System.Text;

namespace Briefing.Text;

/// <summary>The id of a thing and its part of an address: lower-case ASCII letters, digits and single hyphens between them.</summary>
public readonly record struct Slug : IComparable<Slug>
{
    readonly string? value;

    Slug(string value) => this.value = value;

    public string Value => value ?? "";

    public bool IsEmpty => Value.Length == 0;

    public static bool TryParse(string words, out Slug slug)
    {
        slug = default;
        if (!IsValid(words))
            return false;
        slug = new Slug(words);
        return true;
    }

    /// <exception cref="ArgumentException">The words are no id.</exception>
    public static Slug Parse(string words) =>
        TryParse(words, out var slug) ? slug : throw new ArgumentException($"'{words}' is not an id.", nameof(words));

    /// <summary>The nearest id to any words: diacritics dropped, everything else that is no letter or digit becomes a hyphen. May be empty.</summary>
    public static Slug Make(string words)
    {
        var made = new StringBuilder(words.Length);
        foreach (var unit in WellFormed(words).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(unit))
                made.Append(char.ToLowerInvariant(unit));
            else if (made.Length > 0 && made[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
                made.Append('-');
        }

        if (made.Length > 0 && made[^1] == '-')
            made.Length--;
        return new Slug(made.ToString());
    }

    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    // Half of a surrogate pair, as damaged files hold, has no normal form; it is read as a replacement character.
    static string WellFormed(string words) => string.Concat(words.EnumerateRunes());

    static bool IsValid(string words)
    {
        if (words.Length == 0 || words[0] == '-' || words[^1] == '-')
            return false;
        for (var at = 0; at < words.Length; at++)
        {
            var unit = words[at];
            if (!(char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || (unit == '-' && words[at - 1] != '-')))
                return false;
        }

        return true;
    }
}
