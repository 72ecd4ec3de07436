using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Briefing.Templates;

/// <summary>What a place in a template remembers of the last model it met there: the class and the member it found in it.</summary>
sealed class MemberCache
{
    // An empty object of the class: comparing two objects' classes takes one look each, asking for a class takes a call.
    readonly object empty;
    readonly Func<object, object?>? read;

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "Only the class of the empty object is ever looked at.")]
    MemberCache(object model, ModelMember? member)
    {
        empty = RuntimeHelpers.GetUninitializedObject(model.GetType());
        read = member?.Read;
    }

    /// <summary>Whether the target is of the class that is remembered, and that class has the member; then its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(object target, out object? value)
    {
        if (read is not null && empty.GetType() == target.GetType())
        {
            value = read(target);
            return true;
        }

        value = null;
        return false;
    }

    // Two threads may replace each other's memory; each reads one whole object, so the worst is a second search.
    public static bool TryGet(object target, string name, ref MemberCache? cache, out object? value)
    {
        if (cache is { } known && known.empty.GetType() == target.GetType())
        {
            value = known.read?.Invoke(target);
            return known.read is not null;
        }

        if (target is not ITemplateModel model)
            return Members.TryGet(target, name, out value);
        var member = model.ModelType.Find(name);
        cache = new MemberCache(target, member);
        value = member?.Read(target);
        return member is not null;
    }
}
