using System.Buffers;

namespace Briefing.Build.Output;

/// <summary>Writes a file so that at every moment it is whole, old or new.</summary>
public static class FileWriter
{
    /// <returns>False when the file already holds these bytes; then it is not touched, and keeps its time.</returns>
    public static bool WriteIfChanged(string path, ReadOnlySpan<byte> content)
    {
        if (Holds(path, content))
            return false;
        Replace(path, content);
        return true;
    }

    /// <summary>Writes a file in place of what has its name, be it a link.</summary>
    /// <exception cref="IOException">The disk fails; what was there stands.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        // The new bytes go beside the old ones and take their name in one step, which file systems do whole or not at all.
        var beside = Beside(path);
        try
        {
            // What has the name may be a link to anywhere.
            File.Delete(beside);
            using (var handle = File.OpenHandle(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, content.Length))
                RandomAccess.Write(handle, content, 0);
            File.Move(beside, path, overwrite: true);
        }
        catch (IOException)
        {
            // On a full disk half a file helps nobody.
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>Writes a file of which nobody knows yet.</summary>
    /// <exception cref="IOException">The disk fails, or the file is there.</exception>
    public static void Create(string path, ReadOnlySpan<byte> content)
    {
        // A file that might have been there would be emptied first, even one that was not; on ext4 that costs as much as all the rest.
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, content, 0);
    }

    /// <summary>Where a file's new bytes stand until they take its name.</summary>
    public static string Beside(string path) => path + ".new~";

    public static bool Holds(string path, ReadOnlySpan<byte> content)
    {
        if (!File.Exists(path))
            return false;
        using var handle = File.OpenHandle(path);
        if (RandomAccess.GetLength(handle) != content.Length)
            return false;
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            for (var at = 0; at < content.Length;)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0 || at + read > content.Length || !content.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read)))
                    return false;
                at += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
