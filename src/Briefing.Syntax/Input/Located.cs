using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>A value and the place in its file where the author typed it.</summary>
public sealed record Located<T>(T Value, TextSpan Span);

/// <summary>
/// A value that overrides what was read from the seed. The key is absent when the whole is null; <c>outlet: null</c> is present
/// with a null value and says that the text does not tell.
/// </summary>
/// <typeparam name="T">A reference type.</typeparam>
public sealed record Override<T>(T? Value, TextSpan Span)
    where T : class;
