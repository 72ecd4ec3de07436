namespace Briefing.Tests.Seeds;

/// <summary>Finds the repository's files from where the tests run.</summary>
static class SeedFiles
{
    /// <param name="path">From the repository's root, with forward slashes.</param>
    public static string At(string path)
    {
        // Not the path of this source file: deterministic builds map it to a folder that does not exist.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Briefing.sln")))
                return Path.Combine(folder.FullName, path);
        }

        throw new DirectoryNotFoundException("Briefing.sln is in no folder above " + AppContext.BaseDirectory);
    }
}
