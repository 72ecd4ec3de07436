using System.Collections.Frozen;
using System.Globalization;

namespace Briefing.Site.Words;

/// <summary>The interface's own words in the pack's language, by name. Templates read them as <c>words.name</c>.</summary>
public sealed class SiteWords
{
    readonly FrozenDictionary<string, object?> byName;

    internal SiteWords(IReadOnlyDictionary<string, string> words) =>
        byName = words.ToFrozenDictionary(pair => pair.Key, pair => (object?)pair.Value, StringComparer.Ordinal);

    /// <summary>As templates see them; never changes.</summary>
    public IReadOnlyDictionary<string, object?> ForTemplates => byName;

    /// <exception cref="KeyNotFoundException">The built-in theme lacks the words, which is our bug.</exception>
    public string this[string name] => (string)byName[name]!; // made of strings above

    /// <summary>Words with their placeholders filled.</summary>
    public string Fill(string name, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, this[name], values);

    /// <summary>A number of things: <c>Count("claims", 7)</c> fills <c>claims_count</c>, or <c>claims_count_one</c> for a single one.</summary>
    public string Count(string things, int number) =>
        Fill(number == 1 ? things + "_count_one" : things + "_count", Number(number));

    /// <summary>A value's name and explanation: <c>basis_on_record</c> and <c>basis_on_record_means</c> for <c>Term("basis", "on-record")</c>.</summary>
    internal Views.TermView Term(string group, string key)
    {
        var name = group + "_" + key.Replace('-', '_');
        return new Views.TermView(key, this[name], byName.TryGetValue(name + "_means", out var means) ? (string)means! : "");
    }

    /// <summary>A whole number with its thousands kept apart by narrow no-break spaces, as ISO 80000-1 has them; four digits stay together.</summary>
    public static string Number(long number) => Number((decimal)number);

    /// <inheritdoc cref="Number(long)"/>
    public static string Number(decimal number)
    {
        var text = number.ToString("0.############", CultureInfo.InvariantCulture);
        return Math.Abs(number) < 10_000 ? text : number.ToString("#,##0.############", CultureInfo.InvariantCulture).Replace(',', '\u202F');
    }
}
