using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs;

/// <summary>Everything a pack's folders hold, each file read alone. The order of the lists does not matter.</summary>
/// <param name="FolderName">Of the pack's root; its title where the authors gave none.</param>
/// <param name="Seeds">Every readable seed, as read without corrections.</param>
/// <param name="Inputs">Every hand-written file.</param>
/// <param name="Unreadable">
/// Seeds that are there and can't be read: what is wrong with them is said elsewhere, so an article that rests on one is
/// left out without a second finding.
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
}
