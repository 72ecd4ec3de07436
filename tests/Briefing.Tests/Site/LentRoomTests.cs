using Briefing.Site;
using Xunit;

namespace Briefing.Tests.Site;

public class LentRoomTests
{
    [Fact]
    public void Keeps_what_was_written_however_long_it_grows()
    {
        var room = new LentRoom(16);
        var expected = new byte[3 << 20];
        new Random(7).NextBytes(expected);
        room.Begin();
        for (var at = 0; at < expected.Length;)
        {
            var piece = Math.Min(1 + (at / 3), expected.Length - at);
            if (at % 2 == 0)
            {
                room.Put(expected.AsSpan(at, piece));
            }
            else
            {
                expected.AsSpan(at, piece).CopyTo(room.GetSpan(piece));
                room.Advance(piece);
            }

            at += piece;
        }

        Assert.True(room.Written.Span.SequenceEqual(expected));
    }

    [Fact]
    public void Gives_the_room_of_a_large_page_back_when_only_usual_ones_follow()
    {
        var room = new LentRoom(16);
        room.Begin();
        room.Put(new byte[2 << 20]);
        var large = room.Written;
        room.Begin();
        room.Put("small"u8);
        Assert.Equal("small"u8.ToArray(), room.Written.ToArray());
        room.Begin();
        room.Put("again"u8);
        Assert.Equal("again"u8.ToArray(), room.Written.ToArray());

        // Who kept what was lent for one page alone reads no stranger's bytes.
        Assert.ThrowsAny<ArgumentException>(() => large.ToArray());
    }
}
