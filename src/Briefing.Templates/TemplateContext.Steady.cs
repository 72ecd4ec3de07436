namespace Briefing.Templates;

/// <summary>Text that is the same on many pages.</summary>
public sealed partial class TemplateContext
{
    static readonly Name IncludeName = Name.Of("include");

    bool makesSteady;

    /// <summary>Whether blocks keep what is steady in them. What is kept is a whole text: neither indented nor cut.</summary>
    internal bool KeepsSteady => Options.SteadyNames.Length > 0 && !makesSteady && !Options.AutoIndent && Options.LimitIsError;

    /// <summary>
    /// The values of steady variables. Null where one of them is the template's own, which it may change, or where the template has
    /// changed what else the text hangs on.
    /// </summary>
    internal object[]? SteadyValues(Name[] names)
    {
        if (!Options.SteadyNames.AsSpan().SequenceEqual(names) || !IsBuiltinUntouched(IncludeName, null) || overlays?[(int)BuiltinGroupId.Date] is { HasOwn: true })
            return null;
        var values = new object[names.Length];
        for (var at = 0; at < names.Length; at++)
        {
            MemberCache? cache = null;
            if (!TryGetVariable(names[at], ref cache, out var value) || !IsUnchanging(value))
                return null;
            values[at] = value!; // something that does not change is something
        }

        return values;
    }

    static bool IsUnchanging(object? value) => value switch
    {
        ITemplateModel => true,
        TemplateObject => false,
        System.Collections.IDictionary map => map.IsReadOnly,
        _ => value is IReadOnlyDictionary<string, object?>,
    };

    /// <summary>Writes a text that was made before, where running its statements again would keep the limits.</summary>
    internal bool TryRepeat(SteadyText text)
    {
        if (text.InLoop != InLoop || Exceeds(calls + (long)text.Calls, Options.CallLimit) || Exceeds(depth + (long)text.Depth, Options.RecursiveLimit))
            return false;
        if (loopSteps + (long)text.Steps > loopLimit)
            return false;
        loopSteps += text.Steps;
        calls += text.Calls;
        Out.Append(text.Text);
        return true;

        static bool Exceeds(long count, int limit) => limit > 0 && count > limit;
    }

    /// <summary>Writes what steady statements make.</summary>
    /// <returns>Their text; null when it is not to be kept, because there is something to tell on every page.</returns>
    internal SteadyText? MakeSteady(Block body, object[] values)
    {
        var (steps, called, deep, doubted) = (loopSteps, calls, deepest, doubts?.Count);
        deepest = depth;
        makesSteady = true;
        try
        {
            var mark = Out.BeginCapture();
            body.RunUngrouped(this);
            var text = Out.EndCapture(mark);
            return doubted == doubts?.Count ? new SteadyText(values, text, InLoop, loopSteps - steps, calls - called, deepest - depth) : null;
        }
        finally
        {
            makesSteady = false;
            deepest = Math.Max(deep, deepest);
        }
    }
}
