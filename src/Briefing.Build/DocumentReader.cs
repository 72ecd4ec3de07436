using Briefing.Build.Folders;
using Briefing.Packs;
using Briefing.Site.Addresses;
using Briefing.Syntax;
using Briefing.Syntax.Input;
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
        var (documents, files) = (new SeedDocument[seeds.Length], new InputFile[input.Length]);

        // Seeds are the long ones, so they come first, and no thread waits for another between the two kinds.
        Work.ForEach(seeds.Length + input.Length, jobs, at =>
        {
            if (at < seeds.Length)
                documents[at] = memory?.Seed(seeds[at], ReadSeed) ?? ReadSeed(seeds[at]);
            else
                files[at - seeds.Length] = Read(input[at - seeds.Length]);
        });
        return new PackFiles(
            contents.Name,
            [.. documents],
            [.. files],
            contents.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Where.File).Distinct().ToEquatableArray());

        InputFile Read(TextFile file) => memory?.Input(file, ReadInput) ?? ReadInput(file);

        InputFile ReadInput(TextFile file) => InputReader.Read(file, contents.Limits);
    }

    static SeedDocument ReadSeed(TextFile file) => SeedReader.Read(file, SeedCorrections.None);

    // A guide may stand in the folder it explains, and the list of published addresses beside the pack; they are no part of it.
    internal static bool IsContent(TextFile file) => file.Path.Value != "input/README.md" && file.Path != AddressLock.Path;
}
