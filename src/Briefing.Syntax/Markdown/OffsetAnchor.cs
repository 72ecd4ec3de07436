using Briefing.Text;

namespace Briefing.Syntax.Markdown;

/// <summary>From this offset in a value on, characters stand one by one in the file, until the next anchor.</summary>
/// <param name="Value">Offset in the value.</param>
/// <param name="File">Where that character stands in the file.</param>
public readonly record struct OffsetAnchor(int Value, int File);

/// <summary>Turns offsets in a value (escapes read, indent gone, lines joined) into offsets in its file.</summary>
public static class OffsetAnchors
{
    /// <param name="start">Where the value begins in the file, for a value without anchors.</param>
    public static int FileOffset(EquatableArray<OffsetAnchor> anchors, int start, int offset)
    {
        if (anchors.IsEmpty)
            return start + offset;
        var low = 0;
        var high = anchors.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (anchors[middle].Value <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return anchors[low].File + offset - anchors[low].Value;
    }

    /// <summary>The same for a value that stands further on in its file.</summary>
    public static EquatableArray<OffsetAnchor> Shifted(EquatableArray<OffsetAnchor> anchors, int by)
    {
        if (by == 0 || anchors.IsEmpty)
            return anchors;
        var moved = new OffsetAnchor[anchors.Count];
        for (var index = 0; index < moved.Length; index++)
            moved[index] = anchors[index] with { File = anchors[index].File + by };
        return EquatableArray.Taking(moved);
    }
}
