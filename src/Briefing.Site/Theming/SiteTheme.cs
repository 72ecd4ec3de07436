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
    readonly Dictionary<string, string> scripts;

    SiteTheme(
        Dictionary<string, TextFile> templates,
        TemplateSet set,
        ThemeWords words,
        EquatableArray<RenderedFile> assets,
        string stylesheet,
        Dictionary<string, string> scripts,
        EquatableArray<Diagnostic> findings,
        Limits limits)
    {
        this.templates = templates;
        this.words = words;
        this.scripts = scripts;
        (Templates, Assets, Stylesheet, Findings, Limits) = (set, assets, stylesheet, findings, limits);
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

    /// <summary>The style sheet and the scripts: what may be kept for ever, because its name changes with its content.</summary>
    public IReadOnlyList<string> HashedAssets => [Stylesheet, .. scripts.Values.Order(StringComparer.Ordinal)];

    /// <summary>A joined script, from the output folder: <c>site</c> is made of <c>theme/assets/js/site.js</c> and what it imports.</summary>
    public string Script(string name) => scripts[name];

    /// <summary>Sorted.</summary>
    public EquatableArray<Diagnostic> Findings { get; }

    /// <summary>Some template can't be parsed, so that pages that use it can't be made.</summary>
    internal bool HasUnreadableTemplates { get; }

    internal TemplateSet Templates { get; }

    /// <summary>What its templates may ask of the machine.</summary>
    internal Limits Limits { get; }

    /// <param name="files">A pack's own theme; empty for the built-in one.</param>
    public static SiteTheme Load(EquatableArray<TextFile> files) => Load(files, [], Limits.Default);

    /// <inheritdoc cref="Load(EquatableArray{TextFile})"/>
    /// <param name="assets">The theme's files that are no text.</param>
    /// <param name="limits">What its templates may ask of the machine.</param>
    public static SiteTheme Load(EquatableArray<TextFile> files, EquatableArray<ThemeAsset> assets, Limits limits)
    {
        var findings = new List<Diagnostic>();
        var all = BuiltInTheme.Files.ToDictionary(file => file.Path);
        foreach (var file in files)
            all[file.Path] = file;

        var words = ThemeWords.Load(files, findings);
        var templates = all.Values
            .Where(file => file.Path.Extension.StartsWith(".sbn-", StringComparison.Ordinal))
            .ToDictionary(file => Name(file.Path), StringComparer.Ordinal);
        var set = ThemeTemplates.Compile(templates, limits, findings);

        var stylesheet = Hashed("site", ".css", StyleSheet.Join(StyleEntry, all, findings));
        var scripts = all.Values
            .Where(file => file.Path.Folder == "theme/assets/js" && file.Path.Extension is ".js")
            .OrderBy(file => file.Path)
            .Select(file => new { file.Path.Stem, File = Hashed(file.Path.Stem, ".js", ScriptFile.Join(file, all, findings)) })
            .ToList();
        var copied = all.Values
            .Where(file => file.Path.IsUnder("theme/assets") && file.Path.Extension is not ".css" && !file.Path.IsUnder("theme/assets/js"))
            .Select(file => new RenderedFile(Output(file.Path), Encoding.UTF8.GetBytes(file.Text), []))
            .Concat(assets.Where(asset => asset.Path.IsUnder("theme/assets")).Select(asset => new RenderedFile(Output(asset.Path), asset.Content, [])))
            .Concat(scripts.Select(script => script.File))
            .Append(stylesheet)
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToEquatableArray();
        findings.Sort();
        var paths = scripts.ToDictionary(script => script.Stem, script => script.File.Path, StringComparer.Ordinal);
        return new SiteTheme(templates, set, words, copied, stylesheet.Path, paths, [.. findings], limits);
    }

    /// <summary>The same with another text of a template that it has.</summary>
    /// <returns>Null for what is no such template, and for one that can't be parsed.</returns>
    public SiteTheme? With(TextFile file)
    {
        if (HasUnreadableTemplates || !file.Path.Extension.StartsWith(".sbn-", StringComparison.Ordinal) || Name(file.Path) is var name && FileOf(name)?.Path != file.Path)
            return null;
        var set = Templates.With(name, file.Text);
        return set.Get(name) is { HasErrors: false }
            ? new SiteTheme(new Dictionary<string, TextFile>(templates, StringComparer.Ordinal) { [name] = file }, set, words, Assets, Stylesheet, scripts, Findings, Limits)
            : null;
    }

    /// <summary>The file of a template, for findings; null for a name that is none.</summary>
    internal TextFile? FileOf(string template) => templates.GetValueOrDefault(template);

    /// <summary><c>theme/layouts/article.sbn-html</c> is <c>layouts/article</c>; a partial goes by its bare name, <c>claim-card</c>.</summary>
    static string Name(RepoPath path)
    {
        var name = path.Value["theme/".Length..^path.Extension.Length];
        return name.StartsWith("partials/", StringComparison.Ordinal) ? name["partials/".Length..] : name;
    }

    static RenderedFile Hashed(string name, string extension, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        return new RenderedFile($"assets/{name}.{Fingerprint.Of(content).ToString()[..12]}{extension}", content, []);
    }

    static string Output(RepoPath path) => path.Value["theme/".Length..];
}
