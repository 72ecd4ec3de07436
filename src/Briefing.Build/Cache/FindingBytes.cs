using Briefing.Text;

namespace Briefing.Build.Cache;

/// <summary>Findings in bytes, complete as they are printed.</summary>
internal sealed class FindingWriter(BinaryWriter writer)
{
    readonly SharedStringWriter strings = new(writer);

    public void Write(Diagnostic finding)
    {
        strings.Write(finding.Kind.Code);
        strings.Write(finding.Kind.Name);
        writer.Write((byte)finding.Kind.Severity);
        strings.Write(finding.Kind.Message);
        strings.Write(finding.Kind.Help);
        Write(finding.Where);
        strings.Write(finding.Message);
        strings.Write(finding.Help);
        writer.Write(finding.Accepted);
        writer.Write7BitEncodedInt(finding.Related.Count);
        foreach (var place in finding.Related)
        {
            Write(place.Where);
            strings.Write(place.Message);
        }
    }

    void Write(SourceLocation where)
    {
        strings.Write(where.File.Value);
        writer.Write7BitEncodedInt(where.Span.Start);
        writer.Write7BitEncodedInt(where.Span.Length);
        Write(where.Start);
        Write(where.End);
    }

    void Write(LinePosition position)
    {
        writer.Write7BitEncodedInt(position.Line);
        writer.Write7BitEncodedInt(position.Column);
    }
}

/// <summary>Reads what <see cref="FindingWriter"/> wrote.</summary>
internal sealed class FindingReader(BinaryReader reader)
{
    readonly SharedStringReader strings = new(reader);
    readonly Dictionary<string, RepoPath> paths = new(StringComparer.Ordinal);

    public Diagnostic Read()
    {
        var kind = new DiagnosticKind(strings.Read(), strings.Read(), (Severity)reader.ReadByte(), strings.Read(), strings.Read());
        var (where, message, help, accepted) = (ReadPlace(), strings.Read(), strings.Read(), reader.ReadBoolean());
        var related = new RelatedPlace[ManifestFile.ReadCount(reader)];
        for (var at = 0; at < related.Length; at++)
            related[at] = new RelatedPlace(ReadPlace(), strings.Read());
        return new Diagnostic(kind, where, message, help, [.. related], accepted);
    }

    SourceLocation ReadPlace() => new(ReadPath(), new TextSpan(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()), ReadPosition(), ReadPosition());

    RepoPath ReadPath()
    {
        var words = strings.Read();
        if (!paths.TryGetValue(words, out var path))
            paths[words] = path = RepoPath.Parse(words);
        return path;
    }

    LinePosition ReadPosition() => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
}
