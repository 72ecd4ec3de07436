using Briefing.Text;

namespace Briefing.Build.Folders;

/// <summary>What a pack's folders hold: text decoded, everything else as bytes. Lists are in ordinal order of path.</summary>
/// <param name="Name">Of the pack's folder.</param>
/// <param name="Theme">A pack's own <c>theme/</c>; paths are from the pack's root.</param>
/// <param name="Assets">Files of <c>theme/</c> that are no text, such as pictures and fonts.</param>
public sealed record FolderContents(
    string Name,
    EquatableArray<TextFile> Seeds,
    EquatableArray<TextFile> Input,
    EquatableArray<TextFile> Theme,
    EquatableArray<BinaryFile> Assets,
    EquatableArray<Diagnostic> Findings)
{
    /// <summary>The bounds that the files were read under; what is made of them keeps within the others.</summary>
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>Every file with the fingerprint of its bytes, by path.</summary>
    public IEnumerable<(RepoPath Path, Fingerprint Print)> Prints() =>
        Seeds.Concat(Input).Concat(Theme).Select(file => (file.Path, file.Fingerprint))
            .Concat(Assets.Select(file => (file.Path, file.Fingerprint)))
            .OrderBy(file => file.Path);

    /// <summary>A text of the pack by its path; null for a path that is not there.</summary>
    public TextFile? Find(RepoPath path) => Find(Seeds, path) ?? Find(Input, path) ?? Find(Theme, path);

    /// <summary>The same with a new text of a file that is there.</summary>
    internal FolderContents With(TextFile text)
    {
        return text.Path.IsUnder("input") ? this with { Input = Replaced(Input) }
            : text.Path.IsUnder("seeds") ? this with { Seeds = Replaced(Seeds) }
            : this with { Theme = Replaced(Theme) };

        EquatableArray<TextFile> Replaced(EquatableArray<TextFile> files) => files.Map(file => file.Path == text.Path ? text : file);
    }

    static TextFile? Find(EquatableArray<TextFile> files, RepoPath path)
    {
        var (low, high) = (0, files.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = files[middle].Path.CompareTo(path);
            if (order == 0)
                return files[middle];
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}

/// <summary>A file that is copied as it is.</summary>
public sealed record BinaryFile(RepoPath Path, ReadOnlyMemory<byte> Content, Fingerprint Fingerprint)
{
    public bool Equals(BinaryFile? other) => other is not null && Path == other.Path && Fingerprint == other.Fingerprint;

    public override int GetHashCode() => HashCode.Combine(Path, Fingerprint);
}
