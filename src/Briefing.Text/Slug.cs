using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Briefing.Text;

/// <summary>The id of a thing and its part of an address: lower-case ASCII letters, digits and single hyphens between them.</summary>
/// <remarks>
/// A class, although it holds one string: the framework's collections are compiled ahead of time for reference types once and
/// for all, and would be compiled anew at each start for a structure of ours. So are paths, addresses and references.
/// </remarks>
public sealed class Slug : IEquatable<Slug>, IComparable<Slug>
{
    /// <summary>Names nothing; empty.</summary>
    public static Slug None { get; } = new("");

    // Every look-up of a pack goes by ids, and most are asked for more often than made; 0 until asked for.
    int hash;

    Slug(string value) => Value = value;

    public string Value { get; }

    public bool IsEmpty => Value.Length == 0;

    public static bool TryParse(string words, [NotNullWhen(true)] out Slug? slug)
    {
        slug = null;
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

    public int CompareTo(Slug? other) => string.CompareOrdinal(Value, other?.Value);

    public bool Equals(Slug? other) => ReferenceEquals(this, other) || (other is not null && Value == other.Value);

    public override bool Equals(object? obj) => Equals(obj as Slug);

    public override int GetHashCode() => hash != 0 ? hash : hash = Value.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(Slug? left, Slug? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(Slug? left, Slug? right) => !(left == right);

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
