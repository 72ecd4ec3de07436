using Briefing.Text;

namespace Briefing.Templates;

/// <summary><c>for x in e … else … end</c>, and what <c>tablerow</c> shares with it.</summary>
/// <param name="target">The loop variable, or a member or indexer that is assigned to.</param>
/// <param name="options"><c>offset</c>, <c>limit</c>, <c>reversed</c>, <c>cols</c>, as written.</param>
/// <param name="otherwise">Null when there is no <c>else</c>.</param>
sealed class ForStatement(
    TextSpan span, LoopKind kind, Expression target, Expression source, LoopOption[] options, Block body, Block? otherwise)
    : Statement(span)
{
    readonly Name? variable = target switch
    {
        VariableExpression plain => plain.Name,
        LocalExpression local => local.Name,
        _ => null,
    };

    readonly bool isLocal = target is LocalExpression;

    public override Flow Run(TemplateContext context)
    {
        var items = Items(context, source.Evaluate(context));
        if (items is null)
            return Flow.Next;
        var (offset, count, reversed, columns) = Window(context, items.Count);
        if (count == 0 && kind == LoopKind.For)
            return otherwise?.Run(context) ?? Flow.Next;

        var outer = context.Frame;
        var loop = new LoopFrame(outer, kind, variable, isLocal ? context.Locals : null, count) { Columns = columns };
        context.Frame = loop;
        context.EnterLoop();
        if (kind == LoopKind.TableRow)
            context.Out.Append("<tr class=\"row1\">");
        var result = Flow.Next;

        // Arrays of texts and models are the usual case, and much quicker to read than through an interface.
        var array = items as object?[];
        for (var at = 0; at < count; at++)
        {
            context.Step(Span);
            var place = offset + (reversed ? count - 1 - at : at);
            var item = array is not null ? array[place] : items[place];
            loop.MoveTo(at, item);
            if (variable is null)
                target.Assign(context, item);
            var flow = kind == LoopKind.TableRow ? RunCell(context, loop) : body.Run(context);
            if (flow == Flow.Break)
                break;
            if (flow == Flow.Return)
            {
                result = flow;
                break;
            }
        }

        if (kind == LoopKind.TableRow)
        {
            context.Out.Append("</tr>");
            context.Out.Append(context.Options.NewLine);
        }

        context.LeaveLoop();
        context.Frame = outer;
        return result;
    }

    public override bool IsSteady(SteadyScope scope) => kind == LoopKind.For && variable is not null && options.Length == 0
        && source.IsSteady(scope) && scope.Holds(body, variable, isLocal) && otherwise?.IsSteady(scope) != false;

    Flow RunCell(TemplateContext context, LoopFrame loop)
    {
        var output = context.Out;
        if (loop.Index > 0 && loop.Index % loop.Columns == 0)
        {
            output.Append("</tr>");
            output.Append(context.Options.NewLine);
            output.Append("<tr class=\"row");
            output.Append((loop.Index / loop.Columns) + 1);
            output.Append("\">");
        }

        output.Append("<td class=\"col");
        output.Append((loop.Index % loop.Columns) + 1);
        output.Append("\">");
        var flow = body.Run(context);
        output.Append("</td>");
        return flow;
    }

    IReadOnlyList<object?>? Items(TemplateContext context, object? value)
    {
        try
        {
            switch (value)
            {
                case null:
                    return null;
                case string or HtmlString:
                    return [.. Conversions.TextUnits(ValueText.Of(context, value))];
                case EmptyValue:
                    return [];
            }

            if ((Lists.TryGet(context, value) ?? Lists.TryGetPairs(value)) is { } list)
                return list;
        }
        catch (FunctionError error)
        {
            throw context.Error(source.Span, error);
        }

        throw context.Error(source.Span, $"A loop needs something to go through, not {Kinds.Describe(value)}.");
    }

    // Offset first, then the limit; `reversed` turns what the offset left, so the limit takes the last ones.
    (int Offset, int Count, bool Reversed, int Columns) Window(TemplateContext context, int count)
    {
        if (options.Length == 0)
            return (0, count, false, 1);
        var (offset, limit, columns, reversed) = (0, 0, 1, false);
        foreach (var option in options)
        {
            switch (option.Name)
            {
                case "offset":
                    offset = option.Number(context);
                    break;
                case "limit":
                    limit = option.Number(context);
                    break;
                case "reversed":
                    reversed = true;
                    break;
                case "cols" when kind == LoopKind.TableRow:
                    columns = Math.Max(1, option.Number(context));
                    break;
                default:
                    throw context.Error(option.Span, $"`{option.Name}` is no option of this loop.");
            }
        }

        offset = Math.Clamp(offset, 0, count);
        var left = count - offset;
        var taken = limit > 0 ? Math.Min(limit, left) : left;
        return (reversed ? offset + left - taken : offset, taken, reversed, columns);
    }
}

/// <summary>One option of a loop.</summary>
/// <param name="Value">Null for a bare word.</param>
sealed record LoopOption(string Name, TextSpan Span, Expression? Value)
{
    public int Number(TemplateContext context)
    {
        try
        {
            return Conversions.ToInt(context, Value?.Evaluate(context));
        }
        catch (FunctionError error)
        {
            throw context.Error(Value?.Span ?? Span, error);
        }
    }
}

/// <summary><c>while c … end</c>.</summary>
sealed class WhileStatement(TextSpan span, Expression condition, Block body) : Statement(span)
{
    public override Flow Run(TemplateContext context)
    {
        var outer = context.Frame;
        var loop = new LoopFrame(outer, LoopKind.While, null, null, int.MaxValue);
        context.Frame = loop;
        context.EnterLoop();
        var result = Flow.Next;
        for (; condition.IsTrue(context); loop.Index++)
        {
            context.Step(Span);
            var flow = body.Run(context);
            if (flow == Flow.Break)
                break;
            if (flow == Flow.Return)
            {
                result = flow;
                break;
            }
        }

        context.LeaveLoop();
        context.Frame = outer;
        return result;
    }
}
