using Briefing.Text;

namespace Briefing.Packs.Mentions;

/// <summary>A place in a text that names an actor.</summary>
/// <param name="Span">Without an apostrophe and s after the name.</param>
public sealed record MentionSpan(TextSpan Span, Slug Actor);

/// <summary>An actor with the strings that mean it, and those that look so and do not.</summary>
/// <param name="IsPerson">A person's surname is also that of others, and of streets and harbours.</param>
public sealed record NamedActor(Slug Id, EquatableArray<string> Names, EquatableArray<string> Never, bool IsPerson);
