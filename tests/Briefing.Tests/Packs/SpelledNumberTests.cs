using Briefing.Packs.Checks;
using Xunit;

namespace Briefing.Tests.Packs;

public class SpelledNumberTests
{
    [Theory]
    [InlineData("four ships", "4")]
    [InlineData("Four hundred and five ships", "405")]
    [InlineData("seven billion dollars", "7000000000")]
    [InlineData("seven\nbillion dollars", "7000000000")]
    [InlineData("a dozen eggs", "12")]
    [InlineData("two dozen eggs", "24")]
    [InlineData("half a dozen eggs", "6")]
    [InlineData("half a million people", "500000")]
    [InlineData("one and a half million people", "1500000")]
    [InlineData("a hundred thousand people", "100000")]
    [InlineData("twenty-one years", "21")]
    [InlineData("a forty-five-year-old law", "45")]
    [InlineData("one hundred and twenty three thousand four hundred", "123400")]
    [InlineData("two-thirds of the town", "2/3")]
    [InlineData("three quarters of the town", "3/4")]
    [InlineData("a third of the town", "1/3")]
    [InlineData("dozens of towns", "dozens")]
    [InlineData("tens of thousands of towns", "tens of thousands")]
    [InlineData("between three and five million", "3 5000000")]
    [InlineData("three, four", "3 4")]
    [InlineData("twenty twenty", "20 20")]
    [InlineData("a third party, the third time, a quarter past, half the town, someone, often, forty", "40")]
    [InlineData("a and a half, half, hundred, million people, a", "")]
    public void Are_read(string text, string keys) => Assert.Equal(keys, string.Join(' ', SpelledNumbers.In(text).Select(number => number.Key)));
}
