using Briefing.Packs.Model;

namespace Briefing.Packs.Figures;

/// <summary>The values that a figure admits with its qualifier: "nearly 7" is below 7, "more than 7" above it.</summary>
/// <param name="Least">The lowest value; <paramref name="OpenBelow"/> says that it is itself not meant.</param>
public readonly record struct FigureRange(decimal Least, decimal Most, bool OpenBelow, bool OpenAbove)
{
    // How far a qualifier reaches is nowhere written. A fifth keeps "more than 6" apart from 9, and a tenth "about 6" from 7.
    const decimal Far = 0.2m;
    const decimal Near = 0.1m;

    static readonly string[] Below =
        ["nearly", "almost", "just under", "under", "less than", "fewer than", "below", "close to", "approaching", "not quite", "presque", "fast", "knapp"];

    static readonly string[] Above = ["more than", "over", "above", "exceeding", "in excess of", "upwards of", "just over", "plus de", "über", "mehr als"];

    static readonly string[] AtMost = ["at most", "up to", "no more than", "not more than", "a maximum of", "as many as", "as much as"];

    static readonly string[] AtLeast = ["at least", "no less than", "no fewer than", "not less than", "a minimum of"];

    static readonly string[] About =
        ["about", "around", "approximately", "roughly", "some", "circa", "ca", "ca.", "or so", "an estimated", "estimated", "environ", "etwa", "rund"];

    public static FigureRange Of(Figure figure) => Of(figure.Value, figure.Qualifier);

    public static FigureRange Of(decimal value, string? qualifier)
    {
        var size = Math.Abs(value);
        var words = qualifier?.Trim().ToLowerInvariant() ?? "";
        // The longest qualifier wins: "no more than" is not "more than".
        var (kind, _) = new[] { (1, Below), (2, Above), (3, AtMost), (4, AtLeast), (5, About) }
            .SelectMany(group => group.Item2.Where(word => Has(words, word)), (group, word) => (group.Item1, word.Length))
            .OrderByDescending(one => one.Length)
            .FirstOrDefault();
        return kind switch
        {
            1 => new FigureRange(value - (size * Far), value, false, true),
            2 => new FigureRange(value, value + (size * Far), true, false),
            3 => new FigureRange(value - (size * Far), value, false, false),
            4 => new FigureRange(value, value + (size * Far), false, false),
            5 => new FigureRange(value - (size * Near), value + (size * Near), false, false),
            _ => new FigureRange(value, value, false, false),
        };
    }

    /// <summary>Some value is meant by both.</summary>
    public bool Overlaps(FigureRange other) => Reaches(other) && other.Reaches(this);

    bool Reaches(FigureRange other) => Most > other.Least || (Most == other.Least && !OpenAbove && !other.OpenBelow);

    static bool Has(string words, string qualifier) => words == qualifier
        || words.StartsWith(qualifier + " ", StringComparison.Ordinal)
        || words.EndsWith(" " + qualifier, StringComparison.Ordinal)
        || words.Contains(" " + qualifier + " ", StringComparison.Ordinal);
}
