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

    /// <summary>What is known of the site that the last build wrote, for the one that writes the next. Empty before <see cref="Find"/>.</summary>
    public KnownOutputs Outputs { get; private set; } = new(OutputStamps.None);

    /// <summary>What is known without building.</summary>
    /// <param name="output">The folder that must hold the site; null for a call that writes none.</param>
    /// <param name="manner">In which findings are wanted in words, if they were told so; null for the findings themselves.</param>
    /// <param name="advice">Why the memory is of no use, where that is worth a sentence; else null.</param>
    /// <returns>Null when something changed, or nothing is remembered.</returns>
    public KnownBuild? Find(BuildRequest request, string? output, string? manner, out string? advice)
    {
        advice = null;
        var path = At(output);
        if (!File.Exists(path))
            return null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        if (ManifestFile.Read(file, manner, out var reason) is not { } manifest)
        {
            advice = $"The memory in {folder} is {reason}; everything is built anew.";
            return null;
        }

        Outputs = new KnownOutputs(manifest.Outputs);
        return manifest.Request == Words(request) && (output is null ? InputStands(request, manifest) : AllStands(request, output, manifest)) ? manifest.Known : null;
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
    /// <param name="told">What they are told of those; null where that can't be said again.</param>
    public void Keep(BuildRequest request, BuildResult result, DateTime read, string? output, string summary, ToldFindings? told)
    {
        // What is wrong with a file itself may be mended without changing it, by a change of its permissions for instance. A file of
        // no kind that is read is wrong by its name alone.
        if (result.Contents.Findings.Any(finding => finding.Kind != FolderDiagnostics.StrangeFile))
            return;
        var root = Path.GetFullPath(request.Root);
        var inputs = result.Contents.Prints().Select(file => Stamp(Path.Combine(root, file.Path.Value), file.Path.Value, file.Print, read))
            .Concat(result.Contents.Findings.Select(finding => new FileStamp(finding.Where.File.Value, Unread, 0, default)))
            .OrderBy(stamp => RepoPath.Parse(stamp.Path))
            .ToEquatableArray();
        var outputs = output is null ? OutputStamps.None : OutputStamps.Of(output, result.Made.Paths, Outputs, request.Reading.Jobs);
        var manifest = new BuildManifest(Words(request), inputs, outputs, new KnownBuild(summary, result.Findings, told));
        Directory.CreateDirectory(folder);
        FileWriter.Replace(At(output), ManifestFile.Write(manifest).Span);
    }

    // A check and a build answer different questions, and take turns without undoing each other.
    string At(string? output) => Path.Combine(folder, output is null ? "last-check" : "last-build");

    static FileStamp Stamp(string file, string path, Fingerprint print, DateTime read)
    {
        var info = Itself(new FileInfo(file));
        var isOld = read - info.LastWriteTimeUtc > Young;
        return new FileStamp(path, info.Length, isOld ? info.LastWriteTimeUtc.Ticks : 0, print);
    }

    // A link to another file of the pack has its own time, and what it leads to may change without it.
    static FileInfo Itself(FileInfo file) => PackFolder.IsLink(file) && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target : file;

    static bool InputStands(BuildRequest request, BuildManifest manifest)
    {
        var listing = PackFolder.List(Path.GetFullPath(request.Root), request.Reading.Limits);
        if (!listing.Findings.IsEmpty || listing.Files.Count != manifest.Inputs.Count)
            return false;
        var doubted = new List<int>();
        for (var at = 0; at < manifest.Inputs.Count; at++)
        {
            var (found, stamp) = (listing.Files[at], manifest.Inputs[at]);
            if (found.Path.Value != stamp.Path)
                return false;
            if (stamp.Size == Unread)
                continue;
            var file = Itself(found.Listed ?? new FileInfo(found.FullName));
            if (!file.Exists || file.Length != stamp.Size)
                return false;
            if (file.LastWriteTimeUtc.Ticks != stamp.Time)
                doubted.Add(at);
        }

        // A checkout gives old contents new times.
        var stands = true;
        Work.ForEach(doubted.Count, request.Reading.Jobs, at =>
        {
            var number = doubted[at];
            if (Volatile.Read(ref stands) && Fingerprint.Of(File.ReadAllBytes(listing.Files[number].FullName)) != manifest.Inputs[number].Print)
                Volatile.Write(ref stands, false);
        });
        return stands;
    }

    // What a build left that was cut short is for the next one to remove.
    static bool AllStands(BuildRequest request, string output, BuildManifest manifest) =>
        File.Exists(Path.Combine(output, OutputFolder.ListName)) && !Path.Exists(StagingFolder.In(output))
        && manifest.Outputs.Stand(output, request.Reading.Jobs, () => InputStands(request, manifest));

    /// <summary>Everything a build is asked but where it runs and with how many hands. A record tells all its members, so that a new one is never forgotten here.</summary>
    static string Words(BuildRequest request) =>
        (request with { Root = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Root))), Reading = request.Reading with { Jobs = 1 } }).ToString();
}
