using System.Runtime.InteropServices;

namespace Briefing.Templates;

/// <summary>
/// Statements that read nothing but what the host calls steady (<see cref="TemplateOptions.Steady"/>): head and foot of a page, a
/// site's navigation. Their text is made once for each of its values and copied into all other pages; half the steps of a small page
/// are such text.
/// </summary>
/// <param name="names">Of what they read.</param>
sealed class SteadyStatement(Block body, Name[] names) : Statement(body.Span)
{
    /// <summary>Reads from which on looking for the text is surely quicker than making it.</summary>
    const int LeastReads = 6;

    // A site has some twenty kinds of pages at a few depths; of more, which a loop over models could make, the oldest goes.
    const int MostTexts = 64;

    SteadyText[] known = [];

    /// <summary>The statements with those that stand together and are steady as one.</summary>
    public static List<Statement> Group(ReadOnlySpan<Statement> statements, TemplateContext context)
    {
        var grouped = new List<Statement>();
        var scope = new SteadyScope(context.Set, context.Options.SteadyNames);
        var run = new List<Statement>();
        foreach (var statement in statements)
        {
            var reads = scope.Reads;
            if (statement.IsSteady(scope))
            {
                run.Add(statement);
                continue;
            }

            scope.Reads = reads;
            End();
            grouped.Add(statement);
        }

        End();
        return grouped;

        void End()
        {
            if (scope.Reads >= LeastReads)
                grouped.Add(new SteadyStatement(new Block(run[0].Span, [.. run]), context.Options.SteadyNames));
            else
                grouped.AddRange(run);
            run.Clear();
            scope.Reads = 0;
        }
    }

    public override Flow Run(TemplateContext context)
    {
        if (context.SteadyValues(names) is not { } values)
            return body.RunUngrouped(context);
        foreach (var text in known)
        {
            if (text.IsOf(values) && context.TryRepeat(text))
                return Flow.Next;
        }

        if (context.MakeSteady(body, values) is { } made)
            known = [made, .. known.Take(MostTexts - 1)]; // two threads may make the same one, or lose each other's: it is made again
        return Flow.Next;
    }
}

/// <summary>What steady statements write, and what it took of the limits of a render.</summary>
/// <param name="Values">From which it was made; compared by reference.</param>
/// <param name="InLoop">Whether a loop was around them: its steps count theirs.</param>
/// <param name="Steps">Of loops, where one is around them.</param>
/// <param name="Calls">Of includes.</param>
/// <param name="Depth">How deep they are nested.</param>
sealed record SteadyText(object[] Values, string Text, bool InLoop, int Steps, int Calls, int Depth)
{
    public bool IsOf(object[] values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            if (!ReferenceEquals(values[at], Values[at]))
                return false;
        }

        return true;
    }
}

/// <summary>What is steady at a place of a template: the host's variables, loop variables that run over parts of them, arguments made of them.</summary>
sealed class SteadyScope(TemplateSet? set, Name[] variables)
{
    // Includes nested deeper are read when they run.
    const int Deepest = 8;

    Name[] locals = [];
    int depth;

    /// <summary>How many reads were looked at.</summary>
    public int Reads { get; set; }

    public bool HasVariable(Name name)
    {
        Reads++;
        return Array.IndexOf(variables, name) >= 0;
    }

    public bool HasLocal(Name name)
    {
        Reads++;
        return Array.IndexOf(locals, name) >= 0;
    }

    /// <summary>Whether the body of a loop is steady.</summary>
    public bool Holds(Block body, Name variable, bool isLocal)
    {
        var (outerVariables, outerLocals) = (variables, locals);
        if (isLocal)
            locals = [.. locals, variable];
        else
            variables = [.. variables, variable];
        var holds = body.IsSteady(this);
        (variables, locals) = (outerVariables, outerLocals);
        return holds;
    }

    /// <summary>Whether the template that an <c>include</c> names by a constant is steady with its arguments, which are.</summary>
    public bool Holds(ReadOnlySpan<Argument> arguments)
    {
        if (depth == Deepest || arguments.IsEmpty || arguments[0] is not { Name: null, Node: ConstantExpression { Value: string path } } || set?.Get(path) is not { HasErrors: false } template)
            return false;
        var given = new List<Name>();
        foreach (var argument in arguments)
        {
            if (argument.Node?.IsSteady(this) != true)
                return false;
            if (argument.Name is { } name)
                given.Add(name);
        }

        var outer = locals;
        locals = CollectionsMarshal.AsSpan(given).ToArray();
        depth++;
        var holds = template.IsSteady(this);
        depth--;
        locals = outer;
        return holds;
    }
}
