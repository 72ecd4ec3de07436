using System.Buffers;
using System.Globalization;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Yaml;
using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>Checks single values: dates, ids, numbers, addresses, names of files.</summary>
static class ScalarChecker
{
    // What no file system we meet, or no address, takes in a name.
    static readonly SearchValues<char> NoPlainName = SearchValues.Create("/\\:*?\"<>|");

    public static void Check(YamlScalar scalar, ScalarRule rule, string name, Findings findings)
    {
        var value = scalar.Value;
        if (string.IsNullOrWhiteSpace(value))
        {
            // `summary: |` with nothing under it is a form not yet filled in, like a key without a value.
            if (scalar.Style is not (YamlStyle.Literal or YamlStyle.Folded))
                findings.Add(InputDiagnostics.EmptyValue, scalar.Span, name);
            return;
        }

        var shown = ShapeChecker.Shown(value);
        switch (rule.Form)
        {
            case ValueForm.Id when !Slug.TryParse(value, out _):
                findings.Add(InputDiagnostics.BadId, scalar.Content, shown, NearestSlug.Of(value) is { IsEmpty: false } made ? made : "a-short-name");
                break;
            case ValueForm.Choice when !rule.Choices.AsSpan().Contains(value):
                var nearest = NearestName.Find(value, rule.Choices);
                var unknown = findings.Make(
                    InputDiagnostics.UnknownChoice, scalar.Content, shown, name,
                    nearest is null ? "" : $"Did you mean `{nearest}`? ", string.Join(", ", rule.Choices));
                findings.Add(NearestName.Slip(value, rule.Choices) is { } slip ? unknown with { Cure = [new TextEdit(scalar.Content, slip)] } : unknown);
                break;
            case ValueForm.Date when !EdtfDate.TryParse(value, out _, out var problem):
                findings.Add(InputDiagnostics.BadDate, scalar.Content, shown, problem);
                break;
            case ValueForm.WholeNumber when !TryWholeNumber(value, rule, out _):
                var range = rule.Most == int.MaxValue ? $"{rule.Least} or more" : $"{rule.Least} to {rule.Most}";
                findings.Add(InputDiagnostics.BadNumber, scalar.Content, shown, "a whole number that fits here", $"Write a whole number, {range}.");
                break;
            case ValueForm.Amount when !TryAmount(value, out _):
                findings.Add(InputDiagnostics.BadNumber, scalar.Content, shown, "a number", AmountHelp(value));
                break;
            case ValueForm.Url when !IsWebAddress(value):
                findings.Add(InputDiagnostics.BadAddress, scalar.Content, shown);
                break;
            case ValueForm.SeedName when !IsPlainName(value):
                findings.Add(InputDiagnostics.BadSeedName, scalar.Content, shown, LastPart(value));
                break;
            case ValueForm.Language when !IsLanguageTag(value):
                findings.Add(InputDiagnostics.BadLanguage, scalar.Content, shown);
                break;
            case ValueForm.Code when !IsCode(value):
                findings.Add(InputDiagnostics.BadCode, scalar.Content, shown);
                break;
            case ValueForm.Flag when value is not ("true" or "false"):
                findings.Add(InputDiagnostics.UnknownChoice, scalar.Content, shown, name, "", "true, false");
                break;
            case ValueForm.Day when !EdtfDate.TryParse(value, out var day, out var trouble) || !IsWholeDay(day):
                findings.Add(InputDiagnostics.BadDate, scalar.Content, shown, trouble ?? "a whole day is wanted here, such as 2031-05-02");
                break;
            case ValueForm.Text or ValueForm.Markdown when YamlJson.IsNumber(scalar) || YamlJson.IsFlag(scalar):
                findings.Add(InputDiagnostics.NoText, scalar.Content, shown, YamlJson.IsFlag(scalar) ? "a truth value" : "a number", name);
                break;
            case ValueForm.Contact when !IsContact(value):
                findings.Add(InputDiagnostics.BadContact, scalar.Content, shown, value.Contains('@', StringComparison.Ordinal) && !value.Contains(':', StringComparison.Ordinal) ? "mailto:" + value : "mailto:security@example.org");
                break;
        }
    }

