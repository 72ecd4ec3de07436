using Briefing.Text;

namespace Briefing.Site.Words;

/// <summary>
/// A list of interface words: one <c>name: words</c> a line, comments after <c>#</c>. It is YAML, but of one level and on single
/// lines, so that translators can't go wrong and no parser stands between them and the page.
/// </summary>
static class WordsFile
{
    /// <param name="known">The words that pages use; null accepts all. Those of the file must have the same places.</param>
    public static IReadOnlyDictionary<string, string> Read(TextFile file, IReadOnlyDictionary<string, string>? known, List<Diagnostic> findings)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var number = 1; number <= file.Lines.LineCount; number++)
        {
            var span = file.Lines.LineSpan(number);
            var line = span.Of(file.Text).Trim();
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (!TryRead(line, out var name, out var value))
                findings.Add(SiteDiagnostics.WordsUnreadable.At(file.Locate(span)));
            else if (known is null)
                words[name] = value;
            else if (!known.TryGetValue(name, out var builtIn) && !(PluralForms.BaseOf(name) is { } counted && known.TryGetValue(counted, out builtIn)))
                findings.Add(Unknown(file, span, name, known));
            else if (WordPlaces.Differ(builtIn, value, PluralForms.BaseOf(name) is not null))
                findings.Add(SiteDiagnostics.WordPlacesDiffer.At(file.Locate(NameSpan(file, span, name)), name, WordPlaces.Listed(builtIn), WordPlaces.Listed(value)));
            else
                words[name] = value;
        }

        return words;
    }

    static bool TryRead(ReadOnlySpan<char> line, out string name, out string value)
    {
        (name, value) = ("", "");
        var colon = line.IndexOf(':');
        if (colon <= 0 || !IsName(line[..colon]))
            return false;
        name = line[..colon].ToString();
        var rest = line[(colon + 1)..].Trim();
        if (rest.Length >= 2 && rest[0] == '"')
        {
            if (rest[^1] != '"' || rest[1..^1].Contains('"'))
                return false;
            rest = rest[1..^1];
        }

        value = rest.ToString();
        return true;
    }

    static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var unit in name)
        {
            if (!(char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '_'))
                return false;
        }

        return true;
    }

    static TextSpan NameSpan(TextFile file, TextSpan line, string name) =>
        new(line.Start + line.Of(file.Text).IndexOf(name, StringComparison.Ordinal), name.Length);

    static Diagnostic Unknown(TextFile file, TextSpan line, string name, IReadOnlyDictionary<string, string> known)
    {
        var finding = SiteDiagnostics.UnknownWords.At(file.Locate(NameSpan(file, line, name)), name);
        return NearestName.Find(name, known.Keys) is { } nearest ? finding.WithHelp($"Did you mean {nearest}?") : finding;
    }
}
