using Briefing.Build.Folders;
using Briefing.Build.Output;
using Briefing.Text;

namespace Briefing.Build.Cache;

/// <summary>
/// What a build leaves on disk for the next one, which may run on another machine: when neither the program, nor what it was
/// asked, nor any file changed since, the findings are known and the site stands as it was written.
/// </summary>
/// <param name="folder">Of the memory; made when something is kept.</param>
public sealed class DiskMemory(string folder)
{
    // The rule by which git keeps its index: a file that was younger than this when it was read may have changed since
    // within one tick of the file system's clock.
    static readonly TimeSpan Young = TimeSpan.FromSeconds(2);

    // In place of a size: the file is there, and nobody reads it.
    const long Unread = -1;

    /// <summary>What is known without building.</summary>
    /// <param name="output">The folder that must hold the site; null for a call that writes none.</param>
    /// <param name="advice">Why the memory is of no use, where that is worth a sentence; else null.</param>
    /// <returns>Null when something changed, or nothing is remembered.</returns>
    public KnownBuild? Find(BuildRequest request, string? output, out string? advice)
    {
        advice = null;
        var path = At(output);
        if (!File.Exists(path))
            return null;
        if (ManifestFile.Read(File.ReadAllBytes(path), out var reason) is not { } manifest)
        {
            advice = $"The memory in {folder} is {reason}; everything is built anew.";
            return null;
        }

        return manifest.Request == Words(request) && InputStands(request, manifest) && (output is null || OutputStands(output, manifest, request.Reading.Jobs)) ? manifest.Known : null;
    }

    /// <summary>Forgets the last build, before what it wrote is touched.</summary>
    public void Forget()
    {
        if (File.Exists(At("")))
            File.Delete(At(""));
    }

    /// <summary>Keeps what a build came to.</summary>
    /// <param name="read">When the build began to read.</param>
    /// <param name="output">Where the site was written; null when it was not.</param>
    /// <param name="summary">What people are told of the build besides its findings.</param>
    public void Keep(BuildRequest request, BuildResult result, DateTime read, string? output, string summary)
    {
        // What is wrong with a file itself may be mended without changing it, by a change of its permissions for instance. A file of
        // no kind that is read is wrong by its name alone.
        if (result.Contents.Findings.Any(finding => finding.Kind != FolderDiagnostics.StrangeFile))
            return;
        var root = Path.GetFullPath(request.Root);
        var inputs = result.Contents.Prints().Select(file => Stamp(root, file.Path.Value, file.Print, read))
            .Concat(result.Contents.Findings.Select(finding => new FileStamp(finding.Where.File.Value, Unread, 0, default)))
            .OrderBy(stamp => RepoPath.Parse(stamp.Path))
            .ToEquatableArray();
        var outputs = output is null ? [] : result.Made.Paths.Select(path => Stamp(output, path.Value, default, DateTime.MaxValue)).ToEquatableArray();
        var manifest = new BuildManifest(Words(request), inputs, outputs, new KnownBuild(result.Findings, summary));
        Directory.CreateDirectory(folder);
        FileWriter.Replace(At(output), ManifestFile.Write(manifest));
    }

    // A check and a build answer different questions, and take turns without undoing each other.
    string At(string? output) => Path.Combine(folder, output is null ? "last-check" : "last-build");

    static FileStamp Stamp(string root, string path, Fingerprint print, DateTime read)
    {
        var info = new FileInfo(Path.Combine(root, path));
        var isOld = read - info.LastWriteTimeUtc > Young;
        return new FileStamp(path, info.Length, isOld ? info.LastWriteTimeUtc.Ticks : 0, print);
    }

    static bool InputStands(BuildRequest request, BuildManifest manifest)
    {
        var listing = PackFolder.List(Path.GetFullPath(request.Root), request.Reading.Limits);
        if (!listing.Findings.IsEmpty || listing.Files.Count != manifest.Inputs.Count)
            return false;
        for (var at = 0; at < manifest.Inputs.Count; at++)
        {
            var (found, stamp) = (listing.Files[at], manifest.Inputs[at]);
            if (found.Path.Value != stamp.Path)
                return false;
            if (stamp.Size == Unread)
                continue;
            var info = new FileInfo(found.FullName);
            if (!info.Exists || info.Length != stamp.Size)
                return false;
            // A checkout gives old contents new times.
            if (info.LastWriteTimeUtc.Ticks != stamp.Time && Fingerprint.Of(File.ReadAllBytes(found.FullName)) != stamp.Print)
                return false;
        }

        return true;
    }

    static bool OutputStands(string output, BuildManifest manifest, int jobs)
    {
        // What a build left that was cut short is for the next one to remove.
        if (!File.Exists(Path.Combine(output, OutputFolder.ListName)) || Path.Exists(StagingFolder.In(output)))
            return false;
        // Tens of thousands of files, each a question to the system: in runs, so that threads seldom meet.
        var stands = true;
        Work.ForEach((manifest.Outputs.Count + Run - 1) / Run, jobs, run =>
        {
            for (var at = run * Run; Volatile.Read(ref stands) && at < Math.Min(manifest.Outputs.Count, (run + 1) * Run); at++)
            {
                if (!Stands(output, manifest.Outputs[at]))
                    Volatile.Write(ref stands, false);
            }
        });
        return stands;
    }

    const int Run = 512;

    static bool Stands(string output, FileStamp stamp)
    {
        var info = new FileInfo(Path.Combine(output, stamp.Path));
        return info.Exists && info.Length == stamp.Size && info.LastWriteTimeUtc.Ticks == stamp.Time;
    }

    /// <summary>Everything a build is asked but where it runs and with how many hands. A record tells all its members, so that a new one is never forgotten here.</summary>
    static string Words(BuildRequest request) =>
        (request with { Root = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Root))), Reading = request.Reading with { Jobs = 1 } }).ToString();
}

/// <summary>What came of a build.</summary>
/// <param name="Summary">Lines for people.</param>
public sealed record KnownBuild(EquatableArray<Diagnostic> Findings, string Summary);
