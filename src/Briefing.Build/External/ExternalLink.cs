using Briefing.Packs.Binding;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Build.External;

/// <summary>A place where a hand-written file leads out of the pack.</summary>
public sealed record ExternalLink(Uri Address, SourceLocation Where);

/// <summary>Finds them.</summary>
public static class ExternalLinks
{
    /// <summary>Addresses of articles and links in authors' texts, by address and place. Sources' own words are never followed.</summary>
    public static EquatableArray<ExternalLink> Of(Pack pack) =>
    [
        .. Files(pack).SelectMany(Of)
            .OrderBy(link => link.Address.AbsoluteUri, StringComparer.Ordinal)
            .ThenBy(link => link.Where.File)
            .ThenBy(link => link.Where.Span.Start),
    ];

    static IEnumerable<InputFile> Files(Pack pack) =>
    [
        .. pack.Articles.Select(article => article.Input),
        .. pack.Actors.Select(actor => actor.Input),
        .. pack.Themes.Select(theme => theme.Input),
        .. pack.Events.Select(happening => happening.Input),
        .. pack.Notes.Select(note => note.Input),
    ];

    static IEnumerable<ExternalLink> Of(InputFile file)
    {
        if (file is ArticleFile { Url: { Value: { } url } written } && WebAddress.Of(url) is { } original)
            yield return new ExternalLink(original, file.File.Locate(written.Span));
        foreach (var text in AuthoredTexts.Of(file))
        {
            foreach (var link in MarkdownAddresses.In(text))
                yield return new ExternalLink(link.Address, file.File.Locate(link.Span));
        }
    }
}
