using System.Globalization;

namespace Briefing.Text;

/// <summary>The bounds that hold for one call of the program.</summary>
public sealed record Limits
{
    /// <summary>The articles for which a bound that grows is counted once.</summary>
    public const int ArticlesOfGrowth = 1_000;

    EquatableArray<int> values; // zero where a call says nothing

    Limits(EquatableArray<int> values) => this.values = values;

    public static Limits Default { get; } = new([.. Limit.All.Select(_ => 0)]);

    public int this[Limit limit] => values[IndexOf(limit)] is > 0 and var value ? value : limit.Default;

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

    /// <summary>What holds for a pack of so many articles (<see cref="Limit.Grows"/>).</summary>
    public Limits For(int articles)
    {
        var times = Math.Max(1, (articles - 1L + ArticlesOfGrowth) / ArticlesOfGrowth);
        return times == 1 ? this : new Limits([.. Limit.All.Select((limit, at) =>
            values[at] > 0 || !limit.Grows ? values[at] : (int)Math.Min(limit.Highest, times * limit.Default))]);
    }

    /// <summary>How to get past a bound that was met, as a sentence.</summary>
    public string Advice(Limit limit) => this[limit] >= limit.Highest
        ? $"It is as high as --limit {limit.Name} goes."
        : string.Create(CultureInfo.InvariantCulture, $"--limit {limit.Name}={Math.Min(limit.Highest, 2L * this[limit])} allows more.");

    /// <summary>What was moved: "yaml-depth=128".</summary>
    public override string ToString() =>
        string.Join(' ', Limit.All.Where(limit => values[IndexOf(limit)] > 0).Select(limit => string.Create(CultureInfo.InvariantCulture, $"{limit.Name}={this[limit]}")));

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
