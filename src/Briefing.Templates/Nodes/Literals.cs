using System.Text;
using Briefing.Text;

namespace Briefing.Templates;

/// <summary>A number, text, bool or null.</summary>
sealed class ConstantExpression(TextSpan span, object? value) : Expression(span)
{
    public object? Value => value;

    public override object? Evaluate(TemplateContext context) => value;

    public override bool IsSteady(SteadyScope scope) => true;
}

/// <summary>A text with holes.</summary>
sealed class InterpolatedExpression(TextSpan span, Expression[] parts) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(ValueText.Of(context, part.Evaluate(context)));
            context.CheckTextLength(text.Length);
        }

        return text.ToString();
    }
}

/// <summary><c>[a, b]</c>: a new array each time.</summary>
sealed class ArrayExpression(TextSpan span, Expression[] items) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var array = new TemplateArray(items.Length);
        foreach (var item in items)
        {
            if (item is ExpandExpression expand)
            {
                foreach (var value in expand.Values(context))
                    array.Add(value);
            }
            else
            {
                array.Add(item.Evaluate(context));
            }
        }

        return array;
    }
}

/// <summary><c>{a: 1}</c>: a new object each time; each member is computed among those before it.</summary>
sealed class ObjectExpression(TextSpan span, (string Name, Expression Value)[] members) : Expression(span)
{
    readonly bool constant = members.All(member => member.Value is ConstantExpression);

    public override object? Evaluate(TemplateContext context)
    {
        var made = new TemplateObject();
        var outer = context.Frame;
        if (!constant)
            context.Frame = new ObjectFrame(outer, made, opened: false);
        foreach (var (name, value) in members)
            made[name] = value.Evaluate(context);
        context.Frame = outer;
        return made;
    }
}

/// <summary>A function written where its value is wanted: <c>do … end</c>.</summary>
sealed class AnonymousFunctionExpression(TextSpan span, ScriptFunction function) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => function;

    public override Expression? Piped(Expression from) => CallExpression.Of(this, [], from, Span);
}
