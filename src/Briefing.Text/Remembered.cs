using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Briefing.Text;

/// <summary>
/// What was worked out from each of many things, for as long as the thing itself is kept. Things count by reference: a build
/// that reads nothing new in a file hands on the very document that it had, and whatever hangs on that is still right.
/// </summary>
/// <typeparam name="TThing">Never changes.</typeparam>
/// <typeparam name="TResult">Neither does this.</typeparam>
public sealed class Remembered<TThing, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TResult>
    where TThing : class
    where TResult : class
{
    readonly ConditionalWeakTable<TThing, TResult> results = [];

    /// <summary>The result for a thing; made at the first question, and again when the one that is kept does not fit.</summary>
    /// <param name="fits">Whether a kept result still holds; it may rest on more than the thing alone.</param>
    public TResult Of(TThing thing, Func<TResult, bool> fits, Func<TResult> make)
    {
        if (results.TryGetValue(thing, out var known) && fits(known))
            return known;
        var made = make();
        results.AddOrUpdate(thing, made);
        return made;
    }

    /// <inheritdoc cref="Of(TThing, Func{TResult, bool}, Func{TResult})"/>
    public TResult Of(TThing thing, Func<TResult> make) => Of(thing, static _ => true, make);
}
