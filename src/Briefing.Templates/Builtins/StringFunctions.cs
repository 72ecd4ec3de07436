using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Templates;

/// <summary><c>string</c>: texts. Cases are the invariant culture's; comparisons are by code unit unless told otherwise.</summary>
static partial class StringFunctions
{
    static readonly FunctionParameter<string?> Text = Parameter.Text("text");

    // The language has these hashes; themes make cache keys and avatar addresses with them, not secrets.
#pragma warning disable CA5350, CA5351
    public static readonly BuiltinGroup Group = new(
        BuiltinGroupId.String,
        Function.Of("append", Text, Parameter.Text("with"), (c, text, with) => c.CheckedJoin(text ?? "", with ?? "")),
        Function.Of("base64_decode", Text, (_, text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? ""))),
        Function.Of("base64_encode", Text, (_, text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text ?? ""))),
        Function.Of("capitalize", Text, (_, text) => Capitalize(text)),
        Function.Of("capitalizewords", Text, (_, text) => CapitalizeWords(text)),
        Function.Of("contains", Text, Parameter.Text("value"), (_, text, value) => Holds(text, value, static (whole, part) => whole.Contains(part, StringComparison.Ordinal))),
        Function.Of("downcase", Text, (_, text) => text?.ToLowerInvariant()),
        Function.Of("empty", Text, (_, text) => Boxes.Of(string.IsNullOrEmpty(text))),
        Function.Of("ends_with", Text, Parameter.Text("value"), (_, text, value) => Holds(text, value, static (whole, part) => whole.EndsWith(part, StringComparison.Ordinal))),
        Function.Of("equals_ignore_case", Text, Parameter.Text("value"), (_, text, value) =>
            Boxes.Of(text is not null && text.Equals(value, StringComparison.OrdinalIgnoreCase))),
        Function.Of("escape", Text, (_, text) => text is null ? null : Literals.Escape(text)),
        Function.Building("handleize", Text, (_, text) => Handleize(text), BuildHandle),
        Function.Of("hmac_sha1", Text, Parameter.Text("secret_key"), (_, text, key) => Hex(HMACSHA1.HashData(Bytes(key), Bytes(text)))),
        Function.Of("hmac_sha256", Text, Parameter.Text("secret_key"), (_, text, key) => Hex(HMACSHA256.HashData(Bytes(key), Bytes(text)))),
        Function.Of("hmac_sha512", Text, Parameter.Text("secret_key"), (_, text, key) => Hex(HMACSHA512.HashData(Bytes(key), Bytes(text)))),
        Function.Of(
            "index_of", Text, Parameter.Text("search"), Parameter.Any("start_index", null), Parameter.Any("count", null), Parameter.Text("string_comparison", null), IndexOf),
        Function.Of("literal", Text, (_, text) => text is null ? null : $"\"{Literals.Escape(text)}\""),
        Function.Of("lstrip", Parameter.Any("text"), (c, text) => Stripped(c, text, static words => words.TrimStart())),
        Function.Of("md5", Text, (_, text) => Hex(MD5.HashData(Bytes(text)))),
        Function.Of("pad_left", Text, Parameter.Int("width"), (c, text, width) => (text ?? "").PadLeft(Width(c, width))),
        Function.Of("pad_right", Text, Parameter.Int("width"), (c, text, width) => (text ?? "").PadRight(Width(c, width))),
        Function.Of("pluralize", Parameter.Int("number"), Parameter.Text("singular"), Parameter.Text("plural"), (_, number, one, many) =>
            number == 1 ? one : many),
        Function.Of("prepend", Text, Parameter.Text("by"), (c, text, by) => c.CheckedJoin(by ?? "", text ?? "")),
        Function.Of("remove", Text, Parameter.Text("remove"), (c, text, remove) => Replace(c, text, remove, "")),
        Function.Of("remove_first", Text, Parameter.Text("remove"), (_, text, remove) => ReplaceOnce(text, remove, "", fromEnd: false)),
        Function.Of("remove_last", Text, Parameter.Text("remove"), (_, text, remove) => ReplaceOnce(text, remove, "", fromEnd: true)),
        Function.Of("replace", Text, Parameter.Text("match"), Parameter.Text("replace"), Replace),
        Function.Of(
            "replace_first", Text, Parameter.Text("match"), Parameter.Text("replace"), Parameter.Bool("from_end", false), (_, text, match, replace, fromEnd) => ReplaceOnce(text, match, replace, fromEnd)),
        Function.Of("rstrip", Parameter.Any("text"), (c, text) => Stripped(c, text, static words => words.TrimEnd())),
        Function.Of("sha1", Text, (_, text) => Hex(SHA1.HashData(Bytes(text)))),
        Function.Of("sha256", Text, (_, text) => Hex(SHA256.HashData(Bytes(text)))),
        Function.Of("sha512", Text, (_, text) => Hex(SHA512.HashData(Bytes(text)))),
        Function.Of("size", Text, (_, text) => Boxes.Of(text?.Length ?? 0)),
        Function.Of("slice", Text, Parameter.Int("start"), Parameter.Any("length", null), (c, text, start, length) =>
            Slice(text, start, length is null ? int.MaxValue : Conversions.ToInt(c, length))),
        Function.Of("slice1", Text, Parameter.Int("start"), Parameter.Int("length", 1), (_, text, start, length) => Slice(text, start, length)),
        Function.Of("split", Text, Parameter.Text("match"), (_, text, match) => Split(text, match)),
        Function.Of("starts_with", Text, Parameter.Text("value"), (_, text, value) => Holds(text, value, static (whole, part) => whole.StartsWith(part, StringComparison.Ordinal))),
        Function.Of("strip", Parameter.Any("text"), (c, text) => Stripped(c, text, static words => words.Trim())),
        Function.Of("strip_newlines", Parameter.Any("text"), (c, text) => Stripped(c, text, static words =>
            words.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))),
        Function.Of("to_double", Text, (_, text) =>
            double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null),
        Function.Of("to_float", Text, (_, text) =>
            float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null),
        Function.Of("to_int", Text, (_, text) =>
            int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Boxes.Of(number) : null),
        Function.Of("to_long", Text, (_, text) =>
            long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null),
        Function.Building("truncate", Text, Parameter.Int("length"), Parameter.Text("ellipsis", null), (_, text, length, ellipsis) =>
            Truncate(text, length, ellipsis ?? "..."), BuildTruncated),
        Function.Of("truncatewords", Text, Parameter.Int("count"), Parameter.Text("ellipsis", null), (_, text, count, _) => TruncateWords(text, count)),
        Function.Of("upcase", Text, (_, text) => text?.ToUpperInvariant()),
        Function.Of("whitespace", Text, (_, text) => Boxes.Of(string.IsNullOrWhiteSpace(text))));
#pragma warning restore CA5350, CA5351

    static object Holds(string? text, string? value, Func<string, string, bool> holds) =>
        Boxes.Of(!string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && holds(text, value));

    static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");

    static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    static int Width(TemplateContext context, int width)
    {
        if (width < 0)
            throw new FunctionError("A width cannot be negative.", 1);
        context.CheckTextLength(width);
        return width;
    }

    // Blanks taken off HTML leave HTML.
    static object? Stripped(TemplateContext context, object? text, Func<string, string> strip) => text switch
    {
        null => null,
        HtmlString html when context.Options.AutoEscape => new HtmlString(strip(html.Value)),
        _ => strip(ValueText.Of(context, text)),
    };
}
