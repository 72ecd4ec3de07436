using Briefing.Text;

namespace Briefing.Templates;

/// <summary>Where names are found and kept.</summary>
public sealed partial class TemplateContext
{
    TemplateObject[] scopes;
    int scopeCount;
    TemplateObject?[]? overlays;

    internal Frame? Frame { get; set; }

    internal LocalSet Locals { get; set; }

    /// <summary>An empty set of locals. A page of cards includes the same template again and again; a set for each depth serves them all.</summary>
    internal LocalSet RentLocals()
    {
        if (spareLocals is not { } rented)
            return new LocalSet();
        spareLocals = rented.Spare;
        return rented;
    }

    /// <summary>Takes a set back that nothing refers to any more.</summary>
    internal void ReturnLocals(LocalSet locals)
    {
        locals.Clear();
        locals.Spare = spareLocals;
        spareLocals = locals;
    }

    LocalSet? spareLocals;

    /// <summary>The object that plain assignments go to, and that <c>this</c> is.</summary>
    internal TemplateObject TopScope
    {
        get
        {
            if (scopeCount == 0)
                PushScope([]);
            return scopes[scopeCount - 1];
        }
    }

    /// <summary>
    /// Puts the host's variables above those that are there: a model, whose members become variables, or a map. What the
    /// template assigns covers a model's members and leaves the model itself alone; a <see cref="TemplateObject"/> is written to.
    /// </summary>
    public void PushGlobal(object? model) => PushScope(model switch
    {
        null => [],
        TemplateObject scope => scope,
        ITemplateModel view => TemplateObject.Over(view),
        IReadOnlyDictionary<string, object?> map => TemplateObject.Over(map),
        _ => throw new ArgumentException("A page's model is an ITemplateModel, a TemplateObject or a dictionary by name.", nameof(model)),
    });

    internal void PushScope(TemplateObject scope)
    {
        if (scopeCount == scopes.Length)
            Array.Resize(ref scopes, 2 * scopeCount);
        scopes[scopeCount++] = scope;
    }

    internal void PopScope() => scopes[--scopeCount] = null!; // beyond the count nothing is read

    internal bool TryGetVariable(Name name, ref MemberCache? cache, out object? value)
    {
        if (Frame is { } innermost && (innermost.AllBits & name.Bit) != 0 && TryGetInFrames(innermost, name, out value))
            return true;
        for (var at = scopeCount - 1; at >= 0; at--)
        {
            var scope = scopes[at];
            if ((scope.Bits & name.Bit) == 0)
                continue;
            if (scope.TryGetOwn(name.Text, out value))
                return true;
            if (scope.Behind is { } behind && MemberCache.TryGet(behind, name.Text, ref cache, out value))
                return true;
        }

        return TryGetBuiltin(name, out value);
    }

    static bool TryGetInFrames(Frame innermost, Name name, out object? value)
    {
        var hidden = false;
        for (var frame = innermost; frame is not null && (frame.AllBits & name.Bit) != 0; frame = frame.Outer)
        {
            if ((frame.Bits & name.Bit) == 0)
                continue;
            if (frame is HidingFrame)
                hidden = true;
            else if (!(hidden && frame is FunctionFrame) && frame.TryGet(name, out value))
                return true;
        }

        value = null;
        return false;
    }

    /// <summary>Whether some object scope has the name; builtins count, functions' own stores do not.</summary>
    bool IsInScopes(Name name)
    {
        for (var at = scopeCount - 1; at >= 0; at--)
        {
            if ((scopes[at].Bits & name.Bit) != 0 && scopes[at].ContainsKey(name.Text))
                return true;
        }

        return TryGetBuiltin(name, out _);
    }

    /// <summary>Whether the name, seen from here, means the builtin as it came, neither covered nor changed.</summary>
    internal bool IsBuiltinUntouched(Name name, BuiltinGroup? group)
    {
        for (var frame = Frame; frame is not null && (frame.AllBits & name.Bit) != 0; frame = frame.Outer)
        {
            if ((frame.Bits & name.Bit) != 0 && frame.MayHave(name))
                return false;
        }

        for (var at = scopeCount - 1; at >= 0; at--)
        {
            if ((scopes[at].Bits & name.Bit) != 0 && scopes[at].ContainsKey(name.Text))
                return false;
        }

        return overlays is null || group is null || overlays[(int)group.Id] is not { HasOwn: true };
    }

    bool TryGetBuiltin(Name name, out object? value)
    {
        foreach (var function in Options.Functions)
        {
            if (function.Name == name.Text)
            {
                value = function.Function;
                return true;
            }
        }

        if (Builtins.Group(name.Text) is { } group)
        {
            // A template may add to a group; what it adds is gone with its render.
            overlays ??= new TemplateObject?[Builtins.GroupCount];
            value = overlays[(int)group.Id] ??= TemplateObject.Over(group);
            return true;
        }

        return Builtins.TryGetValue(name.Text, out value);
    }

    internal void SetVariable(Name name, object? value, TextSpan place)
    {
        var hidden = false;
        for (var frame = Frame; frame is not null; frame = frame.Outer)
        {
            switch (frame)
            {
                case HidingFrame:
                    hidden = true;
                    break;
                case ObjectFrame { Opened: true }:
                    SetIn(TopScope, name.Text, value, place);
                    return;
                case FunctionFrame own when !hidden:
                    if (!own.MayHave(name) && IsInScopes(name))
                        SetIn(TopScope, name.Text, value, place);
                    else
                        own.Set(name, value);
                    return;
            }
        }

        SetIn(TopScope, name.Text, value, place);
    }

    internal void SetIn(TemplateObject scope, string name, object? value, TextSpan place)
    {
        if (scope.IsFrozen(name))
            throw Error(place, $"`{name}` is read-only here.");
        scope[name] = value;
    }

    /// <summary>The names a template could have meant, for "did you mean".</summary>
    internal IEnumerable<string> KnownNames()
    {
        for (var frame = Frame; frame is not null; frame = frame.Outer)
        {
            if (frame is LoopFrame { Variable: { } variable })
                yield return variable.Text;
        }

        for (var at = scopeCount - 1; at >= 0; at--)
        {
            foreach (var name in scopes[at].Keys)
                yield return name;
        }

        foreach (var function in Options.Functions)
            yield return function.Name;
        foreach (var name in Builtins.Names)
            yield return name;
    }
}
