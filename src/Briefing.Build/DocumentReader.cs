using Briefing.Build.Folders;
using Briefing.Packs;
using Briefing.Site.Addresses;
using Briefing.Syntax;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>Reads each file alone: scrape, YAML or Markdown to a tree and its findings.</summary>
internal static class DocumentReader
{
    /// <param name="memory">Of the last build; null to read everything.</param>
    public static PackFiles Read(FolderContents contents, int jobs, DocumentMemory? memory = null)
    {
        var seeds = contents.Seeds.Where(file => file.Path.Extension == ".txt").ToArray();
        var input = contents.Input.Where(IsContent).ToArray();
        return new PackFiles(
            contents.Name,
            Work.Map(seeds.Length, jobs, at => memory?.Seed(seeds[at], ReadSeed) ?? ReadSeed(seeds[at])).ToEquatableArray(),
            Work.Map(input.Length, jobs, at => memory?.Input(input[at], InputReader.Read) ?? InputReader.Read(input[at])).ToEquatableArray(),
            contents.Findings.Select(finding => finding.Where.File).Where(path => path.IsUnder("seeds")).Distinct().ToEquatableArray());
    }

    static SeedDocument ReadSeed(TextFile file) => SeedReader.Read(file, SeedCorrections.None);

    // A guide may stand in the folder it explains, and the list of published addresses beside the pack; they are no part of it.
    static bool IsContent(TextFile file) => file.Path.Value != "input/README.md" && file.Path != AddressLock.Path;
}
