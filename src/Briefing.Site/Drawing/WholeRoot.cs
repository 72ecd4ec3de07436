namespace Briefing.Site.Drawing;

/// <summary>Square roots of whole numbers, rounded down: no floating point, which differs between machines.</summary>
static class WholeRoot
{
    public static int Of(long square)
    {
        if (square <= 0)
            return 0;
        var low = 0L;
        var high = 3_037_000_499L; // the root of the largest long
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (middle <= square / middle)
                low = middle;
            else
                high = middle - 1;
        }

        return (int)Math.Min(int.MaxValue, low);
    }
}
