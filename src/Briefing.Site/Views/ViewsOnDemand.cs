using System.Collections;

namespace Briefing.Site.Views;

/// <summary>
/// Views that are made when a template reads them: the page of a theme with a thousand claims is written without holding a thousand
/// views, and each is forgotten before the collector would have to move it. What is read twice is made twice, so making one must do
/// nothing but give its value: what cites, and so takes a number in the order of the page, is made beforehand.
/// </summary>
/// <param name="make">Makes the view at a place; always the same.</param>
public sealed class ViewsOnDemand<T>(int count, Func<int, T> make) : IReadOnlyList<T>
    where T : class
{
    public int Count => count;

    public T this[int index] => make(index);

    public IEnumerator<T> GetEnumerator()
    {
        for (var at = 0; at < count; at++)
            yield return make(at);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
