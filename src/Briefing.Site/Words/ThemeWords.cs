using System.Collections.Concurrent;
using Briefing.Text;

namespace Briefing.Site.Words;

/// <summary>
/// The words of a theme in every language that it speaks: the built-in files <c>theme/strings/LANGUAGE.yaml</c> and a pack's own
/// of the same names, which replace them word by word. What a language lacks is said in English.
/// </summary>
sealed class ThemeWords
{
    const string Folder = "theme/strings";
    const string English = "en";

    static readonly Lazy<IReadOnlyDictionary<string, string>> BuiltInEnglish = new(() => ReadBuiltIn(English)!); // the program carries it

    static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>?> BuiltIns = new(StringComparer.Ordinal);

    readonly Dictionary<string, IReadOnlyDictionary<string, string>> own = new(StringComparer.OrdinalIgnoreCase);
    readonly ConcurrentDictionary<string, SiteWords> made = new(StringComparer.Ordinal);

    /// <summary>The built-in English words: every name that pages use, and the places that each has.</summary>
    public static IReadOnlyDictionary<string, string> Known => BuiltInEnglish.Value;

    /// <param name="files">A pack's own theme.</param>
    public static ThemeWords Load(IEnumerable<TextFile> files, List<Diagnostic> findings)
    {
        var words = new ThemeWords();
        foreach (var file in files.Where(file => file.Path.Folder == Folder && file.Path.Extension == ".yaml"))
            words.own[file.Path.Stem] = WordsFile.Read(file, Known, findings);
        return words;
    }

    /// <summary>Whether the theme has words of its own for a language, or for the one that a tag such as <c>fa-AF</c> is a kind of.</summary>
    public bool Speak(string language) => Chain(language).Any(tag => own.ContainsKey(tag) || BuiltIn(tag) is not null);

    public SiteWords In(string language) => made.GetOrAdd(language, Make);

    SiteWords Make(string language)
    {
        var words = new Dictionary<string, string>(Known, StringComparer.Ordinal);
        Lay(words, own.GetValueOrDefault(English));
        foreach (var tag in Chain(language).Where(tag => tag != English))
        {
            DropPlurals(words, tag);
            Lay(words, BuiltIn(tag));
            Lay(words, own.GetValueOrDefault(tag));
        }

        return new SiteWords(Speak(language) ? language : English, words);
    }

    // English has "1 article" and "2 articles"; where another language says its one form for both, the English one must not remain.
    void DropPlurals(Dictionary<string, string> words, string tag)
    {
        foreach (var counted in (BuiltIn(tag)?.Keys ?? []).Concat(own.GetValueOrDefault(tag)?.Keys ?? []).Where(name => name.EndsWith("_count", StringComparison.Ordinal)))
        {
            foreach (var form in Enum.GetValues<PluralForm>().Where(form => form != PluralForm.Other))
                words.Remove(counted + PluralForms.Suffix(form));
        }
    }

    static void Lay(Dictionary<string, string> words, IReadOnlyDictionary<string, string>? over)
    {
        foreach (var (name, value) in over ?? new Dictionary<string, string>())
            words[name] = value;
    }

    static string[] Chain(string language) => language.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
        ? [language[..hyphen].ToLowerInvariant(), language]
        : [language.ToLowerInvariant()];

    static IReadOnlyDictionary<string, string>? BuiltIn(string tag) => tag == English ? Known : BuiltIns.GetOrAdd(tag, ReadBuiltIn);

    static IReadOnlyDictionary<string, string>? ReadBuiltIn(string tag) =>
        BuiltInTheme.Files.FirstOrDefault(file => file.Path.Value == $"{Folder}/{tag}.yaml") is { } file ? WordsFile.Read(file, known: null, []) : null;
}
