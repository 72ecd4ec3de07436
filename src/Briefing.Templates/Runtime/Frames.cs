namespace Briefing.Templates;

/// <summary>A store of names that lies before the object scopes: a loop, a call, a <c>with</c>. Innermost first.</summary>
/// <param name="bits">The bits of the names that may be here; see <see cref="NameBits"/>.</param>
abstract class Frame(Frame? outer, ulong bits)
{
    public Frame? Outer { get; } = outer;

    public ulong Bits { get; } = bits;

    /// <summary>The bits of this frame and of all around it.</summary>
    public ulong AllBits { get; } = outer is null ? bits : bits | outer.AllBits;

    public abstract bool TryGet(Name name, out object? value);

    /// <summary>False when the name is surely not here.</summary>
    public abstract bool MayHave(Name name);
}

/// <summary>The parameters and own variables of a function that declares parameters.</summary>
sealed class FunctionFrame(Frame? outer, Name[] names, object?[] values) : Frame(outer, NameBits.All)
{
    Dictionary<Name, object?>? more;

    public override bool TryGet(Name name, out object? value)
    {
        for (var at = 0; at < names.Length; at++)
        {
            if (ReferenceEquals(names[at], name))
            {
                value = values[at];
                return true;
            }
        }

        if (more is not null)
            return more.TryGetValue(name, out value);
        value = null;
        return false;
    }

    public override bool MayHave(Name name) => TryGet(name, out _);

    public void Set(Name name, object? value)
    {
        var at = Array.IndexOf(names, name);
        if (at >= 0)
            values[at] = value;
        else
            (more ??= [])[name] = value;
    }
}

/// <summary>Marks the call of a named function without parameters: it does not see its caller's parameters, but its loops.</summary>
sealed class HidingFrame(Frame? outer) : Frame(outer, NameBits.All)
{
    public override bool TryGet(Name name, out object? value)
    {
        value = null;
        return false;
    }

    public override bool MayHave(Name name) => false;
}

/// <summary>An object opened by <c>with</c>, or the object that an object literal is filling.</summary>
sealed class ObjectFrame(Frame? outer, TemplateObject scope, bool opened) : Frame(outer, NameBits.All)
{
    /// <summary>Whether assignments go here, as in <c>with</c>.</summary>
    public bool Opened => opened;

    public override bool TryGet(Name name, out object? value)
    {
        if ((scope.Bits & name.Bit) != 0)
            return scope.TryGetValue(name.Text, out value);
        value = null;
        return false;
    }

    public override bool MayHave(Name name) => (scope.Bits & name.Bit) != 0 && scope.ContainsKey(name.Text);
}

enum LoopKind
{
    For,
    While,
    TableRow,
}

/// <summary>A running loop: its variable and what <c>for.index</c> and its like say. It is the value of <c>for</c>.</summary>
/// <param name="locals">The local variables beside which a loop variable <c>$x</c> is seen; null for a plain name.</param>
sealed class LoopFrame(Frame? outer, LoopKind kind, Name? variable, LocalSet? locals, int count)
    : Frame(outer, locals is null && variable is not null ? variable.Bit : 0)
{
    public LoopKind Kind => kind;

    public Name? Variable => variable;

    public LocalSet? Locals => locals;

    public int Count => count;

    public int Index { get; set; }

    /// <summary>The columns of a table row, one for the other loops.</summary>
    public int Columns { get; init; } = 1;

    public object? Value { get; private set; }

    object? previous;

    /// <summary>Goes on to the next item.</summary>
    public void MoveTo(int index, object? item)
    {
        previous = Value;
        Value = item;
        Index = index;
    }

    // Compared only when a template asks: equality of models looks at every member.
    bool Changed => Index == 0 || !Equals(Value, previous);

    public override bool TryGet(Name name, out object? value)
    {
        if (ReferenceEquals(name, variable) && locals is null)
        {
            value = Value;
            return true;
        }

        value = null;
        return false;
    }

    public override bool MayHave(Name name) => ReferenceEquals(name, variable) && locals is null;

    public object? Member(string name) => Member(Array.IndexOf(AllMembers, name));

    /// <param name="member">The place of its name in <see cref="AllMembers"/>.</param>
    public object? Member(int member) => member switch
    {
        0 => Boxes.Of(Index),
        1 => Boxes.Of(Index == 0),
        2 => Boxes.Of((Index & 1) == 0),
        3 => Boxes.Of((Index & 1) == 1),
        4 => Boxes.Of(count - Index - 1),
        5 => Boxes.Of(Index == count - 1),
        6 => Boxes.Of(count),
        7 => Boxes.Of(Changed),
        8 => Boxes.Of(Index % Columns),
        9 => Boxes.Of(Index % Columns == 0),
        10 => Boxes.Of((Index + 1) % Columns == 0),
        _ => null,
    };

    /// <summary>The answer to a question of yes or no; null when the member is none.</summary>
    public bool? Answer(int member) => member switch
    {
        1 => Index == 0,
        2 => (Index & 1) == 0,
        3 => (Index & 1) == 1,
        5 => Index == count - 1,
        7 => Changed,
        _ => null,
    };

    /// <summary>What a loop may be asked; <c>while</c> knows the first four, <c>for</c> the first eight.</summary>
    public static readonly string[] AllMembers =
        ["index", "first", "even", "odd", "rindex", "last", "length", "changed", "col", "col_first", "col_last"];

    /// <summary>The names that <c>for.</c>, <c>while.</c> and <c>tablerow.</c> may be followed by.</summary>
    public static ArraySegment<string> MemberNames(LoopKind kind) =>
        new(AllMembers, 0, kind switch { LoopKind.While => 4, LoopKind.For => 8, _ => AllMembers.Length });
}
