using System.Diagnostics;
using System.Runtime.InteropServices;
using Briefing.Text;
using Microsoft.Win32.SafeHandles;

namespace Briefing.Build.Output;

/// <summary>
/// Keeps two builds from writing into one folder at once. The lock is a file of the system's folder for temporary files, so
/// that the site holds nothing but the site; the system gives it back when a build is killed.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    // Writing a large site takes about a second; who waits longer than this waits for something that hangs.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    readonly FileStream held;

    FolderLock(FileStream held) => this.held = held;

    /// <exception cref="OutputRefusedException">Another build holds the folder, and goes on holding it.</exception>
    public static FolderLock Take(string root) => Take(root, Patience);

    /// <inheritdoc cref="Take(string)"/>
    /// <param name="patience">How long another build is waited for.</param>
    public static FolderLock Take(string root, TimeSpan patience)
    {
        var path = Path.Combine(Path.GetTempPath(), $"briefing-{Environment.UserName}-{Fingerprint.Of(Path.GetFullPath(root))}.lock");
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FolderLock(Open(path));
            }
            catch (IOException) when (File.Exists(path) && waiting.Elapsed < patience)
            {
                Thread.Sleep(50);
            }
            catch (IOException) when (File.Exists(path))
            {
                throw new OutputRefusedException($"Another build is writing into {root}. Wait until it has ended, or choose another --output.");
            }
        }
    }

    /// <exception cref="IOException">Somebody else has it open.</exception>
    static FileStream Open(string path)
    {
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        if (OperatingSystem.IsWindows() || Lock(file.SafeFileHandle, Exclusive | AtOnce) == 0)
            return file;
        file.Dispose();
        throw new IOException($"{path} is locked.");
    }

    // Windows keeps others from an open file by itself. Elsewhere the framework would lock every file that it opens, three calls of the
    // system for each page; the program asks it not to (System.IO.DisableFileLocking), and so the one lock that matters is taken here.
    [DllImport("libc", EntryPoint = "flock")]
    static extern int Lock(SafeFileHandle file, int operation);

    const int Exclusive = 2;
    const int AtOnce = 4;

    public void Dispose() => held.Dispose();
}
