using Briefing.Packs.Model;
using Briefing.Packs.Names;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>Every name that an author may use, also of what could not be bound: one missing seed must not make a hundred unknown ids.</summary>
static class AuthoredNames
{
    public static NameTable Of(InputFolders folders, IReadOnlyList<ArticleDraft> articles, EquatableArray<string> drafts)
    {
        var titles = articles.Where(article => article.TitleStated).ToDictionary(article => article.Id, article => article.Title);
        return NameTable.Of(
        [
            .. folders.Articles.Select(file => new NamedThing(
                new ThingRef(ThingKind.Article, file.Id), titles.TryGetValue(file.Id, out var title) ? [title] : [])),
            .. folders.Actors.Select(file => new NamedThing(new ThingRef(ThingKind.Actor, file.Id), ActorBinder.NamesOf(file))),
            .. folders.Themes.Select(file => new NamedThing(new ThingRef(ThingKind.Theme, file.Id), [ThemeBinder.NameOf(file)])),
            .. folders.Events.Select(file => new NamedThing(new ThingRef(ThingKind.Event, file.Id), [EventBinder.NameOf(file)])),
            .. folders.Notes.Select(file => new NamedThing(new ThingRef(ThingKind.Note, file.Id), [NoteBinder.TitleOf(file)])),
            .. folders.Articles.SelectMany(Claims),
        ], drafts);
    }

    static IEnumerable<NamedThing> Claims(ArticleFile file) => file.Claims
        .Where(claim => !claim.Id.Value.IsEmpty)
        .Select(claim => new NamedThing(new ThingRef(ThingKind.Claim, claim.Id.Value), []));
}
