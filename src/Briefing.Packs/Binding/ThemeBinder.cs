using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Themes as a forest: a parent that leads back to its child is reported and cut.</summary>
static class ThemeBinder
{
    /// <summary>By name, ordinal without case; then by id.</summary>
    public static EquatableArray<Theme> Bind(EquatableArray<ThemeFile> files, References references, FindingList findings)
    {
        var parents = new Dictionary<Slug, Slug>();
        foreach (var file in files)
        {
            if (references.One(file, ThingKind.Theme, file.Parent) is { } parent)
                parents[file.Id] = parent;
        }

        Cut(files, parents, findings);
        return [.. InOrder(files.Select(file => Bind(file, parents.GetValueOrDefault(file.Id), references)))];
    }

    public static IEnumerable<Theme> InOrder(IEnumerable<Theme> themes) => themes.OrderBy(theme => theme.Name, StringComparer.OrdinalIgnoreCase).ThenBy(theme => theme.Id);

    /// <param name="parent">That it has in the forest.</param>
    public static Theme Bind(ThemeFile file, Slug? parent, References references) =>
        new(file.Id, file, NameOf(file), file.Question?.Value, parent, PackInfoBinder.Assessments(file, file.Assessments, references));

    public static string NameOf(ThemeFile file) => file.Name?.Value ?? file.Id.Value;

    static void Cut(EquatableArray<ThemeFile> files, Dictionary<Slug, Slug> parents, FindingList findings)
    {
        // Each theme is walked through once: what an earlier walk has passed leads to a root, or to a cycle already cut.
        var passed = new HashSet<Slug>();
        foreach (var file in files)
        {
            var path = new List<Slug>();
            var onPath = new HashSet<Slug>();
            var at = file.Id;
            while (passed.Add(at))
            {
                path.Add(at);
                onPath.Add(at);
                if (!parents.TryGetValue(at, out var parent))
                    break;
                at = parent;
                if (!onPath.Contains(at))
                    continue;
                Report(files, path[path.IndexOf(at)..], findings);
                parents.Remove(path[^1]);
                break;
            }
        }
    }

    static void Report(EquatableArray<ThemeFile> files, List<Slug> cycle, FindingList findings)
    {
        var closing = files.First(file => file.Id == cycle[^1]);
        var span = closing.Parent!.Span; // it is on a cycle by its parent
        if (cycle.Count == 1)
            findings.Add(LinkingDiagnostics.SelfReference, closing, span, closing.Id);
        else
            findings.Add(LinkingDiagnostics.ThemeCycle, closing, span, closing.Id, string.Join(", ", cycle.SkipLast(1).Select(id => $"`{id}`")));
    }
}
