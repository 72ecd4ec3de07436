using Briefing.Text;

namespace Briefing.Build.Cache;

/// <summary>Findings in bytes, complete as they are printed.</summary>
internal static class FindingBytes
{
    public static void Write(BinaryWriter writer, Diagnostic finding)
    {
        writer.Write(finding.Kind.Code);
        writer.Write(finding.Kind.Name);
        writer.Write((byte)finding.Kind.Severity);
        writer.Write(finding.Kind.Message);
        writer.Write(finding.Kind.Help);
        Write(writer, finding.Where);
        writer.Write(finding.Message);
        writer.Write(finding.Help);
        writer.Write(finding.Accepted);
        writer.Write(finding.Related.Count);
        foreach (var place in finding.Related)
        {
            Write(writer, place.Where);
            writer.Write(place.Message);
        }
    }

    public static Diagnostic Read(BinaryReader reader)
    {
        var kind = new DiagnosticKind(reader.ReadString(), reader.ReadString(), (Severity)reader.ReadByte(), reader.ReadString(), reader.ReadString());
        var (where, message, help, accepted) = (ReadPlace(reader), reader.ReadString(), reader.ReadString(), reader.ReadBoolean());
        var related = new RelatedPlace[reader.ReadInt32()];
        for (var at = 0; at < related.Length; at++)
            related[at] = new RelatedPlace(ReadPlace(reader), reader.ReadString());
        return new Diagnostic(kind, where, message, help, [.. related], accepted);
    }

    static void Write(BinaryWriter writer, SourceLocation where)
    {
        writer.Write(where.File.Value);
        writer.Write(where.Span.Start);
        writer.Write(where.Span.Length);
        Write(writer, where.Start);
        Write(writer, where.End);
    }

    static SourceLocation ReadPlace(BinaryReader reader) =>
        new(RepoPath.Parse(reader.ReadString()), new TextSpan(reader.ReadInt32(), reader.ReadInt32()), ReadPosition(reader), ReadPosition(reader));

    static void Write(BinaryWriter writer, LinePosition position)
    {
        writer.Write(position.Line);
        writer.Write(position.Column);
    }

    static LinePosition ReadPosition(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());
}
