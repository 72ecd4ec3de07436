using Briefing.Packs.Model;

namespace Briefing.Packs.Names;

/// <summary>The kinds of things that a name may mean where it stands.</summary>
readonly record struct ThingKinds
{
    readonly int bits;

    ThingKinds(int bits) => this.bits = bits;

    public static ThingKinds All { get; } = new(-1);

    /// <summary>What a <c>[@citation]</c> leads to.</summary>
    public static ThingKinds Cited { get; } = new((1 << (int)ThingKind.Claim) | (1 << (int)ThingKind.Article));

    public static ThingKinds Of(ThingKind kind) => new(1 << (int)kind);

    public bool Has(ThingKind kind) => (bits & (1 << (int)kind)) != 0;
}