    public static bool TryWholeNumber(string value, ScalarRule rule, out int number) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= rule.Least && number <= rule.Most;

    /// <summary>An exact decimal number; underscores between digits set them in groups.</summary>
    public static bool TryAmount(string value, out decimal amount)
    {
        amount = 0;
        for (var at = 0; at < value.Length; at++)
        {
            var isBetweenDigits = at > 0 && at + 1 < value.Length && char.IsAsciiDigit(value[at - 1]) && char.IsAsciiDigit(value[at + 1]);
            if (value[at] == '_' && !isBetweenDigits)
                return false;
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var digits = value.Contains('_', StringComparison.Ordinal) ? value.Replace("_", "", StringComparison.Ordinal) : value;
        return char.IsAsciiDigit(digits[^1]) && decimal.TryParse(digits, style, CultureInfo.InvariantCulture, out amount);
    }

    static string AmountHelp(string value)
    {
        // A comma before groups of three sets thousands apart; any other is a decimal comma.
        var comma = value.LastIndexOf(',');
        var isDecimal = comma >= 0 && (value.Length - comma != 4);
        var plain = value.Replace(" ", "", StringComparison.Ordinal);
        plain = isDecimal ? plain.Replace(',', '.') : plain.Replace(",", "", StringComparison.Ordinal);
        return plain.Length > 0 && plain != value && TryAmount(plain, out var amount)
            ? $"Write {amount.ToString(CultureInfo.InvariantCulture)}: no separators between thousands, and a point for decimals."
            : "Write the number alone, such as 65412, 1_500_000, 2.5 or 7e9; the unit and words such as \"nearly\" have keys of their own.";
    }

    public static bool IsWebAddress(string value)
    {
        var rest = value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? value.AsSpan(8)
            : value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? value.AsSpan(7)
            : [];
        if (rest.IsEmpty || rest[0] is '/' or '?' or '#' or ':' or '.')
            return false;
        foreach (var unit in rest)
        {
            if (char.IsWhiteSpace(unit) || char.IsControl(unit) || unit is '"' or '<' or '>' or '\\' or '`' or '{' or '}')
                return false;
        }

        return true;
    }

    public static bool IsPlainName(string value)
    {
        if (value is "." or ".." || value.AsSpan().ContainsAny(NoPlainName))
            return false;
        foreach (var unit in value)
        {
            if (char.IsControl(unit))
                return false;
        }

        return value[0] != ' ' && value[^1] is not (' ' or '.');
    }

    static bool IsWholeDay(EdtfDate date) => date is { IsInterval: false, IsUnsure: false, Start: { Year: not null, Month: not null, Day: not null, Time: null } };

    /// <summary>RFC 9116, 2.5.3: a URI whose scheme can reach somebody.</summary>
    public static bool IsContact(string value)
    {
        if (IsWebAddress(value))
            return value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        var rest = value.StartsWith("mailto:", StringComparison.Ordinal) ? value[7..] : value.StartsWith("tel:", StringComparison.Ordinal) ? value[4..] : "";
        return rest.Length > 2 && rest.All(unit => unit > ' ' && unit < '\u007F' && unit is not ('<' or '>' or '"')) && (value[0] == 't' || rest.IndexOf('@', StringComparison.Ordinal) > 0);
    }

    static string LastPart(string value)
    {
        var last = value[(value.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        return last.EndsWith(".txt", StringComparison.Ordinal) && IsPlainName(last) ? last : "harbour-news-1.txt";
    }

    static bool IsLanguageTag(string value)
    {
        var part = 0;
        foreach (var range in value.AsSpan().Split('-'))
        {
            var words = value.AsSpan()[range];
            if (words.Length is < 1 or > 8 || (part == 0 && words.Length is < 2 or > 3))
                return false;
            foreach (var unit in words)
            {
                if (!(part == 0 ? char.IsAsciiLetterLower(unit) : char.IsAsciiLetterOrDigit(unit)))
                    return false;
            }

            part++;
        }

        return part > 0;
    }

    static bool IsCode(string value) =>
        value is ['B', 'P', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'];
}
