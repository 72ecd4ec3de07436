using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Build.Folders;

/// <summary>Finds the article that summarises one seed, without reading the rest of the pack.</summary>
public static class ArticleOfSeed
{
    /// <param name="root">The pack's folder.</param>
    /// <param name="seed">The seed's file name.</param>
    /// <returns>The first by path; null when none names the seed.</returns>
    public static ArticleFile? Find(string root, string seed)
    {
        var folder = Path.Combine(root, "input", "articles");
        if (!Directory.Exists(folder))
            return null;
        return Directory.EnumerateFiles(folder)
            .Order(StringComparer.Ordinal)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".md" && RepoPath.TryParse("input/articles/" + Path.GetFileName(file), out _))
            .Select(file => FileLoader.Decode(RepoPath.Parse("input/articles/" + Path.GetFileName(file)), File.ReadAllBytes(file)).Text)
            .OfType<TextFile>()
            .Where(file => file.Text.Contains(seed, StringComparison.Ordinal))
            .Select(file => Syntax.InputReader.Read(file))
            .OfType<ArticleFile>()
            .FirstOrDefault(article => article.Source?.Value == seed);
    }
}
