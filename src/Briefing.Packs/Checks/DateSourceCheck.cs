using Briefing.Packs.Model;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>
/// Dates that authors give to events, claims and articles and that no source states. A date marked as approximate says itself that
/// it was worked out, and is not asked; one marked as uncertain is still somebody's.
/// </summary>
static class DateSourceCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack)
    {
        var read = new Dictionary<Slug, SourceDates>();
        return
        [
            .. pack.Articles.SelectMany(Published),
            .. pack.Claims
                .Where(claim => claim.Date is not null)
                .SelectMany(claim => Check(
                    pack.Index.Article(claim.Article)!.Input, claim.Entry.Date!, [SourceOf(claim.Article)])), // filtered; bound by article
            .. pack.Events
                .Where(happening => happening.Input.Date is not null && happening.Sources.Count > 0)
                .SelectMany(happening => Check(
                    happening.Input, happening.Input.Date!, [.. happening.Sources.Select(source => SourceOf(source.Article)).Distinct()])), // filtered
            .. pack.Events.SelectMany(Accounts),
        ];

        // An account's own date is asked of its own article.
        IEnumerable<Diagnostic> Accounts(TimelineEvent happening) => happening.Sources
            .Where(source => source.DateField is not null)
            .SelectMany(source => Check(happening.Input, source.DateField!, [SourceOf(source.Article)])); // filtered

        SourceDates SourceOf(Slug article)
        {
            if (!read.TryGetValue(article, out var source))
                read[article] = source = new SourceDates(pack.Index.Article(article)!); // sources are bound articles
            return source;
        }
    }

    static IEnumerable<Diagnostic> Check(InputFile file, Located<EdtfDate> date, IReadOnlyList<SourceDates> sources)
    {
        foreach (var end in new[] { date.Value.Start, date.Value.End }.OfType<EdtfDay>())
        {
            if (end.Approximate || end.PartialYear is not null || sources.Any(source => source.States(end)))
                continue;
            var finding = ConsistencyDiagnostics.DateNotInSource.At(
                file.Locate(date.Span), date.Value, string.Join(" or ", sources.Select(source => source.Article.Seed.File.Path.Value)));
            yield return sources.Aggregate(finding, (one, source) =>
                one.With(SourceLocation.WholeFile(source.Article.Seed.File.Path), "no such day is named here"));
            yield break;
        }
    }

    /// <summary>An author may know better than the page, and then says why.</summary>
    static IEnumerable<Diagnostic> Published(Article article)
    {
        if (article.Input.Published is { Value: { } stated } field && article.Seed.Published is { } read && article.Input.DateNote is null
            && (stated.Earliest > read.Date.Latest || stated.Latest < read.Date.Earliest))
        {
            yield return ConsistencyDiagnostics.PublishedDiffers.At(article.Input.Locate(field.Span), stated, read.Date)
                .With(article.Seed.File.Locate(read.Span), "the seed's date");
        }
    }
}
