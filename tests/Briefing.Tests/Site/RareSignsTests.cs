using System.Buffers;
using Briefing.Site.Prose;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>What hardly any text has is found where the framework's own search finds it.</summary>
public sealed class RareSignsTests
{
    [Theory]
    [InlineData("&<>\"'\u007F\u0085\uFFFF")]
    [InlineData("\t\n\u00A0\u2003\u3000")]
    [InlineData("\u2019")]
    public void Are_found_where_they_stand(string signs)
    {
        var rare = new RareSigns(signs);
        var known = SearchValues.Create(signs);
        var letters = "abc def, “ghi” – ’jkl’ متن فارسی 🜁" + signs;
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Create(random.Next(80), random, (made, random) =>
            {
                for (var at = 0; at < made.Length; at++)
                    made[at] = letters[random.Next(at % 3 == 0 ? letters.Length : letters.Length - signs.Length)];
            });
            Assert.Equal(text.AsSpan().IndexOfAny(known), rare.IndexIn(text));
            Assert.Equal(text.AsSpan().ContainsAny(known), rare.AreIn(text));
        }
    }
}
