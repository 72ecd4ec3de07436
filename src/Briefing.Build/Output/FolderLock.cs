using System.Diagnostics;
using Briefing.Text;

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
                return new FolderLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
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

    public void Dispose() => held.Dispose();
}
