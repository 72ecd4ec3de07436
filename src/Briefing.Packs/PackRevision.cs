using Briefing.Packs.Model;
using Briefing.Packs.Revising;
using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>
/// A pack in which one file changed, bound and proved without another look at the rest, so that an author sees the change at once however
/// large the pack is. What readers see of it equals what a whole build would give; findings, and notes that come of them, are those from
/// before. A change that reaches further than is known here is left to the whole build.
/// </summary>
public static class PackRevision
{
    /// <param name="before">Bound with a memory, and nothing was missing in it.</param>
    /// <param name="file">Of something that was in it.</param>
    /// <param name="limits">How much may be compared to find the quotes.</param>
    /// <returns>
    /// Null where the change reaches further: where another file names something by a word that means something else now, where very many articles
    /// name an actor by a word that came or went, and where something is wrong with it that keeps the pack from being whole.
    /// </returns>
    public static VerifiedPack? Of(VerifiedPack before, InputFile file, Limits limits)
    {
        if (file.IsDraft || file.Diagnostics.Any(finding => finding.Severity == Severity.Error))
            return null;
        var index = before.Pack.Index;
        return file switch
        {
            ArticleFile article when index.Article(file.Id) is { } old && Follows(article, old.Input) => ArticleRevision.Of(before, old, article, limits),
            ActorFile actor when index.Actor(file.Id) is { } old && Follows(actor, old.Input) => ActorRevision.Of(before, old, actor, limits),
            ThemeFile theme when index.Theme(file.Id) is { } old && Follows(theme, old.Input) => ThingRevision.Of(before, old, theme, limits),
            EventFile happening when index.Event(file.Id) is { } old && Follows(happening, old.Input) => EventRevision.Of(before, old, happening, limits),
            NoteFile note when index.Note(file.Id) is { } old && Follows(note, old.Input) => ThingRevision.Of(before, old, note, limits),
            PackFile pack => ThingRevision.Of(before, pack, limits),
            _ => null,
        };
    }

    /// <summary>The same where a seed changed.</summary>
    /// <param name="seed">As read without corrections.</param>
    /// <returns>Null also where its article shares words with others.</returns>
    public static VerifiedPack? Of(VerifiedPack before, SeedDocument seed, Limits limits) =>
        before.Pack.Articles.SingleOrDefault(article => article.Seed.File.Path == seed.File.Path) is { } old
        && !seed.Diagnostics.Any(finding => finding.Severity == Severity.Error)
            ? ArticleRevision.Of(before, old, seed, limits)
            : null;

    static bool Follows(InputFile file, InputFile old) => !old.IsDraft && old.File.Path == file.File.Path;
}
