using Briefing.Text;

namespace Briefing.Syntax.Input;

/// <summary>The id that words come nearest to.</summary>
static class NearestSlug
{
    /// <summary>As <see cref="Slug.Make"/>, for any words at all: halves of characters, which a damaged file can hold, are dropped.</summary>
    public static Slug Of(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!char.IsSurrogate(words[at]))
                continue;
            if (!(at + 1 < words.Length && char.IsSurrogatePair(words[at], words[at + 1])))
                return Of(words.Remove(at, 1));
            at++;
        }

        return Slug.Make(words);
    }
}
