using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Finds claims that lend weight to themselves by way of others. Walks with a stack of its own: chains may be long.</summary>
static class SupportCycles
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<Claim> claims, IReadOnlyDictionary<Slug, ArticleFile> files)
    {
        var byId = claims.ToDictionary(claim => claim.Id);
        var done = new HashSet<Slug>();
        var onPath = new Dictionary<Slug, int>();
        var path = new List<Step>();
        foreach (var root in claims.OrderBy(claim => claim.Id))
        {
            if (done.Contains(root.Id))
                continue;
            Push(root);
            while (path.Count > 0)
            {
                var (claim, next) = path[^1];
                if (next == claim.Supports.Count)
                {
                    done.Add(claim.Id);
                    onPath.Remove(claim.Id);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = new Step(claim, next + 1);
                var other = claim.Supports[next];
                if (onPath.TryGetValue(other, out var at))
                    yield return Finding(claim, other, path.Skip(at + 1).SkipLast(1).Select(step => step.Claim.Id), files[claim.Article]);
                else if (!done.Contains(other))
                    Push(byId[other]);
            }
        }

        void Push(Claim claim)
        {
            onPath[claim.Id] = path.Count;
            path.Add(new Step(claim, 0));
        }
    }

    /// <summary>A claim on the way, and which of those it supports comes next.</summary>
    sealed record Step(Claim Claim, int Next);

    static Diagnostic Finding(Claim claim, Slug other, IEnumerable<Slug> between, ArticleFile file)
    {
        var span = claim.Entry.Supports.Where(field => field.Value.EndsWith(other.Value, StringComparison.Ordinal))
            .Select(field => field.Span).DefaultIfEmpty(claim.Entry.Span).First();
        var way = between.Prepend(other).Select(id => $"`{id}`");
        return LinkingDiagnostics.SupportCycle.At(file.Locate(span), claim.Id, string.Join(", ", way));
    }
}
