using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Briefing.Build.History;

/// <summary>A state of the repository.</summary>
/// <param name="Name">Forty hexadecimal digits, or sixty-four.</param>
/// <param name="Day">On which it was committed: <c>2025-12-30</c>.</param>
sealed record GitCommit(string Name, string Day);

/// <summary>A file as a commit has it.</summary>
/// <param name="Blob">The name of its content.</param>
/// <param name="Size">In bytes.</param>
sealed record GitFile(string Path, string Blob, long Size);

/// <summary>
/// Reads a repository through the git that is installed. Only commands that read objects are called: none that runs filters,
/// hooks or a pager, because a pack may come from a stranger.
/// </summary>
sealed class GitRepository : IDisposable
{
    readonly string root;
    readonly Process contents;
    readonly Dictionary<string, byte[]> known = new(StringComparer.Ordinal);

    GitRepository(string root)
    {
        this.root = root;
        contents = Start(root, "cat-file", "--batch");
    }

    /// <returns>Null where there is no git, no repository or no commit.</returns>
    public static GitRepository? Open(string root)
    {
        try
        {
            return Run(root, "rev-parse", "--verify", "--quiet", "HEAD").Length > 0 ? new GitRepository(root) : null;
        }
        catch (Win32Exception)
        {
            return null; // no such program
        }
    }

    /// <summary>Those that touched some of the paths, newest first, along the main line.</summary>
    public IEnumerable<GitCommit> Commits(params string[] paths) =>
        Text(Run(root, ["log", "--first-parent", "--format=%H %cs", "--", .. paths]))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .Select(parts => new GitCommit(parts[0], parts[1]));

    /// <summary>Plain files below the paths; links and modules are passed over. Paths are from the root that was opened.</summary>
    public IEnumerable<GitFile> Files(string commit, params string[] paths)
    {
        foreach (var entry in Text(Run(root, ["ls-tree", "-r", "-z", "-l", commit, "--", .. paths])).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            // "100644 blob NAME     SIZE<tab>PATH"
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            if (entry[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["100644" or "100755", "blob", var blob, var size])
                yield return new GitFile(entry[(tab + 1)..], blob, long.Parse(size, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A file's bytes. Most files are the same on most days, so they are read once.</summary>
    /// <exception cref="IOException">git did not answer as it should.</exception>
    public byte[] Content(GitFile file)
    {
        if (known.TryGetValue(file.Blob, out var bytes))
            return bytes;
        contents.StandardInput.Write(file.Blob + "\n");
        contents.StandardInput.Flush();
        var answer = contents.StandardOutput.BaseStream;
        var head = new StringBuilder();
        for (int unit; (unit = answer.ReadByte()) is not ('\n' or -1);)
            head.Append((char)unit);
        if (head.ToString().Split(' ') is not [_, "blob", var size])
            throw new IOException($"git did not give {file.Path}: {head}");
        bytes = new byte[int.Parse(size, CultureInfo.InvariantCulture) + 1]; // and a line end
        answer.ReadExactly(bytes);
        known[file.Blob] = bytes = bytes[..^1];
        return bytes;
    }

    public void Dispose()
    {
        contents.StandardInput.Close();
        contents.WaitForExit();
        contents.Dispose();
    }

    static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    static byte[] Run(string root, params string[] arguments)
    {
        using var process = Start(root, arguments);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : [];
    }

    /// <exception cref="Win32Exception">There is no git.</exception>
    static Process Start(string root, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["--no-optional-locks", "-c", "core.fsmonitor=false", .. arguments])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!; // a process is always made when no shell is asked for
        process.ErrorDataReceived += (_, _) => { }; // what git mutters is of no use here, and must not fill the pipe
        process.BeginErrorReadLine();
        return process;
    }
}
