using System.Globalization;

namespace Briefing.Text;

/// <summary>The bounds that hold for one call of the program.</summary>
public sealed record Limits
{
    EquatableArray<int> values;

    Limits(EquatableArray<int> values) => this.values = values;

    public static Limits Default { get; } = new([.. Limit.All.Select(limit => limit.Default)]);

    public int this[Limit limit] => values[IndexOf(limit)];

    /// <summary>The same bounds with one of them moved.</summary>
    /// <param name="value">From one to the limit's highest.</param>
    public Limits With(Limit limit, int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, limit.Highest);
        int[] moved = [.. values];
        moved[IndexOf(limit)] = value;
        return new Limits([.. moved]);
    }

    /// <summary>How to get past a bound that was met, as a sentence.</summary>
    public string Advice(Limit limit) => this[limit] >= limit.Highest
        ? $"It is as high as --limit {limit.Name} goes."
        : string.Create(CultureInfo.InvariantCulture, $"--limit {limit.Name}={Math.Min(limit.Highest, 2L * this[limit])} allows more.");

    /// <summary>What was moved: "yaml-depth=128".</summary>
    public override string ToString() =>
        string.Join(' ', Limit.All.Where(limit => this[limit] != limit.Default).Select(limit => string.Create(CultureInfo.InvariantCulture, $"{limit.Name}={this[limit]}")));

    static int IndexOf(Limit limit)
    {
        for (var at = 0; at < Limit.All.Count; at++)
        {
            if (ReferenceEquals(Limit.All[at], limit))
                return at;
        }

        throw new ArgumentException("A limit stands in the table.", nameof(limit));
    }
}
