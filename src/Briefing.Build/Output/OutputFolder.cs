using Briefing.Build.Cache;
using Briefing.Site;
using Briefing.Text;

namespace Briefing.Build.Output;

/// <summary>Gives a new file its bytes.</summary>
internal delegate void WriteFile(string path, ReadOnlySpan<byte> content);

/// <summary>
/// The published folder while a site is made into it. Each file is compared with the disk as it comes, and what is new or differs
/// is staged; <see cref="Commit"/> then puts all of it in place at once and removes what an earlier build wrote and this one did
/// not. Without it the folder is as it was. A folder that holds anything else is left alone unless the user insists: a list of the
/// files in it, <c>.briefing</c>, tells the one from the other.
/// </summary>
public sealed class OutputFolder : ISiteSink, IDisposable
{
    /// <summary>The list's name: paths, one a line, sorted. A dot keeps hosts from publishing it.</summary>
    public const string ListName = ".briefing";

    readonly string root;
    readonly string folder;
    readonly FolderLock held;
    readonly WriteFile write;
    readonly KnownOutputs? known;
    readonly HashSet<string> now = new(StringComparer.Ordinal);
    readonly Lazy<StagingFolder> staging;
    HashSet<string>? earlier;
    bool isNew;
    bool isEmpty;
    int written;

    OutputFolder(string root, FolderLock held, WriteFile write, KnownOutputs? known)
    {
        (this.root, this.held, this.write, this.known) = (root, held, write, known);
        folder = Path.GetFullPath(root);
        staging = new(() => StagingFolder.Make(folder));
    }

    /// <param name="root">Made when it is not there.</param>
    /// <param name="force">Take over a folder that was not made here.</param>
    /// <param name="known">What a memory knows of the files in it; null to read each of them.</param>
    /// <exception cref="ForeignFolderException">The folder holds files that were not written here.</exception>
    /// <exception cref="OutputRefusedException">The disk refuses, or another build has the folder.</exception>
    public static OutputFolder Open(string root, bool force, KnownOutputs? known = null) => Open(root, force, FileWriter.Create, known);

    /// <inheritdoc cref="Open(string, bool, KnownOutputs)"/>
    internal static OutputFolder Open(string root, bool force, WriteFile write, KnownOutputs? known = null)
    {
        var output = new OutputFolder(root, FolderLock.Take(root), write, known);
        try
        {
            output.Try(() => output.Begin(force), Untouched);
            return output;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    void Begin(bool force)
    {
        isNew = !Directory.Exists(folder);
        earlier = FileList.Read(folder);
        if (!isNew)
            StagingFolder.Clean(folder);
        var half = FileWriter.Beside(Path.Combine(folder, ListName));
        isEmpty = isNew || !Directory.EnumerateFileSystemEntries(folder).Any(entry => entry != half);
        if (earlier is null && !isEmpty && !force)
            throw new ForeignFolderException(root);
        if (!isNew)
            File.Delete(half);

        // Who can't write there should hear of it before the site is made.
        if (isEmpty)
            _ = staging.Value;
    }

    /// <inheritdoc/>
    public bool Keeps => false;

    /// <inheritdoc/>
    public void Take(OutputFile file)
    {
        var path = file.Path.Value;
        List(path);
        Try(
            () =>
            {
                var place = Path.Combine(folder, path);
                if (known?.Holds(place, path, file.Content.Span) == true || (!isEmpty && FileWriter.Holds(place, file.Content.Span)))
                    return;
                staging.Value.Write(path, file.Content.Span, write);
                Interlocked.Increment(ref written);
            },
            Untouched);
    }

    /// <inheritdoc/>
    public long Take(RepoPath path, Action<TakeBytes> pour)
    {
        List(path.Value);
        var length = 0L;
        Try(
            () =>
            {
                using var file = new PouredFile(isEmpty ? null : Path.Combine(folder, path.Value), () => staging.Value.At(path.Value));
                pour(file.Take);
                if (file.End())
                    Interlocked.Increment(ref written);
                length = file.Length;
            },
            Untouched);
        return length;
    }

    void List(string path)
    {
        lock (now)
        {
            // Pages at one address have their finding; what is left is a theme's own file where one of the site's stands.
            if (!now.Add(path))
                throw new OutputRefusedException($"{path} is made twice, once of them from a file of theme/assets. Give that file another name.");
        }
    }

    /// <summary>Makes the folder hold exactly what was taken, besides what the user keeps in it under <c>--force</c>.</summary>
    /// <exception cref="OutputRefusedException">The disk fails; every page is then still whole, old or new.</exception>
    public WriteSummary Commit()
    {
        var removed = 0;
        Try(
            () =>
            {
                // The list names old and new files before the first is touched, so that a build cut short leaves nothing unlisted.
                var stale = (earlier ?? []).Where(path => !now.Contains(path)).ToList();
                if (staging.IsValueCreated || stale.Count > 0)
                    FileList.Begin(folder, now.Concat(stale));
                if (staging.IsValueCreated)
                    staging.Value.MoveInto(folder);
                removed = stale.Count(Remove);
                FileList.Write(folder, now);
            },
            "could not be written in full: {0} Every page in it is whole, old or new; the next build goes on from there.");
        return new WriteSummary(written, now.Count - written, removed);
    }

    /// <summary>Gives the folder free; what was staged and not committed is forgotten.</summary>
    public void Dispose()
    {
        try
        {
            if (staging.IsValueCreated && Path.Exists(StagingFolder.In(folder)))
                staging.Value.Remove();
            if (isNew && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
                Directory.Delete(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A disk that refuses this has refused something before, which is what people are told; the next build cleans up.
        }

        held.Dispose();
    }

    bool Remove(string path)
    {
        var file = LinkGuard.At(folder, path);
        if (!File.Exists(file))
            return false;
        File.Delete(file);
        for (var inner = Path.GetDirectoryName(file); inner is not null && inner.Length > folder.Length; inner = Path.GetDirectoryName(inner))
        {
            if (Directory.EnumerateFileSystemEntries(inner).Any())
                break;
            Directory.Delete(inner);
        }

        return true;
    }

    const string Untouched = "can't be written to: {0} It is as it was.";

    /// <param name="sentence">What to tell when the disk refuses, without the folder's name.</param>
    void Try(Action step, string sentence)
    {
        try
        {
            step();
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or (IOException and not OutputRefusedException))
        {
            throw new OutputRefusedException($"{root} {string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, failure.Message)}", failure);
        }
    }
}

/// <summary>What writing the site came to, in files.</summary>
public sealed record WriteSummary(int Written, int Unchanged, int Removed);
