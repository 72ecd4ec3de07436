using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Actors and themes that nothing has to do with. A link from an author's text counts.</summary>
static class Orphans
{
    public static IEnumerable<Diagnostic> Check(Pack pack, IEnumerable<MarkdownTarget> links, NameTable names)
    {
        var used = new HashSet<ThingRef>();
        foreach (var article in pack.Articles)
        {
            used.UnionWith(article.Actors.Select(Actor));
            used.UnionWith(article.Themes.Select(Theme));
        }

        foreach (var happening in pack.Events)
        {
            used.UnionWith(happening.Actors.Select(Actor));
            used.UnionWith(happening.Themes.Select(Theme));
        }

        used.UnionWith(pack.Actors.SelectMany(actor => actor.Relations).Select(relation => Actor(relation.To)));
        used.UnionWith(pack.Themes
            .Select(theme => theme.Input.Parent)
            .OfType<Located<string>>()
            .Select(parent => names.SingleOfKind(ThingKind.Theme, parent.Value))
            .OfType<ThingRef>());
        var outlets = pack.Articles.Select(article => article.Outlet).OfType<string>().Select(QuoteFolds.Fold).ToHashSet(StringComparer.Ordinal);
        used.UnionWith(pack.Actors.Where(actor => actor.Names.Any(name => outlets.Contains(QuoteFolds.Fold(name)))).Select(actor => Actor(actor.Id)));
        foreach (var (owner, target) in links)
        {
            if (names.Link(target).Single is { } thing && thing != owner)
                used.Add(thing);
        }

        return pack.Actors
            .Where(actor => actor.Relations.IsEmpty && !used.Contains(Actor(actor.Id)))
            .Select(actor => LinkingDiagnostics.OrphanActor.At(SourceLocation.WholeFile(actor.Input.File.Path), actor.Id))
            .Concat(pack.Themes
                .Where(theme => theme.Assessments.IsEmpty && !used.Contains(Theme(theme.Id)))
                .Select(theme => LinkingDiagnostics.OrphanTheme.At(SourceLocation.WholeFile(theme.Input.File.Path), theme.Id)));
    }

    static ThingRef Actor(Slug id) => new(ThingKind.Actor, id);

    static ThingRef Theme(Slug id) => new(ThingKind.Theme, id);
}

/// <summary>A link in a text of a thing, as written.</summary>
sealed record MarkdownTarget(ThingRef? Owner, string Target);
