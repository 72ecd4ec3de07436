using System.Buffers;

namespace Briefing.Site;

/// <summary>
/// Room in which a thread writes one file after another, rather than in new room for each: it grows to the longest of them. What is
/// written stands until the next is begun.
/// </summary>
sealed class LentRoom : IBufferWriter<byte>
{
    // Pages of the whole pack are larger, and made first; their room is given back when only usual ones follow.
    const int Usual = 1 << 20;

    readonly int least;
    byte[] room;

    /// <param name="least">Bytes that it has at the beginning.</param>
    public LentRoom(int least)
    {
        this.least = least;
        room = new byte[least];
    }

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => room.AsMemory(0, Length);

    /// <summary>Forgets what was written.</summary>
    public void Begin()
    {
        if (Length < Usual && room.Length > Usual)
            room = new byte[least];
        Length = 0;
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return room.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return room.AsSpan(Length);
    }

    public void Put(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > room.Length - Length)
            Reserve(bytes.Length);
        bytes.CopyTo(room.AsSpan(Length));
        Length += bytes.Length;
    }

    // What is longer than a page of the whole pack is copied some times over; that its room need not be cleared first is half of the cost.
    void Reserve(int more)
    {
        if (room.Length - Length >= Math.Max(1, more))
            return;
        var larger = GC.AllocateUninitializedArray<byte>((int)Math.Min(Array.MaxLength, Math.Max(2L * room.Length, (long)Length + more)));
        room.AsSpan(0, Length).CopyTo(larger);
        room = larger;
    }
}
