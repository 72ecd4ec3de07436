using Briefing.Site.Search;
using Xunit;

namespace Briefing.Tests.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("The Taliban’s “new phase”", "the taliban new phase")]
    [InlineData("Ñandú, café and Straße", "nandu cafe and strasse")]
    [InlineData("علي يكتب كتاباً", "علی یکتب کتابا")]
    [InlineData("می\u200Cشود", "میشود")]
    [InlineData("In ۱۴۰۴ and ٢٠٢٥", "in 1404 and 2025")]
    [InlineData("co\u00ADoperate re-read", "cooperate re read")]
    [InlineData("東京都庁", "東京 京都 都庁")]
    [InlineData("a 7 b", "7")]
    [InlineData("65,412 of 1.500.000, 3’000 and ۶۵٬۴۱۲", "65412 of 1500000 3000 and 65412")]
    [InlineData("1.5 or 1,50 in 2024,2025 and 12.3456, 7,", "1 5 or 1 50 in 2024 2025 and 12 3456 7")]
    [InlineData("half \uD83D a pair", "half pair")]
    public void Are_folded_as_readers_type_them(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Fact]
    public void Are_cut_where_no_one_types_on() => Assert.Equal([new string('x', 40)], SearchWords.Of(new string('x', 100_000)));
}
