using System.Text;
using Briefing.Authoring;
using Briefing.Build.Output;

namespace Briefing.Cli.Verbs;

/// <summary>Puts new files into a pack. What is there is never written over.</summary>
internal static class NewFiles
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="UsageException">One of them is there already; then none is written.</exception>
    public static void Write(string root, params IReadOnlyList<(string Path, byte[] Content)> files)
    {
        foreach (var (path, _) in files)
        {
            if (File.Exists(Path.Combine(root, path)) || Directory.Exists(Path.Combine(root, path)))
                throw new UsageException($"{path} is there already, and stays as it is.");
        }

        foreach (var (path, content) in files)
        {
            var target = LinkGuard.At(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a file has a folder

            // Someone else may have made it in the meantime.
            using var stream = new FileStream(target, FileMode.CreateNew);
            stream.Write(content);
        }
    }

    public static (string Path, byte[] Content) Of(NewFile file) => (file.Path.Value, Utf8.GetBytes(file.Text));
}
