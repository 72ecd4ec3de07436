using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Briefing.Build.Output;

/// <summary>
/// A file whose bytes come one piece after another. It is compared with the one that stands in its place, and only from the first byte
/// that differs is it written, so that a file that did not change is not touched.
/// </summary>
/// <param name="published">The file in its place; null where there is none for certain.</param>
/// <param name="next">Where a new file is to be written; asked for when one is.</param>
internal sealed class PouredFile(string? published, Func<string> next) : IDisposable
{
    const int Piece = 1 << 16;

    readonly SafeFileHandle? old = published is not null && File.Exists(published) ? File.OpenHandle(published) : null;
    SafeFileHandle? made;

    /// <summary>In bytes, so far.</summary>
    public long Length { get; private set; }

    public void Take(ReadOnlySpan<byte> bytes)
    {
        if (made is null && !StandsNext(bytes))
            Begin();
        if (made is not null)
            RandomAccess.Write(made, bytes, Length);
        Length += bytes.Length;
    }

    /// <returns>False when the file in its place is the same.</returns>
    public bool End()
    {
        if (made is null && (old is null || RandomAccess.GetLength(old) != Length))
            Begin();
        return made is not null;
    }

    public void Dispose()
    {
        made?.Dispose();
        old?.Dispose();
    }

    bool StandsNext(ReadOnlySpan<byte> bytes)
    {
        if (old is null)
            return false;
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(old, buffer.AsSpan(0, Math.Min(Piece, bytes.Length - at)), Length + at);
                if (read == 0 || !bytes.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read)))
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

    /// <summary>Begins the new file with what it shares with the old.</summary>
    void Begin()
    {
        made = File.OpenHandle(next(), FileMode.CreateNew, FileAccess.Write);
        if (old is null || Length == 0)
            return;
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            for (var at = 0L; at < Length;)
            {
                var read = RandomAccess.Read(old, buffer.AsSpan(0, (int)Math.Min(Piece, Length - at)), at);
                if (read == 0)
                    throw new IOException($"{published} was cut short while it was read.");
                RandomAccess.Write(made, buffer.AsSpan(0, read), at);
                at += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
