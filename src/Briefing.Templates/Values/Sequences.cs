using System.Collections;

namespace Briefing.Templates;

/// <summary>The integers from one end to another, up or down, one apart.</summary>
/// <param name="first">The first of them, if there are any.</param>
/// <param name="count">How many.</param>
/// <param name="step">1 or -1.</param>
sealed class TemplateRange(long first, int count, int step) : IReadOnlyList<object?>
{
    public int Count => count;

    public object? this[int index] => Boxes.Of(first + ((long)index * step));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var at = 0; at < count; at++)
            yield return this[at];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A sequence computed while it is read, such as the result of <c>array.filter</c>. To a template it is an array.</summary>
sealed class TemplateSequence(IEnumerable<object?> items) : IEnumerable<object?>
{
    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>One member of an object, as a loop over the object meets it.</summary>
sealed record TemplatePair(string Key, object? Value);

/// <summary>The value of <c>empty</c> and <c>blank</c>: equal to whatever has nothing in it.</summary>
sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();
}
