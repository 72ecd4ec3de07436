using System.Buffers;

namespace Briefing.Site.Machines;

/// <summary>Room for a writer of bytes, which are handed on whenever it is full, so that what is written may be of any length.</summary>
sealed class PouringBuffer(TakeBytes take) : IBufferWriter<byte>
{
    // Some hundred of them make a file of a large pack; the framework's collector takes arrays of more than 85 000 bytes for large.
    byte[] room = new byte[64 * 1024];
    int count;

    public void Advance(int count) => this.count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return room.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return room.AsSpan(count);
    }

    /// <summary>Hands on the rest.</summary>
    public void End()
    {
        take(room.AsSpan(0, count));
        count = 0;
    }

    void Reserve(int more)
    {
        if (room.Length - count >= Math.Max(1, more))
            return;
        End();
        if (room.Length < more)
            room = new byte[more];
    }
}
