using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Briefing.Templates;

/// <summary>What can be read after a dot, for every kind of value.</summary>
static class Members
{
    /// <summary>A member of a map-like value.</summary>
    public static bool TryGet(object map, string name, out object? value)
    {
        value = null;
        switch (map)
        {
            case TemplateObject scope:
                return scope.TryGetValue(name, out value);
            case ITemplateModel model:
                if (model.ModelType.Find(name) is not { } member)
                    return false;
                value = member.Read(model);
                return true;
            case BuiltinGroup group:
                if (!group.TryGet(name, out var function))
                    return false;
                value = function;
                return true;
            case IReadOnlyDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(name, out value);
            case IDictionary dictionary:
                if (!dictionary.Contains(name))
                    return false;
                value = dictionary[name];
                return true;
            default:
                return TryGetOther(map, name, out value);
        }
    }

    public static IEnumerable<string> Names(object map) => map switch
    {
        TemplateObject scope => scope.Keys,
        ITemplateModel model => model.ModelType.Members.Select(member => member.Name),
        BuiltinGroup group => group.Names,
        IReadOnlyDictionary<string, object?> dictionary => dictionary.Keys,
        IDictionary dictionary => dictionary.Keys.Cast<object>().Select(key => Convert.ToString(key, CultureInfo.InvariantCulture) ?? ""),
        TemplatePair => ["key", "value"],
        LoopFrame loop => LoopFrame.MemberNames(loop.Kind),
        _ => [],
    };

    /// <summary>The members of a map-like value, in their order; false for anything else.</summary>
    public static bool TryGetPairs(object? value, [NotNullWhen(true)] out IEnumerable<KeyValuePair<string, object?>>? pairs)
    {
        pairs = value is TemplateObject or ITemplateModel or IReadOnlyDictionary<string, object?> or IDictionary or TemplatePair or LoopFrame
            ? Names(value).Select(name => KeyValuePair.Create(name, TryGet(value, name, out var member) ? member : null))
            : null;
        return pairs is not null;
    }

    /// <summary>Whether the value has named members that can be listed.</summary>
    public static bool IsMap(object? value) =>
        value is TemplateObject or ITemplateModel or IReadOnlyDictionary<string, object?> or IDictionary;

    static bool TryGetOther(object target, string name, out object? value)
    {
        value = target switch
        {
            LoopFrame loop => loop.Member(name),
            TemplatePair pair => name switch { "key" => pair.Key, "value" => pair.Value, _ => null },
            string text when name == "size" => Boxes.Of(text.Length),
            HtmlString html when name == "size" => Boxes.Of(html.Value.Length),
            TemplateArray array when array.Attached is { } attached && attached.TryGetValue(name, out var found) => found,
            ICollection list when name == "size" => Boxes.Of(list.Count),
            IReadOnlyCollection<object?> list when name == "size" => Boxes.Of(list.Count),
            IEnumerable items when name == "size" && Lists.IsList(items) => Boxes.Of(items.Cast<object?>().Count()),
            DateTime date => DateMember(date, name),
            TimeSpan span => SpanMember(span, name),
            _ => null,
        };
        return value is not null;
    }

    static object? DateMember(DateTime date, string name) => name switch
    {
        "year" => Boxes.Of(date.Year),
        "month" => Boxes.Of(date.Month),
        "day" => Boxes.Of(date.Day),
        "hour" => Boxes.Of(date.Hour),
        "minute" => Boxes.Of(date.Minute),
        "second" => Boxes.Of(date.Second),
        "millisecond" => Boxes.Of(date.Millisecond),
        "microsecond" => Boxes.Of(date.Microsecond),
        "nanosecond" => Boxes.Of(date.Nanosecond),
        "day_of_week" => date.DayOfWeek,
        "day_of_year" => Boxes.Of(date.DayOfYear),
        "ticks" => Boxes.Of(date.Ticks),
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "kind" => date.Kind,
        _ => null,
    };

    static object? SpanMember(TimeSpan span, string name) => name switch
    {
        "days" => Boxes.Of(span.Days),
        "hours" => Boxes.Of(span.Hours),
        "minutes" => Boxes.Of(span.Minutes),
        "seconds" => Boxes.Of(span.Seconds),
        "milliseconds" => Boxes.Of(span.Milliseconds),
        "microseconds" => Boxes.Of(span.Microseconds),
        "nanoseconds" => Boxes.Of(span.Nanoseconds),
        "ticks" => Boxes.Of(span.Ticks),
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        "total_microseconds" => span.TotalMicroseconds,
        "total_nanoseconds" => span.TotalNanoseconds,
        _ => null,
    };
}
