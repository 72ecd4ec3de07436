using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Site.Reads;

/// <summary>
/// Notes which doors a thread goes through while it makes a page. Where nobody asked for that, as in a build that is not followed by
/// another, nothing is noted and nothing spent.
/// </summary>
static class Reading
{
    [ThreadStatic]
    static ReadSet? noted;

    public static void Note(Door door, Slug id) => noted?.Add(ReadKey.Of(door, id));

    public static void Note(Door door, string words) => noted?.Add(ReadKey.Of(door, words));

    public static void Note(Door door, ThingKind kind, Slug id) => noted?.Add(ReadKey.Of(door, kind, id));

    public static void NoteCount(Door door, Slug id) => noted?.Add(ReadKey.OfCount(door, id));

    /// <summary>A name in an author's text was looked up.</summary>
    public static void NoteName(string target)
    {
        if (noted is null)
            return;
        foreach (var name in Packs.Names.NameTable.KeysOf(target))
            Note(Door.Target, name);
    }

    public static void NoteEverything() => noted?.Add(ReadKey.Everything);

    /// <summary>What was read for a value that somebody else has made counts for everyone who takes it.</summary>
    public static void Note(uint[] reads)
    {
        if (noted is not { } set)
            return;
        foreach (var read in reads)
            set.Add(read);
    }

    /// <summary>Makes something and tells what was read for it, in no order; <see cref="ReadKey.Everything"/> alone where that is among it.</summary>
    public static T Of<T>(Func<T> make, out uint[] reads)
    {
        var outer = noted;
        var inner = ReadSet.Rent();
        noted = inner;
        try
        {
            var made = make();
            reads = inner.ToArray();
            return made;
        }
        finally
        {
            noted = outer;
            inner.Return();
        }
    }

    /// <summary>Makes what has a door of its own: what is read for it is no matter of the page that happens to be the first to ask.</summary>
    public static T Apart<T>(Func<T> make)
    {
        var outer = noted;
        noted = null;
        try
        {
            return make();
        }
        finally
        {
            noted = outer;
        }
    }
}
