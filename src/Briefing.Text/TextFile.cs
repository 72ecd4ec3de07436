namespace Briefing.Text;

/// <summary>A file of the pack, decoded. Two are equal when path and content are.</summary>
public sealed class TextFile : IEquatable<TextFile>
{
    LineMap? lines;

    public TextFile(RepoPath path, string text, Fingerprint fingerprint)
    {
        Path = path;
        Text = text;
        Fingerprint = fingerprint;
    }

    public RepoPath Path { get; }

    /// <summary>Without a byte order mark; line ends and everything else as they stand in the file.</summary>
    public string Text { get; }

    public Fingerprint Fingerprint { get; }

    // Made at the first question, because most files of a sound pack are never asked. Two threads may both make it; they make the same.
    public LineMap Lines => lines ??= new LineMap(Text);

    /// <summary>A file made of words alone, as tests and samples need it.</summary>
    public static TextFile FromText(string path, string text) => new(RepoPath.Parse(path), text, Fingerprint.Of(text));

    public SourceLocation Locate(TextSpan span) =>
        new(Path, span, Lines.PositionAt(span.Start), Lines.PositionAt(span.End));

    public bool Equals(TextFile? other) => other is not null && Path == other.Path && Fingerprint == other.Fingerprint;

    public override bool Equals(object? obj) => Equals(obj as TextFile);

    public override int GetHashCode() => HashCode.Combine(Path, Fingerprint);
}
