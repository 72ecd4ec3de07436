using Briefing.Site.Addresses;
using Briefing.Text;

namespace Briefing.Build.Folders;

/// <summary>One file, read: text, bytes, or neither and a finding that says why.</summary>
internal sealed record LoadedFile(TextFile? Text, BinaryFile? Binary, EquatableArray<Diagnostic> Findings)
{
    public static LoadedFile Failed(Diagnostic finding) => new(null, null, [finding]);
}

/// <summary>Bytes from the disk to text, with everything that can be wrong on the way.</summary>
internal static class FileLoader
{
    public static LoadedFile Load(FoundFile found, ReadingBudget budget)
    {
        var path = found.Path;
        var role = RoleOf(path);
        if (role == FileRole.Strange)
            return LoadedFile.Failed(FolderDiagnostics.StrangeFile.At(SourceLocation.WholeFile(path), path));

        byte[] bytes;
        try
        {
            var file = new FileInfo(found.FullName);
            if (file.Length > (long)budget.Limits[Limit.FileSize] << 20)
                return TooLarge(path, budget.Limits);
            if (!budget.Take(file.Length))
                return new LoadedFile(null, null, []);
            if (ReadWhole(file, File.ReadAllBytes) is not { } read)
                return LoadedFile.Failed(FolderDiagnostics.Unreadable.At(SourceLocation.WholeFile(path), path, "another program is still writing it."));
            bytes = read;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return LoadedFile.Failed(FolderDiagnostics.Unreadable.At(SourceLocation.WholeFile(path), path, Reason(failure)));
        }

        return role == FileRole.Binary
            ? new LoadedFile(null, new BinaryFile(path, bytes, Fingerprint.Of(bytes)), [])
            : Decode(path, bytes);
    }

    internal static LoadedFile TooLarge(RepoPath path, Limits limits) => LoadedFile.Failed(FolderDiagnostics.TooLarge.At(
        SourceLocation.WholeFile(path), path, Limit.FileSize.InWords(limits[Limit.FileSize]), limits.Advice(Limit.FileSize)));

    // A file that was written this long ago is not being written now. Others are looked at again after they were read: an
    // editor's save takes a few milliseconds, so a handful of attempts outlasts it.
    static readonly TimeSpan Young = TimeSpan.FromSeconds(2);
    const int Attempts = 6;
    const int Pause = 20; // milliseconds

    /// <summary>A file as it was at one moment; null when it does not stop changing.</summary>
    internal static byte[]? ReadWhole(FileInfo file, Func<string, byte[]> read)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var (length, written) = (file.Length, file.LastWriteTimeUtc);
            var bytes = read(file.FullName);
            if (DateTime.UtcNow - written > Young)
                return bytes;
            file.Refresh();
            if (file.Length == length && file.LastWriteTimeUtc == written)
                return bytes;
            Thread.Sleep(Pause);
        }

        return null;
    }

    internal static LoadedFile Decode(RepoPath path, byte[] bytes)
    {
        var decoded = Utf8Text.TryDecode(bytes, out var text, out var problem);
        var file = new TextFile(path, text, Fingerprint.Of(bytes), decoded ? bytes : null);
        if (!decoded)
            return LoadedFile.Failed(FolderDiagnostics.NotUtf8.At(file.Locate(new TextSpan(problem!.Offset, 0)), path, problem.Seems)); // set when not decoded
        if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var nul)
            return LoadedFile.Failed(FolderDiagnostics.NulByte.At(file.Locate(new TextSpan(nul, 1)), path));
        return string.IsNullOrWhiteSpace(text) && !path.IsUnder("theme")
            ? LoadedFile.Failed(FolderDiagnostics.EmptyFile.At(SourceLocation.WholeFile(path), path))
            : new LoadedFile(file, null, []);
    }

    enum FileRole
    {
        Text,
        Binary,
        Strange,
    }

    static FileRole RoleOf(RepoPath path) => (path.Value.Split('/')[0], path.Extension) switch
    {
        (_, ".md") => FileRole.Text, // guides stand beside what they explain
        ("seeds", ".txt") => FileRole.Text,
        ("input", ".yaml") => FileRole.Text,
        ("input", ".lock") when path == AddressLock.Path => FileRole.Text,
        ("theme", ".sbn-html" or ".sbn-xml" or ".sbn-json" or ".css" or ".js" or ".svg" or ".yaml") => FileRole.Text,
        ("theme", ".png" or ".jpg" or ".jpeg" or ".webp" or ".avif" or ".gif" or ".ico" or ".woff2") => FileRole.Binary,
        _ => FileRole.Strange,
    };

    // The system's message names the full path, which belongs to one machine; the finding already has the pack's own.
    static string Reason(Exception failure) =>
        failure is UnauthorizedAccessException ? "permission is denied." : "the disk or another program refuses it.";
}
