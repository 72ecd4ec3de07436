using System.Buffers.Binary;

namespace Briefing.Build.Cache;

/// <summary>Reads a run of <see cref="OutputStamps"/>, file by file, without making anything of it.</summary>
internal ref struct StampReader(ReadOnlySpan<byte> run)
{
    ReadOnlySpan<byte> left = run;
    byte[] path = new byte[256];
    int length;

    /// <summary>From the output folder, in UTF-8; a zero follows its last byte. Until the next is read.</summary>
    public readonly ReadOnlySpan<byte> Path => path.AsSpan(0, length);

    public long Size { get; private set; }

    public long Time { get; private set; }

    public ulong Sum { get; private set; }

    /// <summary>Goes on to the next file; false behind the last.</summary>
    /// <exception cref="InvalidDataException">This is none.</exception>
    public bool Next()
    {
        if (left.IsEmpty)
            return false;
        var (shared, own) = (Number(), Number());
        if (shared < 0 || shared > length || own < 0 || own > left.Length)
            throw new InvalidDataException();
        length = (int)(shared + own);
        if (length >= path.Length)
            Array.Resize(ref path, length * 2);
        left[..(int)own].CopyTo(path.AsSpan((int)shared));
        path[length] = 0;
        left = left[(int)own..];
        Size = Number();
        if (left.Length < sizeof(long) + sizeof(ulong))
            throw new InvalidDataException();
        Time = BinaryPrimitives.ReadInt64LittleEndian(left);
        Sum = BinaryPrimitives.ReadUInt64LittleEndian(left[sizeof(long)..]);
        left = left[(sizeof(long) + sizeof(ulong))..];
        return true;
    }

    /// <summary>Seven bits a byte, the lowest first, as <see cref="BinaryWriter"/> writes them.</summary>
    long Number()
    {
        var number = 0UL;
        for (var shift = 0; shift < 64 && !left.IsEmpty; shift += 7)
        {
            var next = left[0];
            left = left[1..];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return (long)number;
        }

        throw new InvalidDataException();
    }
}
