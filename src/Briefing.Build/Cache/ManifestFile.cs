using System.Text;
using Briefing.Packs;
using Briefing.Site;
using Briefing.Syntax.Input;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Build.Cache;

/// <summary>
/// A manifest in bytes. It begins with who wrote it and the fingerprint of what follows, so that one that was damaged, or
/// left by another version of the program, is told from one that can be used.
/// </summary>
internal static class ManifestFile
{
    static readonly byte[] Magic = "Briefing memory\n"u8.ToArray();

    /// <summary>Changes with every change of the code, the built-in theme or the runtime: compilers stamp a module with a digest of its content.</summary>
    static readonly Fingerprint Program = Fingerprint.Of(string.Join(' ', new[]
    {
        typeof(Fingerprint), typeof(TemplateSet), typeof(InputFile), typeof(PackBinder), typeof(SiteTheme), typeof(SiteBuild),
    }.Select(type => type.Module.ModuleVersionId.ToString()).Append(Environment.Version.ToString())));

    public static ReadOnlySpan<byte> Write(BuildManifest manifest)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
            Write(writer, manifest);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            Write(writer, Program);
            Write(writer, Fingerprint.Of(bytes));
            writer.Write(bytes);
        }

        return file.ToArray();
    }

    /// <param name="reason">In words, when there is no manifest.</param>
    public static BuildManifest? Read(byte[] bytes, out string reason)
    {
        const int Print = 16;
        reason = "damaged";
        var head = Magic.Length + (2 * Print);
        if (bytes.Length < head || !bytes.AsSpan(0, Magic.Length).SequenceEqual(Magic))
            return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, Magic.Length, bytes.Length - Magic.Length), Encoding.UTF8);
        if (ReadPrint(reader) != Program)
        {
            reason = "of another version of Briefing";
            return null;
        }

        try
        {
            return ReadPrint(reader) == Fingerprint.Of(bytes.AsSpan(head)) ? ReadManifest(reader) : null;
        }
        catch (Exception malformed) when (malformed is IOException or InvalidDataException or FormatException or ArgumentException)
        {
            // Whoever wrote it knew how to print it, and did not write what this program writes.
            return null;
        }
    }

    /// <summary>How many things follow; each takes a byte at least.</summary>
    /// <exception cref="InvalidDataException">More than there is room for.</exception>
    internal static int ReadCount(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position ? count : throw new InvalidDataException();
    }

    static void Write(BinaryWriter writer, BuildManifest manifest)
    {
        writer.Write(manifest.Request);
        Write(writer, manifest.Inputs);
        Write(writer, manifest.Outputs);
        writer.Write(manifest.Known.Summary);
        writer.Write7BitEncodedInt(manifest.Known.Findings.Count);
        var findings = new FindingWriter(writer);
        foreach (var finding in manifest.Known.Findings)
            findings.Write(finding);
    }

    static BuildManifest ReadManifest(BinaryReader reader)
    {
        var request = reader.ReadString();
        var inputs = ReadStamps(reader);
        var outputs = ReadStamps(reader);
        var summary = reader.ReadString();
        var findings = new Diagnostic[ReadCount(reader)];
        var written = new FindingReader(reader);
        for (var at = 0; at < findings.Length; at++)
            findings[at] = written.Read();
        return new BuildManifest(request, inputs, outputs, new KnownBuild([.. findings], summary));
    }

    static void Write(BinaryWriter writer, EquatableArray<FileStamp> stamps)
    {
        writer.Write7BitEncodedInt(stamps.Count);
        foreach (var stamp in stamps)
        {
            writer.Write(stamp.Path);
            writer.Write(stamp.Size);
            writer.Write(stamp.Time);
            Write(writer, stamp.Print);
        }
    }

    static EquatableArray<FileStamp> ReadStamps(BinaryReader reader)
    {
        var stamps = new FileStamp[ReadCount(reader)];
        for (var at = 0; at < stamps.Length; at++)
            stamps[at] = new FileStamp(reader.ReadString(), reader.ReadInt64(), reader.ReadInt64(), ReadPrint(reader));
        return [.. stamps];
    }

    static void Write(BinaryWriter writer, Fingerprint print)
    {
        writer.Write(print.High);
        writer.Write(print.Low);
    }

    static Fingerprint ReadPrint(BinaryReader reader) => new(reader.ReadUInt64(), reader.ReadUInt64());
}
