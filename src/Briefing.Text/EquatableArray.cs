using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Briefing.Text;

/// <summary>
/// A list that never changes and compares by its elements. Records hold their lists in it, because an
/// <see cref="ImmutableArray{T}"/> compares by reference and would make every rebuild a full one.
/// </summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    readonly T[]? items;

    internal EquatableArray(T[] items) => this.items = items;

    public static EquatableArray<T> Empty => default;

    public int Count => items?.Length ?? 0;

    public bool IsEmpty => Count == 0;

    public T this[int index] => items is null ? throw new ArgumentOutOfRangeException(nameof(index)) : items[index];

    public ReadOnlySpan<T> AsSpan() => items;

    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(items, other.items))
            return true;
        if (Count != other.Count)
            return false;
        for (var at = 0; at < Count; at++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![at], other.items![at])) // equal counts above zero: both exist
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    public Enumerator GetEnumerator() => new(items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Walks the list without allocating; unlike a span's, it may live across a <c>yield</c>.</summary>
    public struct Enumerator(T[] items)
    {
        int at = -1;

        public readonly T Current => items[at];

        public bool MoveNext() => ++at < items.Length;
    }
}

/// <summary>Makes <see cref="EquatableArray{T}"/>s; collection expressions call it.</summary>
public static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new EquatableArray<T>(items.ToArray());

    /// <summary>An array that nobody else holds, without copying it.</summary>
    public static EquatableArray<T> Taking<T>(T[] items) => new(items);

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) =>
        items is EquatableArray<T> same ? same : new EquatableArray<T>(items.ToArray());

    /// <summary>What a function makes of each, in one array that is made once.</summary>
    public static EquatableArray<TResult> Map<T, TResult>(this EquatableArray<T> items, Func<T, TResult> make)
    {
        if (items.IsEmpty)
            return default;
        var made = new TResult[items.Count];
        for (var at = 0; at < made.Length; at++)
            made[at] = make(items[at]);
        return new EquatableArray<TResult>(made);
    }

    /// <summary>The same, without those of which it makes nothing.</summary>
    public static EquatableArray<TResult> Choose<T, TResult>(this EquatableArray<T> items, Func<T, TResult?> make)
        where TResult : class
    {
        if (items.IsEmpty)
            return default;
        var (made, count) = (new TResult[items.Count], 0);
        foreach (var item in items)
        {
            if (make(item) is { } result)
                made[count++] = result;
        }

        return count == 0 ? default : new EquatableArray<TResult>(count == made.Length ? made : made[..count]);
    }
}
