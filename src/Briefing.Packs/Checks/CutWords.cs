namespace Briefing.Packs.Checks;

/// <summary>Words next to a quote that change what it says.</summary>
/// <param name="Words">As they stand, a few; empty for a quotation mark.</param>
/// <param name="Before">They stand before the quote; else after it.</param>
sealed record CutWords(string Words, bool Before)
{
    /// <summary>As it reads in a sentence about the quote.</summary>
    public string Where { get; init; } = Before ? "before it" : "after it";

    /// <summary>For messages.</summary>
    public string InMarks => Words.Length == 0 ? "a quotation mark that opens" : $"“{Words}”";
}
