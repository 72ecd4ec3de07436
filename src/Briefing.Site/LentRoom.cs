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

    byte[] room;
    LargeRoom? large; // in place of the array, once it would be longer than usual

    /// <param name="least">Bytes that it has at the beginning.</param>
    public LentRoom(int least) => room = new byte[least];

    ~LentRoom() => GiveBack();

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => (large is null ? room.AsMemory() : large.Memory)[..Length];

    /// <summary>Forgets what was written.</summary>
    public void Begin()
    {
        if (Length < Usual)
            GiveBack();
        Length = 0;
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return (large is null ? room.AsMemory() : large.Memory)[Length..];
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return All[Length..];
    }

    public void Put(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > All.Length - Length)
            Reserve(bytes.Length);
        bytes.CopyTo(All[Length..]);
        Length += bytes.Length;
    }

    Span<byte> All => large is null ? room : large.GetSpan();

    void Reserve(int more)
    {
        var there = All.Length;
        if (there - Length >= Math.Max(1, more))
            return;
        var to = (int)Math.Min(Array.MaxLength, Math.Max(2L * there, (long)Length + more));
        if (to <= Usual)
        {
            Array.Resize(ref room, to);
            return;
        }

        if (large is not null)
        {
            large.Grow(to);
            return;
        }

        var grown = new LargeRoom();
        grown.Grow(to);
        room.AsSpan(0, Length).CopyTo(grown.GetSpan());
        large = grown;
    }

    void GiveBack()
    {
        (large as IDisposable)?.Dispose();
        large = null;
    }
}
