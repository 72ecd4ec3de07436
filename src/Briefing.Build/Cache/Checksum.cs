using System.Buffers.Binary;
using System.Numerics;

namespace Briefing.Build.Cache;

/// <summary>Tells a file that was damaged. For millions of bytes on the way to an answer that people wait for; what tells contents apart is a fingerprint.</summary>
internal static class Checksum
{
    // An odd number whose bits are spread evenly, so that each bit of a word reaches the upper half.
    const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var sum = (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            sum = Add(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var last in bytes)
            sum = Add(sum, last);
        return sum;
    }

    static ulong Add(ulong sum, ulong word) => BitOperations.RotateLeft((sum ^ word) * Spread, 31);
}
