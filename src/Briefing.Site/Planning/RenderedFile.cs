using Briefing.Text;

namespace Briefing.Site;

/// <summary>A file of the site.</summary>
/// <param name="Path">From the output folder.</param>
/// <param name="Findings">What went wrong while it was made.</param>
public sealed record RenderedFile(string Path, ReadOnlyMemory<byte> Content, EquatableArray<Diagnostic> Findings)
{
    public bool Equals(RenderedFile? other) =>
        other is not null && Path == other.Path && Findings == other.Findings && Content.Span.SequenceEqual(other.Content.Span);

    public override int GetHashCode() => HashCode.Combine(Path, Content.Length);
}
