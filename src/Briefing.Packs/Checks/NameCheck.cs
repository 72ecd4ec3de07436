using Briefing.Packs.Model;
using Briefing.Packs.Quotes;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Text;

namespace Briefing.Packs.Checks;

/// <summary>
/// Proper names in summaries, key points and claims that no source of the pack has, and that nobody in it bears: a slip of the
/// fingers, or somebody whom the authors know from elsewhere. A name is a word with a capital that does not begin a sentence, or one that
/// does and yet can be told for a name. In German every noun has one, and in Persian none, so packs in such languages are not asked.
/// </summary>
static class NameCheck
{
    static readonly string[] NotAsked = ["de", "fa", "ar", "he", "ur", "ps", "zh", "ja", "ko", "th", "hi"];

    public static IEnumerable<Diagnostic> Find(Pack pack, IEnumerable<InputFile> files, CheckMemory? memory)
    {
        if (pack.Articles.IsEmpty || NotAsked.Contains(pack.Info.Language.Split('-')[0], StringComparer.OrdinalIgnoreCase))
            return [];
        var known = KnownNames.Of(pack, memory);
        var small = new Lazy<SmallWords>(() => SmallWords.Of(files, memory));
        var answers = files.Select(file => memory?.Names(file, known, () => Ask(file, known)) ?? Ask(file, known)).ToList();
        return
        [
            .. answers.SelectMany(answer => answer.Inside),
            .. answers.SelectMany(answer => answer.Openings).Where(opening => !small.Value.Has(opening.Word)).Select(opening => opening.Finding),
        ];
    }

    static NameAnswer Ask(InputFile file, KnownNames known) => new(
        known,
        [
            .. from text in SummaryTexts.Of(file)
               from name in CapitalWords.In(Plain(text))
               where !known.Has(name.Of(text.Source))
               select Finding(file, text, name, known),
        ],
        [
            .. from text in SummaryTexts.Of(file)
               from name in OpeningNames.In(Plain(text), known)
               select new OpeningName(name.Of(text.Source).ToString().ToLowerInvariant(), Finding(file, text, name, known)),
        ]);

    static Diagnostic Finding(InputFile file, MarkdownText text, TextSpan name, KnownNames known)
    {
        var word = name.Of(text.Source).ToString();
        var finding = ConsistencyDiagnostics.NameNotInSource.At(file.Locate(text.InFile(name)), word);
        return NearestName.Find(word, known.Near(word)) is { } near ? finding.WithHelp($"Did you mean {near}?") : finding;
    }

    static string Plain(MarkdownText text) => NumberTokens.WithoutLinks(text.Source);
}

/// <summary>Names in one file that are not known.</summary>
/// <param name="Known">What they were sought in.</param>
/// <param name="Openings">Some that begin a sentence, where the pack may yet write the word small.</param>
sealed record NameAnswer(KnownNames Known, Diagnostic[] Inside, OpeningName[] Openings);

/// <param name="Word">In small letters.</param>
sealed record OpeningName(string Word, Diagnostic Finding);

/// <summary>Words that begin with a capital.</summary>
static class CapitalWords
{
    /// <summary>Those that do not begin a sentence.</summary>
    public static IEnumerable<TextSpan> In(string text) => All(text).Where(word => !BeginsSentence(text, word.Start));

    /// <summary>Words that begin with a capital, wherever they stand.</summary>
    public static IEnumerable<TextSpan> All(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!WordEdges.IsWord(text, at))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (WordEdges.IsWord(text, at) || IsInside(text, at)))
                at++;
            if (char.IsUpper(text[start]) && !IsPartOfAddress(text, start, at))
                yield return WithoutPossessive(text, start, at);
        }
    }

    /// <summary>An apostrophe or a hyphen between two letters.</summary>
    static bool IsInside(string text, int at) =>
        text[at] is '\'' or '’' or '-' or '\u2011' && at > 0 && at + 1 < text.Length && WordEdges.IsWord(text, at - 1) && WordEdges.IsWord(text, at + 1);

    /// <summary>After a full stop, a colon, an opening mark, a dash or the mark of a list item, any word may have a capital.</summary>
    public static bool BeginsSentence(string text, int start)
    {
        for (var at = start - 1; at >= 0; at--)
        {
            if (text[at] is '\n' && (at == 0 || text.AsSpan(0, at).TrimEnd(' ') is [] or [.., '\n']))
                return true;
            if (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '[' or ']' or ')')
                continue;
            if (text[at] is '.')
                return !IsInitial(text, at);
            return text[at] is '!' or '?' or ':' or ';' or '"' or '“' or '”' or '„' or '«' or '‘' or '\'' or '(' or '–' or '—' or '-' or '|' or '#' or '>' or '•' or '…';
        }

        return true;
    }

    /// <summary>"J. Smith", "U.S. troops": a full stop after one letter, or after a title.</summary>
    static bool IsInitial(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var word = text.AsSpan(start, stop - start);
        return word.Length == 1 || word is "Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "Gen" or "Sen" or "Rep" or "St" or "Lt" or "Col";
    }

    static bool IsPartOfAddress(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '/' or '@' or '.' or '_' or '&') || (end < text.Length && text[end] is '@' or '_' or '/');

    static TextSpan WithoutPossessive(string text, int start, int end) =>
        end - start > 2 && text[end - 1] == 's' && text[end - 2] is '\'' or '’' ? TextSpan.FromBounds(start, end - 2) : TextSpan.FromBounds(start, end);
}
