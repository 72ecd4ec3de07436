using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>Dates that are missing or come in an impossible order. A date counts as later only if no day it may mean is not.</summary>
static class DateCheck
{
    public static IEnumerable<Diagnostic> Find(Pack pack) => Undated(pack).Concat(AfterReport(pack));

    /// <summary>Asked by the binder, because the model does not keep the pack's own file.</summary>
    public static IEnumerable<Diagnostic> OlderThanArticles(Pack pack, PackFile file)
    {
        // The latest article comes first.
        if (file.AsOf is { } asOf && pack.Articles is [var latest, ..] && latest.Published?.Earliest > asOf.Value.Latest)
            yield return ConsistencyDiagnostics.PackOlderThanArticle.At(file.Locate(asOf.Span), asOf.Value, latest.Id, latest.Published);
    }

    /// <inheritdoc cref="OlderThanArticles"/>
    public static IEnumerable<Diagnostic> SecurityExpired(PackFile file)
    {
        if (file is { AsOf: { } asOf, Security.Expires: { } expires } && expires.Value.Latest <= asOf.Value.Earliest)
            yield return LinkingDiagnostics.SecurityExpired.At(file.Locate(expires.Span), expires.Value, asOf.Value);
    }

    static IEnumerable<Diagnostic> Undated(Pack pack) => pack.Articles
        // `published: null` says that nobody tells, which is an answer.
        .Where(article => article.Published is null && article.Input.Published is null)
        .Select(article => ConsistencyDiagnostics.ArticleUndated.At(
            article.Input.Locate(article.Input.Source?.Span ?? default), article.Id));

    static IEnumerable<Diagnostic> AfterReport(Pack pack) =>
        from happening in pack.Events
        where happening.Date?.Earliest is not null
        from source in happening.Sources
        let article = pack.Index.Article(source.Article)
        where article?.Published?.Latest is not null && happening.Date!.Earliest > article.Published.Latest
        select With(
            ConsistencyDiagnostics.EventAfterReport.At(
                happening.Input.Locate(happening.Input.Date!.Span), happening.Date, article.Id, article.Published), // it has a date
            article);

    static Diagnostic With(Diagnostic finding, Article article)
    {
        if (article.Input.Published is { } stated)
            return finding.With(article.Input.Locate(stated.Span), "the article's date");
        return article.Seed.Published is { } read ? finding.With(article.Seed.File.Locate(read.Span), "the article's date") : finding;
    }
}
