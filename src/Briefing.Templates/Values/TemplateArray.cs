using System.Collections;

namespace Briefing.Templates;

/// <summary>An array of the template language: it grows when written beyond its end, and may carry members beside its elements.</summary>
public sealed class TemplateArray : IList<object?>, IReadOnlyList<object?>
{
    readonly List<object?> items;

    public TemplateArray() => items = [];

    public TemplateArray(IEnumerable<object?> items) => this.items = [.. items];

    internal TemplateArray(int capacity) => items = new List<object?>(capacity);

    /// <summary>Members that a template attached (<c>a.note = "x"</c>), kept apart from the elements; null when there are none.</summary>
    internal TemplateObject? Attached { get; private set; }

    public int Count => items.Count;

    public bool IsReadOnly => false;

    /// <summary>The element; null beyond the end. Setting beyond the end fills the gap with nulls.</summary>
    public object? this[int index]
    {
        get => (uint)index < (uint)items.Count ? items[index] : null;
        set
        {
            while (items.Count <= index)
                items.Add(null);
            items[index] = value;
        }
    }

    public void Add(object? item) => items.Add(item);

    public void Insert(int index, object? item) => items.Insert(index, item);

    public void RemoveAt(int index) => items.RemoveAt(index);

    public void Clear() => items.Clear();

    public bool Contains(object? item) => items.Contains(item);

    public int IndexOf(object? item) => items.IndexOf(item);

    public bool Remove(object? item) => items.Remove(item);

    public void CopyTo(object?[] array, int arrayIndex) => items.CopyTo(array, arrayIndex);

    internal TemplateObject Attach() => Attached ??= [];

    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
