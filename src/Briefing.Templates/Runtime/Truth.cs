namespace Briefing.Templates;

/// <summary>What counts as true: everything but null, false and <c>empty</c>. Zero, "" and empty lists are true.</summary>
static class Truth
{
    public static bool Of(object? value) => value switch
    {
        null => false,
        bool known => known,
        EmptyValue => false,
        _ => true,
    };
}
