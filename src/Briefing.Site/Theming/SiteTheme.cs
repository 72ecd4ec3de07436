using System.Text;
using Briefing.Site.Words;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// A theme, ready: its templates compiled, its style sheets joined, its words read. A pack's own files stand in for the
/// built-in ones of the same path, one by one. Never changes, and may be used from many threads.
/// </summary>
public sealed class SiteTheme
{
    static readonly RepoPath StyleEntry = RepoPath.Parse("theme/assets/css/site.css");

    readonly Dictionary<string, TextFile> templates;
    readonly ThemeWords words;

    SiteTheme(
        Dictionary<string, TextFile> templates, TemplateSet set, ThemeWords words, EquatableArray<RenderedFile> assets, string stylesheet, EquatableArray<Diagnostic> findings)
    {
        this.templates = templates;
        this.words = words;
        (Templates, Assets, Stylesheet, Findings) = (set, assets, stylesheet, findings);
        HasUnreadableTemplates = findings.Any(finding => finding.Kind == SiteDiagnostics.TemplateUnreadable);
    }

    /// <summary>The interface's own words in a pack's language; what the theme lacks in it is said in English.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public SiteWords WordsIn(string language) => words.In(language);

    /// <summary>Whether the theme has words in a language at all.</summary>
    internal bool Speaks(string language) => words.Speak(language);

    /// <summary>Files that stand beside the pages, by path. Style sheets' names change with their content, so that they can be kept for ever.</summary>
    public EquatableArray<RenderedFile> Assets { get; }

    /// <summary>The joined style sheet, from the output folder.</summary>
    public string Stylesheet { get; }

    /// <summary>Sorted.</summary>
    public EquatableArray<Diagnostic> Findings { get; }

    /// <summary>Some template can't be parsed, so that pages that use it can't be made.</summary>
    internal bool HasUnreadableTemplates { get; }

    internal TemplateSet Templates { get; }

    /// <param name="files">A pack's own theme; empty for the built-in one.</param>
    public static SiteTheme Load(EquatableArray<TextFile> files) => Load(files, []);

    /// <inheritdoc cref="Load(EquatableArray{TextFile})"/>
    /// <param name="assets">The theme's files that are no text.</param>
    public static SiteTheme Load(EquatableArray<TextFile> files, EquatableArray<ThemeAsset> assets)
    {
        var findings = new List<Diagnostic>();
        var all = BuiltInTheme.Files.ToDictionary(file => file.Path);
        foreach (var file in files)
            all[file.Path] = file;

        var words = ThemeWords.Load(files, findings);
        var templates = all.Values
            .Where(file => file.Path.Extension.StartsWith(".sbn-", StringComparison.Ordinal))
            .ToDictionary(file => Name(file.Path), StringComparer.Ordinal);
        var set = ThemeTemplates.Compile(templates, findings);

        var css = Encoding.UTF8.GetBytes(StyleSheet.Join(StyleEntry, all, findings));
        var stylesheet = $"assets/site.{Fingerprint.Of(css).ToString()[..12]}.css";
        var copied = all.Values
            .Where(file => file.Path.IsUnder("theme/assets") && file.Path.Extension is not ".css")
            .Select(file => new RenderedFile(Output(file.Path), Encoding.UTF8.GetBytes(file.Text), []))
            .Concat(assets.Where(asset => asset.Path.IsUnder("theme/assets")).Select(asset => new RenderedFile(Output(asset.Path), asset.Content, [])))
            .Append(new RenderedFile(stylesheet, css, []))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToEquatableArray();
        findings.Sort();
        return new SiteTheme(templates, set, words, copied, stylesheet, [.. findings]);
    }

    /// <summary>The file of a template, for findings; null for a name that is none.</summary>
    internal TextFile? FileOf(string template) => templates.GetValueOrDefault(template);

    /// <summary><c>theme/layouts/article.sbn-html</c> is <c>layouts/article</c>; a partial goes by its bare name, <c>claim-card</c>.</summary>
    static string Name(RepoPath path)
    {
        var name = path.Value["theme/".Length..^path.Extension.Length];
        return name.StartsWith("partials/", StringComparison.Ordinal) ? name["partials/".Length..] : name;
    }

    static string Output(RepoPath path) => path.Value["theme/".Length..];
}
