using System.Buffers;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>Takes the next bytes of a file; they stand only while they are taken.</summary>
public delegate void TakeBytes(ReadOnlySpan<byte> bytes);

/// <summary>A file of the site.</summary>
/// <param name="Path">From the output folder.</param>
/// <param name="Findings">What went wrong while it was made.</param>
public sealed record RenderedFile(string Path, ReadOnlyMemory<byte> Content, EquatableArray<Diagnostic> Findings)
{
    /// <summary>Makes the bytes of a file that grows with the pack and need not be held, in place of <see cref="Content"/>; the same each time. Null for the others.</summary>
    public Action<TakeBytes>? Pour { get; init; }

    /// <summary>The page's twin in Markdown, which is to stand beside it; null where there is none.</summary>
    public RenderedTwin? Twin { get; init; }

    /// <summary>The same with bytes of its own, for who keeps it; see <see cref="PageRenderer.Lend(PlannedPage, SitePlan)"/>.</summary>
    public RenderedFile Kept() => this with { Content = Content.ToArray(), Twin = Twin is null ? null : Twin with { Content = Twin.Content.ToArray() } };

    /// <summary>The same with all its bytes.</summary>
    public RenderedFile Held()
    {
        if (Pour is null)
            return this;
        var held = new ArrayBufferWriter<byte>();
        Pour(bytes => held.Write(bytes));
        return this with { Content = held.WrittenMemory, Pour = null };
    }

    public bool Equals(RenderedFile? other) =>
        other is not null && Path == other.Path && Findings == other.Findings && Content.Span.SequenceEqual(other.Content.Span);

    public override int GetHashCode() => HashCode.Combine(Path, Content.Length);
}
