using System.Collections;
using System.Globalization;
using System.Text;

namespace Briefing.Templates;

/// <summary>Values as text, as they are printed, joined and compared with texts.</summary>
static class ValueText
{
    public static string Of(TemplateContext context, object? value) => Plain(context, value) ?? Nested(context, value);

    /// <summary>Writes a value, escaped or not as the host wants it.</summary>
    public static void Write(TemplateContext context, object? value)
    {
        var output = context.Out;
        switch (value)
        {
            case null or EmptyValue:
                break;
            case int number:
                output.Append(number);
                break;
            case bool known:
                output.Append(known ? "true" : "false");
                break;
            case HtmlString html:
                output.Append(html.Value);
                break;
            case DateTime date:
                DateFormat.Write(context, date, context.CurrentDateFormat);
                break;
            case Callable or TemplateObject { Function: not null } when context.Options.ErrorForStatementFunctionAsExpression:
                throw new FunctionError("A function stands here as a value; call it, or use its result.");
            default:
                context.WriteText(Of(context, value));
                break;
        }
    }

    /// <summary>The text of anything but a sequence or an object; null for those.</summary>
    static string? Plain(TemplateContext context, object? value) => value switch
    {
        string text => text,
        null or EmptyValue => "",
        bool known => known ? "true" : "false",
        HtmlString html => html.Value,
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateTime date => context.DateText(date),
        Callable => "<function>",
        TemplateObject or ITemplateModel or IReadOnlyDictionary<string, object?> or IDictionary => null,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        TemplatePair or IEnumerable or LoopFrame => null,
        _ => value.ToString() ?? "",
    };

    static string Nested(TemplateContext context, object? value)
    {
        var text = new StringBuilder();
        var open = new Printing(context, text);
        open.Print(value, depth: 0);
        return text.ToString();
    }

    // Prints arrays and objects; stops at the text limit, and at the depth limit with an error.
    readonly struct Printing(TemplateContext context, StringBuilder text)
    {
        public void Print(object? value, int depth)
        {
            if (IsFull())
                return;
            switch (value)
            {
                case null:
                    text.Append("null");
                    return;
                case string or char or HtmlString:
                    text.Append('"').Append(Literals.Escape(Plain(context, value) ?? "")).Append('"');
                    return;
            }

            if (Plain(context, value) is { } plain)
            {
                text.Append(plain);
                return;
            }

            if (context.Options.ObjectRecursionLimit is var limit and > 0 && depth >= limit)
                throw new FunctionError($"The value is nested more than {limit} deep, which is the limit (ObjectRecursionLimit).");
            TemplateContext.EnsureStack();
            if (Members.TryGetPairs(value, out var pairs))
                PrintPairs(pairs, depth);
            else if (value is IEnumerable items)
                PrintItems(items, depth);
            else
                text.Append(value);
        }

        void PrintItems(IEnumerable items, int depth)
        {
            text.Append('[');
            var first = true;
            foreach (var item in items)
            {
                if (!first)
                    text.Append(", ");
                first = false;
                Print(item, depth + 1);
                if (IsFull())
                    return;
            }

            text.Append(']');
        }

        void PrintPairs(IEnumerable<KeyValuePair<string, object?>> pairs, int depth)
        {
            text.Append('{');
            var first = true;
            foreach (var (name, value) in pairs)
            {
                if (!first)
                    text.Append(", ");
                first = false;
                if (Literals.IsIdentifier(name))
                    text.Append(name);
                else
                    text.Append('"').Append(Literals.Escape(name)).Append('"');
                text.Append(": ");
                Print(value, depth + 1);
                if (IsFull())
                    return;
            }

            text.Append('}');
        }

        bool IsFull()
        {
            var limit = context.TextLimit;
            if (text.Length <= limit)
                return false;
            if (context.Options.LimitIsError)
                throw new FunctionError($"The text is longer than {limit} characters, which is the limit (LimitToString).", limit: nameof(TemplateOptions.LimitToString));
            text.Length = limit;
            text.Append("...");
            return true;
        }
    }
}
