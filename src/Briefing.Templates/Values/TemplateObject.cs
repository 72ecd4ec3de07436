using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Briefing.Templates;

/// <summary>
/// An object of the template language: texts to values, in the order in which they came. It may lie over a model or another
/// object, whose members show through where it has none of its own; that is how a page's variables cover its model.
/// </summary>
#pragma warning disable CA1710 // The language calls it an object, and so does everybody who reads templates.
public sealed class TemplateObject : IReadOnlyDictionary<string, object?>
#pragma warning restore CA1710
{
    OrderedDictionary<string, object?>? own;
    HashSet<string>? frozen;
    object? behind;

    public TemplateObject()
    {
    }

    public TemplateObject(IEnumerable<KeyValuePair<string, object?>> members)
    {
        foreach (var (name, value) in members)
            this[name] = value;
    }

    /// <summary>An empty object through which a model shows.</summary>
    public static TemplateObject Over(ITemplateModel model) => new() { behind = model, Bits = model.ModelType.Bits };

    /// <inheritdoc cref="Over(ITemplateModel)"/>
    public static TemplateObject Over(IReadOnlyDictionary<string, object?> model) => new() { behind = model, Bits = NameBits.All };

    internal static TemplateObject Over(BuiltinGroup group) => new() { behind = group, Bits = NameBits.All, Function = group.Function };

    /// <summary>What shows through: a model, a dictionary, a builtin group, or null.</summary>
    internal object? Behind => behind;

    /// <summary>The bits of all names that may be here; see <see cref="NameBits"/>.</summary>
    internal ulong Bits { get; private set; }

    /// <summary>Whether something was written since the object was made.</summary>
    internal bool HasOwn => own is { Count: > 0 };

    /// <summary>What a call of the object itself calls; null for all but <c>date</c>.</summary>
    internal Callable? Function { get; private init; }

    public int Count => behind is null ? own?.Count ?? 0 : Keys.Count();

    public IEnumerable<string> Keys => behind is null
        ? own?.Keys ?? Enumerable.Empty<string>()
        : Members.Names(behind).Concat((own?.Keys ?? Enumerable.Empty<string>()).Where(name => !Members.TryGet(behind, name, out _)));

    public IEnumerable<object?> Values => Keys.Select(name => this[name]);

    /// <summary>The member's value, null when there is none; setting makes or replaces it, read-only or not.</summary>
    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : null;
        set
        {
            own ??= new OrderedDictionary<string, object?>(StringComparer.Ordinal);
            own[key] = value;
            Bits |= NameBits.Of(key);
        }
    }

    public void Add(string name, object? value) => this[name] = value;

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        if (own is not null && own.TryGetValue(key, out value))
            return true;
        if (behind is not null)
            return Members.TryGet(behind, key, out value);
        value = null;
        return false;
    }

    internal bool TryGetOwn(string key, out object? value)
    {
        if (own is not null)
            return own.TryGetValue(key, out value);
        value = null;
        return false;
    }

    internal void Freeze(string name) => (frozen ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    internal bool IsFrozen(string name) => frozen is not null && frozen.Contains(name);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var name in Keys)
            yield return KeyValuePair.Create(name, this[name]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
