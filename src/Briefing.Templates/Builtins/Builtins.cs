namespace Briefing.Templates;

/// <summary>
/// The names every template knows. A group's table is made when it is first used: a page that needs no regular expressions
/// does not wait for theirs.
/// </summary>
static class Builtins
{
    public const int GroupCount = (int)BuiltinGroupId.TimeSpan + 1;

    public static IReadOnlyList<string> Names { get; } =
        ["array", "blank", "date", "empty", "html", "include", "include_join", "math", "object", "regex", "string", "timespan"];

    public static BuiltinGroup? Group(string name) => name switch
    {
        "array" => ArrayFunctions.Group,
        "date" => DateFunctions.Group,
        "html" => HtmlFunctions.Group,
        "math" => MathFunctions.Group,
        "object" => ObjectFunctions.Group,
        "regex" => RegexFunctions.Group,
        "string" => StringFunctions.Group,
        "timespan" => TimeSpanFunctions.Group,
        _ => null,
    };

    /// <summary>A function that stands in no group.</summary>
    public static Callable? Function(string name) => name switch
    {
        "include" => IncludeFunction.Include,
        "include_join" => IncludeJoinFunction.IncludeJoin,
        _ => null,
    };

    public static bool TryGetValue(string name, out object? value)
    {
        value = name is "empty" or "blank" ? EmptyValue.Instance : Function(name);
        return value is not null;
    }
}
