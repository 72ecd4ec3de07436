using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>Everything a pack's folders hold, each file read alone. The order of the lists does not matter.</summary>
/// <param name="FolderName">Of the pack's root; its title where the authors gave none.</param>
/// <param name="Seeds">Every readable seed, as read without corrections.</param>
/// <param name="Inputs">Every hand-written file.</param>
/// <param name="Unreadable">
/// Seeds and hand-written files that are there and can't be read: what is wrong with them is said elsewhere, so an article that rests
/// on one is left out without a second finding, and nothing is said to be missing that may stand in one.
/// </param>
public sealed record PackFiles(
    string FolderName,
    EquatableArray<SeedDocument> Seeds,
    EquatableArray<InputFile> Inputs,
    EquatableArray<RepoPath> Unreadable)
{
    public PackFiles(string folderName, EquatableArray<SeedDocument> seeds, EquatableArray<InputFile> inputs)
        : this(folderName, seeds, inputs, [])
    {
    }

    /// <summary>Ids of things that are there and are left out, with those of their claims: whoever refers to one is told so.</summary>
    public EquatableArray<string> Drafts { get; init; }

    /// <summary>The same without what its authors still work on, and without the seeds of such articles.</summary>
    public PackFiles WithoutDrafts()
    {
        var drafts = Inputs.Where(file => file.IsDraft).ToList();
        if (drafts.Count == 0)
            return this;
        var kept = Inputs.Where(file => !file.IsDraft).ToEquatableArray();
        var used = kept.OfType<ArticleFile>().Select(article => article.Source?.Value).ToHashSet(StringComparer.Ordinal);
        var hidden = drafts.OfType<ArticleFile>().Select(article => article.Source?.Value).Where(seed => seed is not null && !used.Contains(seed)).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Inputs = kept,
            Seeds = Seeds.Where(seed => !hidden.Contains(seed.File.Path.Value["seeds/".Length..])).ToEquatableArray(),
            Drafts =
            [
                .. drafts.Select(file => file.Id.Value),
                .. drafts.OfType<ArticleFile>().SelectMany(article => article.Claims).Select(claim => claim.Id.Value.Value).Where(id => id.Length > 0),
            ],
        };
    }
}
