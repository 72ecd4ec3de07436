using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary>A file that the call names, read as far as the bound on files goes.</summary>
internal static class BoundedFile
{
    /// <exception cref="UsageException">There is none, or it is larger.</exception>
    public static byte[] Read(string path, Limits limits)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new UsageException($"There is no file {path}.");
        var most = limits[Limit.FileSize];
        return file.Length <= (long)most << 20
            ? File.ReadAllBytes(path)
            : throw new UsageException($"{path} is larger than {Limit.FileSize.InWords(most)}. {limits.Advice(Limit.FileSize)}");
    }
}
