namespace Briefing.Templates;

enum BuiltinGroupId
{
    Array,
    Date,
    Html,
    Math,
    Object,
    Regex,
    String,
    TimeSpan,
}

/// <summary>The functions under one name, such as <c>string</c>. Templates share it; what one adds lies over it.</summary>
sealed class BuiltinGroup
{
    readonly Dictionary<string, object?> members = new(StringComparer.Ordinal);

    public BuiltinGroup(BuiltinGroupId id, params ReadOnlySpan<Callable> functions)
    {
        Id = id;
        foreach (var function in functions)
            members.Add(function.Name, function);
    }

    public BuiltinGroupId Id { get; }

    /// <summary>What a call of the group's own name calls; null for all but <c>date</c>.</summary>
    public Callable? Function { get; init; }

    public IEnumerable<string> Names => members.Keys;

    /// <summary>Members that are no functions.</summary>
    public BuiltinGroup With(string name, object? value)
    {
        members.Add(name, value);
        return this;
    }

    public Callable? Find(string name) => members.GetValueOrDefault(name) as Callable;

    public bool TryGet(string name, out object? value) => members.TryGetValue(name, out value);
}
