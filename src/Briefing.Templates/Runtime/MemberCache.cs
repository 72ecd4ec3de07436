namespace Briefing.Templates;

/// <summary>What a place in a template remembers of the last model it met there: the class and the member it found in it.</summary>
/// <param name="Type">The model's class; every object of one class has the same members.</param>
/// <param name="Member">Null when that class has no such member.</param>
sealed record MemberCache(Type Type, ModelMember? Member)
{
    // Two threads may replace each other's memory; each reads one whole record, so the worst is a second search.
    public static bool TryGet(object target, string name, ref MemberCache? cache, out object? value)
    {
        var known = cache;
        if (known is not null && known.Type == target.GetType())
        {
            value = known.Member?.Get(target);
            return known.Member is not null;
        }

        if (target is not ITemplateModel model)
            return Members.TryGet(target, name, out value);
        var member = model.ModelType.Find(name);
        cache = new MemberCache(target.GetType(), member);
        value = member?.Get(target);
        return member is not null;
    }
}
