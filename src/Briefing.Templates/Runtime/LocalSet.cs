namespace Briefing.Templates;

/// <summary>The <c>$</c> variables and arguments of one page, include, call or <c>with</c>.</summary>
sealed class LocalSet
{
    // A template has few locals, and names compare by reference: walking two short arrays beats hashing.
    Name[] names = [];
    object?[] values = [];
    int count;
    object?[] arguments = [];
    int argumentCount;
    List<(Name Name, object? Value)>? named;
    TemplateArray? array;
    HashSet<Name>? frozen;

    public IEnumerable<Name> Names => names.Take(count);

    /// <summary>Adds a positional argument: <c>$0</c> and on.</summary>
    public void AddArgument(object? value)
    {
        if (argumentCount == arguments.Length)
            Array.Resize(ref arguments, Math.Max(4, 2 * argumentCount));
        arguments[argumentCount++] = value;
    }

    /// <summary>Adds a named argument, a member of <c>$</c>.</summary>
    public void AddNamed(Name name, object? value) => (named ??= []).Add((name, value));

    /// <summary>The next of those that nobody uses; see <see cref="TemplateContext.RentLocals"/>.</summary>
    public LocalSet? Spare { get; set; }

    /// <summary>Forgets everything, to serve another include.</summary>
    public void Clear()
    {
        Array.Clear(values, 0, count);
        Array.Clear(arguments, 0, argumentCount);
        named?.Clear();
        (count, argumentCount, array, frozen) = (0, 0, null, null);
    }

    public bool TryGet(Name name, out object? value)
    {
        for (var at = 0; at < count; at++)
        {
            if (ReferenceEquals(names[at], name))
            {
                value = values[at];
                return true;
            }
        }

        value = null;
        return false;
    }

    public void Set(Name name, object? value)
    {
        for (var at = 0; at < count; at++)
        {
            if (ReferenceEquals(names[at], name))
            {
                values[at] = value;
                return;
            }
        }

        if (count == names.Length)
        {
            Array.Resize(ref names, Math.Max(4, 2 * count));
            Array.Resize(ref values, names.Length);
        }

        names[count] = name;
        values[count++] = value;
    }

    /// <summary>The argument, without making the array <c>$</c> when nobody has asked for it.</summary>
    public object? Argument(int index) =>
        array is not null ? array[index] : (uint)index < (uint)argumentCount ? arguments[index] : null;

    /// <summary>The value of <c>$</c>: an array that carries the named arguments as members.</summary>
    public TemplateArray Arguments => array ??= MakeArray();

    public void Freeze(Name name) => (frozen ??= []).Add(name);

    public bool IsFrozen(Name name) => frozen is not null && frozen.Contains(name);

    TemplateArray MakeArray()
    {
        var made = new TemplateArray(arguments.Take(argumentCount));
        foreach (var (name, value) in named ?? [])
            made.Attach()[name.Text] = value;
        return made;
    }
}

/// <summary>The block that a running <c>wrap</c> was given, and the one around it.</summary>
sealed record WrappedBlock(Block Body, TemplateSource Source, WrappedBlock? Outer);
