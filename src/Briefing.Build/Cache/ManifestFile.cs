using System.Text;
using Briefing.Packs;
using Briefing.Site;
using Briefing.Syntax.Input;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Build.Cache;

/// <summary>
/// A manifest in bytes. It begins with who wrote it, so that one that was left by another version of the program is told from one
/// that can be used. Three parts follow, each with its length and a sum that shows damage: what is looked at first, all findings, and
/// what was printed of them. Of the last two, one at most is read.
/// </summary>
internal static class ManifestFile
{
    static readonly byte[] Magic = "Briefing memory\n"u8.ToArray();

    /// <summary>Changes with every change of the code, the built-in theme or the runtime: compilers stamp a module with a digest of its content.</summary>
    static readonly ulong Program = Checksum.Of(Encoding.UTF8.GetBytes(string.Join(' ', new[]
    {
        typeof(Fingerprint), typeof(TemplateSet), typeof(InputFile), typeof(PackBinder), typeof(SiteTheme), typeof(SiteBuild),
    }.Select(type => type.Module.ModuleVersionId.ToString()).Append(Environment.Version.ToString()))));

    /// <summary>What stands before the first part: the format's name, and who wrote it.</summary>
    internal static int HeadLength => Magic.Length + sizeof(ulong);

    /// <summary>What stands before each part's bytes: how many there are, and their sum.</summary>
    internal const int PartHead = sizeof(int) + sizeof(ulong);

    public static ReadOnlyMemory<byte> Write(BuildManifest manifest)
    {
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Program);
        WritePart(writer, () => WriteStamps(writer, manifest));
        WritePart(writer, () => WriteFindings(writer, manifest.Known.Findings));
        WritePart(writer, () => writer.Write((manifest.Known.Told?.Words ?? default).Span));
        return file.GetBuffer().AsMemory(0, (int)file.Length);
    }

    static void WritePart(BinaryWriter writer, Action write)
    {
        var file = (MemoryStream)writer.BaseStream; // it is made above
        var start = (int)file.Length;
        writer.Write(new byte[PartHead]);
        write();
        var part = file.GetBuffer().AsSpan(start + PartHead, (int)file.Length - start - PartHead);
        file.Position = start;
        writer.Write(part.Length);
        writer.Write(Checksum.Of(part));
        file.Position = file.Length;
    }

    /// <param name="manner">In which findings are wanted in words, if anyone was told them so; null for the findings themselves.</param>
    /// <param name="reason">In words, when there is no manifest.</param>
    /// <exception cref="IOException">The disk fails.</exception>
    public static BuildManifest? Read(Stream file, string? manner, out string reason)
    {
        reason = "damaged";
        using var reader = new BinaryReader(file, Encoding.UTF8, leaveOpen: true);
        if (file.Length < HeadLength || !reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic))
            return null;
        if (reader.ReadUInt64() != Program)
        {
            reason = "of another version of Briefing";
            return null;
        }

        try
        {
            var (stamps, findings, words) = (FindPart(reader), FindPart(reader), FindPart(reader));
            using var first = new BinaryReader(new MemoryStream(ReadPart(reader, stamps)), Encoding.UTF8);
            var (request, inputs, outputs, summary) = (first.ReadString(), ReadInputs(first), OutputStamps.Read(first), first.ReadString());
            var told = ReadTold(first, manner);
            var known = told is null
                ? new KnownBuild(summary, ReadFindings(ReadPart(reader, findings)), null)
                : new KnownBuild(summary, [], told with { Words = ReadPart(reader, words) });
            return new BuildManifest(request, inputs, outputs, known);
        }
        catch (Exception malformed) when (malformed is EndOfStreamException or InvalidDataException or FormatException or ArgumentException)
        {
            // Whoever wrote it knew how to sum it up, and did not write what this program writes.
            return null;
        }
    }

    /// <summary>Passes over a part.</summary>
    static (long At, int Length, ulong Sum) FindPart(BinaryReader reader)
    {
        var (length, sum, at) = (reader.ReadInt32(), reader.ReadUInt64(), reader.BaseStream.Position);
        if (length < 0 || length > reader.BaseStream.Length - at)
            throw new InvalidDataException();
        reader.BaseStream.Position = at + length;
        return (at, length, sum);
    }

    static byte[] ReadPart(BinaryReader reader, (long At, int Length, ulong Sum) part)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(part.Length);
        reader.BaseStream.Position = part.At;
        reader.BaseStream.ReadExactly(bytes);
        return Checksum.Of(bytes) == part.Sum ? bytes : throw new InvalidDataException();
    }

    /// <summary>How many things follow; each takes a byte at least.</summary>
    /// <exception cref="InvalidDataException">More than there is room for.</exception>
    internal static int ReadCount(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position ? count : throw new InvalidDataException();
    }

    static void WriteStamps(BinaryWriter writer, BuildManifest manifest)
    {
        writer.Write(manifest.Request);
        writer.Write7BitEncodedInt(manifest.Inputs.Count);
        foreach (var input in manifest.Inputs)
        {
            writer.Write(input.Path);
            writer.Write(input.Size);
            writer.Write(input.Time);
            writer.Write(input.Print.High);
            writer.Write(input.Print.Low);
        }

        manifest.Outputs.Write(writer);
        writer.Write(manifest.Known.Summary);
        writer.Write(manifest.Known.Told is not null);
        if (manifest.Known.Told is not { } told)
            return;
        writer.Write(told.Manner);
        writer.Write(told.Count);
        writer.Write(told.Fails);
    }

    static EquatableArray<FileStamp> ReadInputs(BinaryReader reader)
    {
        var stamps = new FileStamp[ReadCount(reader)];
        for (var at = 0; at < stamps.Length; at++)
            stamps[at] = new FileStamp(reader.ReadString(), reader.ReadInt64(), reader.ReadInt64(), new Fingerprint(reader.ReadUInt64(), reader.ReadUInt64()));
        return [.. stamps];
    }

    /// <returns>Without the words; null where nobody was told in that manner.</returns>
    static ToldFindings? ReadTold(BinaryReader reader, string? manner)
    {
        if (!reader.ReadBoolean())
            return null;
        var told = new ToldFindings(reader.ReadString(), reader.ReadString(), reader.ReadBoolean(), default);
        return told.Manner == manner ? told : null;
    }

    static void WriteFindings(BinaryWriter writer, EquatableArray<Diagnostic> findings)
    {
        writer.Write7BitEncodedInt(findings.Count);
        var written = new FindingWriter(writer);
        foreach (var finding in findings)
            written.Write(finding);
    }

    static EquatableArray<Diagnostic> ReadFindings(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var findings = new Diagnostic[ReadCount(reader)];
        var written = new FindingReader(reader);
        for (var at = 0; at < findings.Length; at++)
            findings[at] = written.Read();
        return [.. findings];
    }
}
