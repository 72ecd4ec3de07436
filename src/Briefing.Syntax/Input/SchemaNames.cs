using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>What a pack already holds, for editors that complete ids while one types.</summary>
/// <param name="Kind">As <see cref="ScalarRule.Refers"/> names it; <c>seed</c> for file names in <c>seeds/</c>.</param>
/// <param name="Names">In the order in which an editor should offer them.</param>
public sealed record SchemaNames(string Kind, EquatableArray<string> Names);
