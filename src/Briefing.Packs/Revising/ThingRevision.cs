using Briefing.Packs.Binding;
using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Revising;

/// <summary>A pack in which what its authors say of a theme, a note or the pack itself changed.</summary>
static class ThingRevision
{
    public static VerifiedPack? Of(VerifiedPack before, Theme old, ThemeFile file, Limits limits)
    {
        var pack = before.Pack;
        var (self, name) = (new ThingRef(ThingKind.Theme, old.Id), ThemeBinder.NameOf(file));
        if (file.Parent?.Value != old.Input.Parent?.Value
            || RevisionDraft.Of(before, [new NamedThing(self, [old.Name])], [new NamedThing(self, [name])], limits) is not { } draft)
            return null;
        var theme = ThemeBinder.Bind(file, old.Parent, draft.References);
        return draft.Finish(file, pack with { Themes = [.. ThemeBinder.InOrder(Replaced(pack.Themes, old, theme))] });
    }

    public static VerifiedPack? Of(VerifiedPack before, Note old, NoteFile file, Limits limits)
    {
        var (self, note) = (new ThingRef(ThingKind.Note, old.Id), NoteBinder.Bind(file));
        return RevisionDraft.Of(before, [new NamedThing(self, [old.Title])], [new NamedThing(self, [note.Title])], limits)
            ?.Finish(file, before.Pack with { Notes = [.. NoteBinder.InOrder(Replaced(before.Pack.Notes, old, note))] });
    }

    public static VerifiedPack? Of(VerifiedPack before, PackFile file, Limits limits)
    {
        // Without a title it has its folder's name, which nobody remembers here.
        if (file.Title is null || RevisionDraft.Of(before, [], [], limits) is not { } draft)
            return null;
        var (was, info) = (before.Pack.Info, PackInfoBinder.Bind(file, file.Title.Value, draft.References, draft.Findings));
        return info.Language == was.Language && info.BaseUrl == was.BaseUrl ? draft.Finish(file, before.Pack with { Info = info }) : null;
    }

    internal static IEnumerable<T> Replaced<T>(EquatableArray<T> things, T old, T now)
        where T : class => things.Select(one => ReferenceEquals(one, old) ? now : one);
}
