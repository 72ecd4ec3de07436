namespace Briefing.Text;

/// <summary>A run of UTF-16 code units in a text.</summary>
/// <param name="Start">Offset of the first unit, from zero.</param>
/// <param name="Length">Number of units; zero marks a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just after the last unit.</summary>
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
