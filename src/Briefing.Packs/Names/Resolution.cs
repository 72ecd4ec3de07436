using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Packs.Names;

/// <summary>What a name that an author wrote turns out to mean.</summary>
public abstract record Resolution
{
    Resolution()
    {
    }

    /// <summary>Exactly one thing.</summary>
    public sealed record Found(ThingRef Thing) : Resolution;

    /// <summary>Several things: the author has to say which.</summary>
    /// <param name="Candidates">By kind, then id; at least two.</param>
    public sealed record Ambiguous(EquatableArray<ThingRef> Candidates) : Resolution;

    /// <summary>Nothing in the pack.</summary>
    /// <param name="Nearest">What was probably meant, nearest first, as it can be written in place of the name; at most three.</param>
    /// <param name="IsDraft">It is there and is left out of this build.</param>
    public sealed record Unknown(EquatableArray<string> Nearest, bool IsDraft = false) : Resolution
    {
        /// <summary>The id that was meant beyond doubt; null where there is none.</summary>
        public string? Slip { get; init; }
    }

    /// <summary>The one thing, or null.</summary>
    public ThingRef? Single => this is Found found ? found.Thing : null;
}

/// <summary>A thing with the words that mean it.</summary>
/// <param name="Words">Title, name, aliases; may be empty.</param>
public sealed record NamedThing(ThingRef Thing, EquatableArray<string> Words);
