using Briefing.Packs;
using Briefing.Packs.Model;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>What holds for every pack, however it was read.</summary>
public class PackLaws
{
    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        foreach (var spec in PackSpecs.All())
        {
            var expected = SpecPack.Verify([.. spec.Files]);
            for (var seed = 0; seed < 3; seed++)
            {
                var files = spec.Files.ToArray();
                new Random(seed).Shuffle(files);
                var actual = SpecPack.Verify(files);
                Assert.True(actual.Pack == expected.Pack, $"{spec.Title}: another pack with seed {seed}");
                Assert.True(actual.Places == expected.Places && actual.EditorNotes == expected.EditorNotes, $"{spec.Title}: other places with seed {seed}");
            }
        }
    }

    [Fact]
    public void Findings_and_quotes_are_in_order()
    {
        foreach (var spec in PackSpecs.All())
        {
            var pack = SpecPack.Verify([.. spec.Files]).Pack;
            Assert.Equal(pack.Findings.Order(), pack.Findings);
            Assert.All(pack.Quotes, (quote, at) => Assert.Equal(at, quote.Index));
        }
    }

    [Fact]
    public void Every_kind_of_finding_has_a_spec_with_its_message()
    {
        var shown = PackSpecs.All()
            .SelectMany(spec => spec.Expectations)
            .Where(expectation => expectation.Kind.EndsWith("messages", StringComparison.Ordinal))
            .Select(expectation => expectation.Text)
            .ToList();
        var kinds = LinkingDiagnostics.All.Concat(VerificationDiagnostics.All).Concat(ConsistencyDiagnostics.All).ToList();
        Assert.Equal(kinds.Count, kinds.Select(kind => kind.Code).Distinct().Count());
        Assert.All(kinds, kind => Assert.Contains(shown, text => text.Contains($" {kind.Code} {kind.Name}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Links_run_both_ways()
    {
        foreach (var spec in PackSpecs.All())
        {
            var pack = SpecPack.Verify([.. spec.Files]).Pack;
            foreach (var claim in pack.Claims)
            {
                Assert.All(claim.Contradicts, other => Assert.Contains(claim.Id, pack.Index.Claim(other)!.Contradicts));
                Assert.All(claim.Differs, other => Assert.Contains(pack.Index.Claim(other.Claim)!.Differs, back => back.Claim == claim.Id));
                Assert.All(claim.Supports, other => Assert.Contains(claim.Id, pack.Index.Claim(other)!.SupportedBy));
            }
        }
    }

    [Fact]
    public void Actors_named_in_one_paragraph_are_neighbours()
    {
        var pack = SpecPack.Verify(
            ("input/actors/ann-marsh.yaml", "name: Ann Marsh\n"),
            ("input/actors/ivo-stone.yaml", "name: Ivo Stone\n"),
            ("input/actors/rosa-park.yaml", "name: Rosa Park\n"),
            ("input/articles/a.yaml", "source: a.txt\n"),
            ("seeds/a.txt", "Three of them\n\nMarch 3, 2031\n\nAnn Marsh met Ivo Stone on the quay, and Ivo Stone was late again that day.\n\n"
                + "Later Ann Marsh and Ivo Stone were joined by Rosa Park, who had come by train from the capital.\n")).Pack;
        var neighbours = pack.Index.Neighbours(pack.Index.Actor(Slug.Parse("ann-marsh"))!);
        Assert.Equal([new Neighbour(Slug.Parse("ivo-stone"), 2), new Neighbour(Slug.Parse("rosa-park"), 1)], neighbours);
    }

    [Fact]
    public void Coverage_tells_what_nobody_summarised()
    {
        var verified = SpecPack.Verify(
            ("input/actors/rosa-park.yaml", "name: Rosa Park\n"),
            ("input/articles/a.yaml", "source: a.txt\nclaims:\n  - {id: late, text: Late., by: article, quote: 'a train was late - by 40 minutes'}\n"),
            ("seeds/a.txt", "Three of them\n\nMarch 3, 2031\n\nOn Monday a train was late — by 40 minutes, which nobody had expected at all.\n\n"
                + "Later 65 people and Rosa Park, who had come from the capital in 40 hours, were still on the quay.\n"));
        var coverage = Assert.Single(Coverage.Of(verified));
        Assert.Equal((2, 1, 0.5), (coverage.Paragraphs, coverage.Covered, coverage.Share));
        Assert.Equal(2, Assert.Single(coverage.Uncovered).Number);
        Assert.Equal("rosa-park", Assert.Single(coverage.Undescribed).Actor.Value);
        Assert.Equal("65", Assert.Single(coverage.UnusedNumbers).Words);
        Assert.Equal(1, coverage.Folds[(int)Briefing.Packs.Quotes.QuoteFold.Dash]);
    }
}
