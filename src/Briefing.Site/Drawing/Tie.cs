using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Site.Drawing;

/// <summary>What ties two actors.</summary>
/// <param name="First">The lower id.</param>
/// <param name="Together">In how many passages both are named.</param>
/// <param name="Claims">How many claims one makes about the other.</param>
/// <param name="Stated">A relation that the authors state and prove.</param>
sealed record Tie(Slug First, Slug Second, int Together, int Claims, bool Stated)
{
    /// <summary>For drawing: a stated relation weighs most, then what one says of the other, then being named together.</summary>
    public int Strength => (Stated ? 6 : 0) + (2 * Claims) + Together;

    public Slug Other(Slug one) => one == First ? Second : First;
}

/// <summary>All ties of a pack, made once. As many as the articles' passages, claims and relations have pairs.</summary>
sealed class TieTable
{
    readonly Dictionary<Slug, List<Tie>> byActor = [];

    TieTable(EquatableArray<Tie> all)
    {
        All = all;
        foreach (var tie in all)
        {
            Add(tie.First, tie);
            Add(tie.Second, tie);
        }

        foreach (var (actor, ties) in byActor)
            ties.Sort((left, right) => left.Strength != right.Strength ? right.Strength.CompareTo(left.Strength) : left.Other(actor).CompareTo(right.Other(actor)));
    }

    /// <summary>By first actor, then second.</summary>
    public EquatableArray<Tie> All { get; }

    /// <summary>Strongest first, then by the other's id.</summary>
    public IReadOnlyList<Tie> Of(Slug actor) => byActor.TryGetValue(actor, out var ties) ? ties : [];

    public static TieTable Of(Pack pack)
    {
        var ties = new Dictionary<Ends, Tie>();
        foreach (var actor in pack.Actors)
        {
            foreach (var neighbour in pack.Index.Neighbours(actor))
            {
                if (actor.Id.CompareTo(neighbour.Actor) < 0)
                    Change(actor.Id, neighbour.Actor, tie => tie with { Together = neighbour.Weight });
            }

            foreach (var relation in actor.Relations)
                Change(relation.From, relation.To, tie => tie with { Stated = true });
        }

        foreach (var claim in pack.Claims)
        {
            foreach (var speaker in claim.Speakers.Where(speaker => speaker.Kind == SpeakerKind.Actor).Select(speaker => speaker.Actor).Distinct())
            {
                foreach (var about in claim.About.Distinct())
                    Change(speaker, about, tie => tie with { Claims = tie.Claims + 1 });
            }
        }

        return new TieTable([.. ties.Values.OrderBy(tie => tie.First).ThenBy(tie => tie.Second)]);

        void Change(Slug one, Slug other, Func<Tie, Tie> change)
        {
            if (one == other || pack.Index.Actor(one) is null || pack.Index.Actor(other) is null)
                return;
            var ends = one.CompareTo(other) < 0 ? new Ends(one, other) : new Ends(other, one);
            ties[ends] = change(ties.TryGetValue(ends, out var tie) ? tie : new Tie(ends.First, ends.Second, 0, 0, false));
        }
    }

    void Add(Slug actor, Tie tie)
    {
        if (!byActor.TryGetValue(actor, out var ties))
            byActor[actor] = ties = [];
        ties.Add(tie);
    }
}

/// <summary>The two actors of a tie.</summary>
sealed record Ends(Slug First, Slug Second);
