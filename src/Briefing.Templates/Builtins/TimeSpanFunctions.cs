using System.Globalization;

namespace Briefing.Templates;

/// <summary><c>timespan</c>: lengths of time.</summary>
static class TimeSpanFunctions
{
    public static readonly BuiltinGroup Group = new BuiltinGroup(
        BuiltinGroupId.TimeSpan,
        Function.Of("from_days", Parameter.Double("days"), (_, days) => TimeSpan.FromDays(days)),
        Function.Of("from_hours", Parameter.Double("hours"), (_, hours) => TimeSpan.FromHours(hours)),
        Function.Of("from_milliseconds", Parameter.Double("milliseconds"), (_, milliseconds) => TimeSpan.FromMilliseconds(milliseconds)),
        Function.Of("from_minutes", Parameter.Double("minutes"), (_, minutes) => TimeSpan.FromMinutes(minutes)),
        Function.Of("from_seconds", Parameter.Double("seconds"), (_, seconds) => TimeSpan.FromSeconds(seconds)),
        Function.Of("parse", Parameter.Text("text"), (_, text) => string.IsNullOrEmpty(text)
            ? null
            : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span : throw Conversions.Unable(text, "a time span")))
        .With("zero", TimeSpan.Zero);
}
