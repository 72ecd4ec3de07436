using System.Buffers.Binary;
using System.Numerics;

namespace Briefing.Build.Cache;

/// <summary>
/// Tells bytes from what they were, unless somebody takes pains to deceive it: for hundreds of megabytes on the way to an answer that people
/// wait for. Where a stranger's text might gain by it, a fingerprint tells contents apart.
/// </summary>
internal static class Checksum
{
    // An odd number whose bits are spread evenly. Both halves of a product are taken, so that a high bit counts for as much as a low one.
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

    static ulong Add(ulong sum, ulong word)
    {
        var high = Math.BigMul(sum ^ word, Spread, out var low);
        return BitOperations.RotateLeft(high ^ low, 31);
    }
}
