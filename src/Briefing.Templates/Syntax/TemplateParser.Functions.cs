using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Functions that templates declare, in all their forms.</summary>
sealed partial class TemplateParser
{
    const int MostParameters = 64;

    FunctionStatement? ParseFunction()
    {
        var start = Current;
        Next();
        Expression? target = Kind switch
        {
            TokenKind.Name => new VariableExpression(SpanOf(Current), NameOf(Current)),
            TokenKind.Local when Current.End - Current.Start > 1 && !char.IsAsciiDigit(text[Current.Start + 1]) =>
                new LocalExpression(SpanOf(Current), NameOf(Current)),
            _ => null,
        };
        var name = target is null ? "func" : TextOf(Current).TrimStart('$').ToString();
        if (target is null)
            Report(Current, $"`func` needs a name, not {Describe(Current)}.");
        else
            Next();
        var parameters = ParseParameters();
        if (target is null)
            SkipStatement();
        ExpectEndOfStatement();
        var function = ParseBody(name, parameters, SpanOf(start));
        ParseEnd();
        return target is null ? null : new FunctionStatement(SpanFrom(start.Start), target, function);
    }

    /// <summary><c>do … end</c>, an expression.</summary>
    AnonymousFunctionExpression ParseAnonymousFunction()
    {
        var start = Current;

        // Its statements end at line ends, even among the brackets of an array.
        var outerJoins = joinsLines;
        joinsLines = 0;
        Next();
        var parameters = ParseParameters();
        ExpectEndOfStatement();
        var function = ParseBody("", parameters, SpanOf(start));
        joinsLines = outerJoins;
        ParseEnd(endsStatement: false);
        return new AnonymousFunctionExpression(SpanFrom(start.Start), function);
    }

    ScriptFunction ParseBody(string name, ScriptParameter[]? parameters, TextSpan opening)
    {
        var (outerLoop, outerBranches) = (inLoopSource, openBranches);
        inLoopSource = false;
        openBranches = 0;
        var body = ParseStatements(BlockOwner.Plain, opening);
        (inLoopSource, openBranches) = (outerLoop, outerBranches);
        return new ScriptFunction(name, parameters, body, null, source);
    }

    /// <summary>Declared parameters; null when there are no parentheses.</summary>
    ScriptParameter[]? ParseParameters()
    {
        if (Kind != TokenKind.OpenParen)
            return null;
        Next();
        var parameters = new List<ScriptParameter>();
        while (Kind != TokenKind.CloseParen)
        {
            if (ParseParameter(parameters) is not { } parameter)
                return [.. parameters];
            parameters.Add(parameter);
            if (Kind == TokenKind.Comma)
                Next();
            else if (Kind != TokenKind.CloseParen)
                break;
        }

        if (Kind == TokenKind.CloseParen)
            Next();
        else
            Report(Current, $"The parameters are not closed by `)`; {Describe(Current)} stands there.");
        if (parameters.Count > MostParameters)
            Report(Current, $"A function has at most {MostParameters} parameters.");
        return [.. parameters];
    }

    ScriptParameter? ParseParameter(List<ScriptParameter> before)
    {
        if (Kind != TokenKind.Name)
        {
            Report(Current, $"A parameter is a plain name, not {Describe(Current)}.");
            return null;
        }

        var token = Current;
        var name = NameOf(token);
        Next();
        if (before.Any(parameter => parameter.Name == name))
            Report(token, $"The parameter `{name}` is declared twice.");
        if (before is [.., { IsVariadic: true }])
            Report(token, "Nothing can follow a parameter that takes all the rest.");
        if (Kind == TokenKind.TripleDot)
        {
            Next();
            return new ScriptParameter(name, null, IsVariadic: true);
        }

        if (Kind != TokenKind.Assign)
        {
            if (before is [.., { Default: not null }])
                Report(token, $"`{name}` needs a default value, as the parameter before it has one.");
            return new ScriptParameter(name, null, IsVariadic: false);
        }

        Next();
        var place = Current;
        var value = ExpectBasic();
        if (value is not null && value is not ConstantExpression)
            Report(place, "A parameter's default is a literal.");
        return new ScriptParameter(name, value as ConstantExpression ?? new ConstantExpression(SpanOf(place), null), IsVariadic: false);
    }

    /// <summary>The parameters of <c>name(a, b) = expr</c>; null when the left side is something else.</summary>
    static ScriptParameter[]? InlineFunction(CallExpression call)
    {
        if (call.Target is not VariableExpression)
            return null;
        var parameters = new List<ScriptParameter>();
        foreach (var item in call.Items)
        {
            if (item is not { Name: null, Node: VariableExpression variable })
                return null;
            parameters.Add(new ScriptParameter(variable.Name, null, IsVariadic: false));
        }

        return [.. parameters];
    }

    FunctionStatement? ParseInlineFunction(CallExpression call, ScriptParameter[] parameters)
    {
        var target = (VariableExpression)call.Target;
        Next();
        var value = ExpectExpression();
        if (value is null)
        {
            SkipStatement();
            return null;
        }

        ExpectEndOfStatement();
        var function = new ScriptFunction(target.Name.Text, parameters, null, value, source);
        return new FunctionStatement(SpanFrom(call.Span.Start), target, function);
    }
}
