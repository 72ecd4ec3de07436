using System.Text;
using Briefing.Build.Output;
using Briefing.Text;

namespace Briefing.Build.Fixes;

/// <summary>Writes mended files back into the pack: whole or not at all, and only below <c>input/</c>.</summary>
public static class FixWriter
{
    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <returns>Files that were left alone, because somebody changed them since they were read or they are links to another folder.</returns>
    /// <exception cref="IOException">The disk fails; every file is then still whole, old or new.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static EquatableArray<RepoPath> Write(string root, EquatableArray<FixedFile> files)
    {
        var input = Path.Combine(Path.GetFullPath(root), "input") + Path.DirectorySeparatorChar;
        var left = new List<RepoPath>();
        foreach (var file in files)
        {
            var path = Target(Path.Combine(Path.GetFullPath(root), file.Before.Path.Value));
            var bytes = File.ReadAllBytes(path);
            if (!path.StartsWith(input, StringComparison.Ordinal) || Fingerprint.Of(bytes) != file.Before.Fingerprint)
            {
                left.Add(file.Before.Path);
                continue;
            }

            var text = Encoding.UTF8.GetBytes(file.Text);
            byte[] content = bytes.AsSpan().StartsWith(ByteOrderMark) ? [.. ByteOrderMark, .. text] : text;
            var mode = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);
            FileWriter.WriteIfChanged(path, content);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, mode);
        }

        return [.. left];
    }

    // A link stays a link: what it leads to is written.
    static string Target(string path) => new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
}
