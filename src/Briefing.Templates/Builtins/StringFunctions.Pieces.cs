namespace Briefing.Templates;

/// <summary>Finding, replacing and cutting.</summary>
static partial class StringFunctions
{
    static string? Capitalize(string? text)
    {
        if (string.IsNullOrEmpty(text) || char.IsUpper(text[0]))
            return text;
        return string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
    }

    static string? CapitalizeWords(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return text;
        return string.Create(text.Length, text, static (made, text) =>
        {
            for (var at = 0; at < text.Length; at++)
                made[at] = at == 0 || char.IsWhiteSpace(text[at - 1]) ? char.ToUpperInvariant(text[at]) : text[at];
        });
    }

    static string? Handleize(string? text)
    {
        if (text is null)
            return null;
        var made = new TextBuilder(stackalloc char[128]); // most titles are shorter
        HandleText.Build(text, ref made);
        var handle = made.ToString();
        made.Dispose();
        return handle;
    }

    static void BuildHandle(TemplateContext context, string? text, ref TextBuilder made) => HandleText.Build(text, ref made);

    static object? IndexOf(TemplateContext context, string? text, string? search, object? start, object? count, string? comparison)
    {
        text ??= "";
        var from = start is null ? 0 : Conversions.ToInt(context, start);
        var length = count is null ? text.Length - from : Conversions.ToInt(context, count);
        var how = comparison is null ? StringComparison.Ordinal
            : Enum.TryParse<StringComparison>(comparison, ignoreCase: true, out var known) ? known
            : throw new FunctionError($"`{comparison}` is no way of comparing; the ways are {string.Join(", ", Enum.GetNames<StringComparison>())}.", 4);
        return Boxes.Of(text.IndexOf(search ?? "", from, length, how));
    }

    static string? Replace(TemplateContext context, string? text, string? match, string? replacement)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
            return text;
        replacement ??= "";
        if (replacement.Length > match.Length)
        {
            var count = (long)text.AsSpan().Count(match);
            context.CheckTextLength(text.Length + (count * (replacement.Length - match.Length)));
        }

        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    static string? ReplaceOnce(string? text, string? match, string? replacement, bool fromEnd)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
            return text;
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase) : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    static string Slice(string? text, int start, int length)
    {
        if (string.IsNullOrEmpty(text) || length <= 0)
            return "";
        if (start < 0)
            start += text.Length;
        if (start < 0)
        {
            // What would lie before the beginning is cut off.
            length = length == int.MaxValue ? length : length + start;
            start = 0;
        }

        if (start >= text.Length || length <= 0)
            return "";
        return text.Substring(start, Math.Min(length, text.Length - start));
    }

    static TemplateArray Split(string? text, string? match)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        return string.IsNullOrEmpty(match)
            ? new TemplateArray([text])
            : new TemplateArray(text.Split(match, StringSplitOptions.RemoveEmptyEntries));
    }

    static string? Truncate(string? text, int length, string ellipsis)
    {
        if (string.IsNullOrEmpty(text) || text.Length <= length)
            return text;
        return string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    static void BuildTruncated(TemplateContext context, string? text, int length, string? ellipsis, ref TextBuilder made)
    {
        ellipsis ??= "...";
        if (string.IsNullOrEmpty(text) || text.Length <= length)
        {
            made.Append(text);
            return;
        }

        made.Append(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)));
        made.Append(ellipsis);
    }

    static string? TruncateWords(string? text, int count)
    {
        if (string.IsNullOrEmpty(text))
            return text;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(string.Join(' ', words.Take(count)), "...");
    }
}
