namespace Briefing.Text;

/// <summary>A file of the pack, decoded. Two are equal when path and content are.</summary>
public sealed class TextFile : IEquatable<TextFile>
{
    // Findings are printed file by file, and ask several times for each.
    [ThreadStatic]
    static Awake? Last;

    byte[]? bytes;
    string? text;
    LineMap? lines;

    public TextFile(RepoPath path, string text, Fingerprint fingerprint)
        : this(path, text, fingerprint, null)
    {
    }

    /// <param name="bytes">Of the file, in valid UTF-8, of which this is the text; not to be changed.</param>
    public TextFile(RepoPath path, string text, Fingerprint fingerprint, byte[]? bytes)
    {
        Path = path;
        this.text = text;
        Fingerprint = fingerprint;
        this.bytes = bytes;
    }

    public RepoPath Path { get; }

    /// <summary>Without a byte order mark; line ends and everything else as they stand in the file.</summary>
    public string Text => text ?? Wake().Text;

    public Fingerprint Fingerprint { get; }

    /// <summary>As they are on the disk, a byte order mark included; null where the text alone is kept.</summary>
    public ReadOnlyMemory<byte>? Bytes => bytes is { } all ? all.AsMemory() : (ReadOnlyMemory<byte>?)null;

    // Made at the first question, because most files of a sound pack are never asked. Two threads may both make it; they make the same.
    public LineMap Lines => text is { } whole ? lines ??= new LineMap(whole) : Wake().Lines;

    /// <summary>
    /// Keeps the bytes alone, which are half as large, and reads the text from them when it is asked for: once everything is bound and
    /// proved that is seldom, and all the texts of a pack are a fifth of what a build holds.
    /// </summary>
    public void Rest()
    {
        if (bytes is not null)
            (text, lines) = (null, null);
    }

    /// <summary>Keeps the text alone, for builds to come, which ask for it again.</summary>
    public void StayAwake() => bytes = text is null ? bytes : null;

    Awake Wake()
    {
        if (Last is { } last && ReferenceEquals(last.File, this))
            return last;
        Utf8Text.TryDecode(bytes, out var read, out _);
        return Last = new Awake(this, read, new LineMap(read));
    }

    sealed record Awake(TextFile File, string Text, LineMap Lines);

    /// <summary>A file made of words alone, as tests and samples need it.</summary>
    public static TextFile FromText(string path, string text) => new(RepoPath.Parse(path), text, Fingerprint.Of(text));

    public SourceLocation Locate(TextSpan span) =>
        new(Path, span, Lines.PositionAt(span.Start), Lines.PositionAt(span.End));

    public bool Equals(TextFile? other) => other is not null && Path == other.Path && Fingerprint == other.Fingerprint;

    public override bool Equals(object? obj) => Equals(obj as TextFile);

    public override int GetHashCode() => HashCode.Combine(Path, Fingerprint);
}
