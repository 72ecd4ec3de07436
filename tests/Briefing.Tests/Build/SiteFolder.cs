using Briefing.Build.Output;
using Briefing.Text;

namespace Briefing.Tests.Build;

/// <summary>A published folder, written to in one call.</summary>
static class SiteFolder
{
    public static WriteSummary Write(string root, EquatableArray<OutputFile> files, int jobs = 2) => Write(root, files, jobs, FileWriter.Create);

    public static WriteSummary Write(string root, EquatableArray<OutputFile> files, int jobs, WriteFile write)
    {
        using var output = OutputFolder.Open(root, force: false, write);
        Work.ForEach(files.Count, jobs, at => output.Take(files[at]));
        return output.Commit();
    }
}
