using System.Buffers;
using System.Runtime.InteropServices;

namespace Briefing.Site;

/// <summary>
/// Bytes outside the collected heap, for pages of the whole pack: they grow where they stand, while an array is copied into one of twice
/// its size again and again, and what was copied waits for a collection of everything. Memory that was taken from here reads the present
/// place even after it grew, and throws once it is given back.
/// </summary>
sealed unsafe class LargeRoom : MemoryManager<byte>
{
    byte* start;
    int length;

    public int Length => length;

    /// <param name="to">Bytes; those that are there stay, the others may be anything.</param>
    public void Grow(int to)
    {
        start = (byte*)NativeMemory.Realloc(start, (nuint)to);
        length = to;
    }

    public override Span<byte> GetSpan() => new(start, length);

    // It moves only when it grows, which nobody does who writes from it.
    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
        NativeMemory.Free(start);
        start = null;
        length = 0;
    }
}
