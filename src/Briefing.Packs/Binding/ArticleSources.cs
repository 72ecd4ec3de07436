using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Packs.Binding;

/// <summary>An article's file with the seed it rests on.</summary>
/// <param name="Seed">As read with the author's corrections.</param>
sealed record ArticleSource(ArticleFile File, SeedDocument Seed);

/// <summary>Brings articles and seeds together, one to one.</summary>
static class ArticleSources
{
    /// <returns>The articles whose seed is there, in the order of their files.</returns>
    public static EquatableArray<ArticleSource> Join(PackFiles files, EquatableArray<ArticleFile> articles, FindingList findings, PackMemory? memory)
    {
        var seeds = files.Seeds.DistinctBy(seed => seed.File.Path).ToDictionary(seed => seed.File.Path.Value, StringComparer.Ordinal);
        var unreadable = files.Unreadable.Select(path => path.Value).ToHashSet(StringComparer.Ordinal);
        var known = new NearNames(seeds.Keys.Select(path => path["seeds/".Length..]));
        var users = new Dictionary<string, ArticleFile>(StringComparer.Ordinal);
        var joined = new List<ArticleSource>(articles.Count);
        foreach (var article in articles)
        {
            if (article.Source is not { } source)
                continue;
            var path = "seeds/" + source.Value;
            var where = article.Locate(source.Span);
            if (!seeds.TryGetValue(path, out var seed))
            {
                if (!unreadable.Contains(path))
                    findings.Add(Missing(where, source.Value, path, known));
                continue;
            }

            if (!users.TryAdd(path, article))
            {
                findings.Add(LinkingDiagnostics.SeedUsedTwice.At(where, path, users[path].Id)
                    .With(users[path].Locate(users[path].Source!.Span), "here")); // an article gets into the list by its source
            }

            joined.Add(new ArticleSource(article, seed));
        }

        // An article that can't be read, or does not get as far as its seed, may be the one that rests on a seed without an article.
        var unsaid = articles.Any(article => article.Source is null) || files.Unreadable.Any(path => path.IsUnder("input/articles"));
        foreach (var seed in seeds.Values.Where(seed => !unsaid && !users.ContainsKey(seed.File.Path.Value)))
        {
            findings.Add(LinkingDiagnostics.SeedWithoutArticle.At(SourceLocation.WholeFile(seed.File.Path), seed.File.Path.Value["seeds/".Length..]));
            findings.Add(seed.Diagnostics);
        }

        return Reread(joined, memory);
    }

    static Diagnostic Missing(SourceLocation where, string written, string path, NearNames seeds)
    {
        var finding = LinkingDiagnostics.SourceMissing.At(where, path);
        if (!RepoPath.TryParse(path, out _))
            return finding.WithHelp("A source stands in seeds/; write its file's name alone.");
        if (seeds.Slip(written) is { } slip)
            finding = finding with { Cure = [new TextEdit(where.Span, slip)] };
        var near = seeds.FindAll(written, 3);
        return near.Count == 0 ? finding : finding.WithHelp($"Did you mean {string.Join(" or ", near.Select(name => $"`{name}`"))}?");
    }

    static EquatableArray<ArticleSource> Reread(List<ArticleSource> joined, PackMemory? memory)
    {
        var read = new ArticleSource[joined.Count];
        Work.ForEach(read.Length, at => read[at] = Reread(joined[at], memory));
        return [.. read];
    }

    static ArticleSource Reread(ArticleSource source, PackMemory? memory) => source.File.Read == SeedCorrections.None
        ? source
        : source with { Seed = memory?.Read(source.Seed, source.File.Read) ?? SeedReader.Read(source.Seed.File, source.File.Read) };
}
