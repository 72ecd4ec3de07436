using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary>Kinds of files as they are typed on a command line.</summary>
internal static class KindNames
{
    /// <exception cref="UsageException">There is no such kind.</exception>
    public static InputKind Parse(string word)
    {
        foreach (var kind in KindTable.Kinds)
        {
            if (string.Equals(KindTable.NameOf(kind), word, StringComparison.OrdinalIgnoreCase)
                || string.Equals(KindTable.FolderOf(kind), word, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        var names = KindTable.Kinds.Select(KindTable.NameOf).ToList();
        var nearest = NearestName.Find(word, names) is { } near ? $" Did you mean {near}?" : "";
        throw new UsageException($"There is no kind of file called {word}.{nearest} The kinds are {string.Join(", ", names)}.");
    }
}
