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
}
