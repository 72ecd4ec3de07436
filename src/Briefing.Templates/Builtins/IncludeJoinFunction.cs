using System.Text;
using Briefing.Text;

namespace Briefing.Templates;

/// <summary><c>include_join names separator begin? end?</c>: renders each named template and joins the results.</summary>
static class IncludeJoinFunction
{
    // What stands between, before and after is plain text, or the name of a template after this mark.
    const string TemplateMark = "tpl:";

    public static readonly Callable IncludeJoin = Function.Of(
        "include_join",
        Parameter.List("template_names"),
        Parameter.Text("separator"),
        Parameter.Text("begin", ""),
        Parameter.Text("end", ""),
        static (context, names, separator, begin, end) =>
        {
            var call = context.Calling;
            var text = new StringBuilder(Piece(context, call, begin));
            var first = true;
            foreach (var name in names ?? [])
            {
                if (!first)
                    text.Append(Piece(context, call, separator));
                first = false;
                text.Append(Render(context, call, ValueText.Of(context, name)));
                context.CheckTextLength(text.Length);
            }

            text.Append(Piece(context, call, end));
            return context.Options.AutoEscape ? new HtmlString(text.ToString()) : text.ToString();
        });

    static string Piece(TemplateContext context, TextSpan call, string? text) => text is null ? ""
        : text.StartsWith(TemplateMark, StringComparison.Ordinal) ? Render(context, call, text[TemplateMark.Length..])
        : text;

    static string Render(TemplateContext context, TextSpan call, string name) =>
        ValueText.Of(context, Calls.Call(context, IncludeFunction.Include, call, name));
}
