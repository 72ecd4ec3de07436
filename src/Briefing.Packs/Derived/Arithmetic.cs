using Briefing.Text;

namespace Briefing.Packs.Derived;

/// <summary>What an author's arithmetic consists of.</summary>
public abstract record Operand(TextSpan Span)
{
    /// <summary>A number as it is written, with a word for its size: <c>14</c>, <c>6.9 billion</c>, <c>7e9</c>.</summary>
    /// <param name="IsFactor">It stands after a sign of multiplication or division.</param>
    public sealed record Number(TextSpan Span, decimal Value, bool IsFactor) : Operand(Span);

    /// <summary>A claim, which stands for the figure it gives.</summary>
    public sealed record Claim(TextSpan Span, Slug Id) : Operand(Span);

    /// <summary>A day.</summary>
    public sealed record Day(TextSpan Span, DateOnly Date) : Operand(Span);

    /// <summary>How many things are listed.</summary>
    public sealed record Count(TextSpan Span, EquatableArray<string> Things) : Operand(Span);
}

/// <summary>What arithmetic comes to: a number, or a day where a day and a number of days were added.</summary>
/// <param name="Day">Null for a number; then <paramref name="Number"/> holds.</param>
public readonly record struct ArithmeticResult(decimal Number, DateOnly? Day);

/// <summary>An author's arithmetic, worked out.</summary>
/// <param name="Operands">In the order in which they are written.</param>
/// <param name="Result">Null when it could not be worked out, and <paramref name="Problem"/> says why.</param>
/// <param name="Problem">Ends a sentence that begins with the arithmetic; null when there is none.</param>
public sealed record Arithmetic(EquatableArray<Operand> Operands, ArithmeticResult? Result, string? Problem)
{
    /// <summary>
    /// Works out numbers, days and figures of claims with <c>+ - * /</c>, brackets and <c>count(a, b)</c>. A day less a day is a number of
    /// days; a day and a number make a day.
    /// </summary>
    /// <param name="figureOf">The figure of a claim; null when there is no such claim or it gives none.</param>
    public static Arithmetic Of(string words, Func<Slug, decimal?> figureOf) => new ArithmeticReader(words, figureOf).Read();
}
