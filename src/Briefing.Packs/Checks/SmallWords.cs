using Briefing.Packs.Binding;
using Briefing.Syntax.Input;

namespace Briefing.Packs.Checks;

/// <summary>Words that somewhere in the pack its authors write without a capital: none of them is a name.</summary>
sealed class SmallWords
{
    readonly HashSet<string> words = new(StringComparer.Ordinal);

    public static SmallWords Of(IEnumerable<InputFile> files, CheckMemory? memory)
    {
        var small = new SmallWords();
        foreach (var file in files)
            small.words.UnionWith(memory?.SmallWords(file, () => In(file)) ?? In(file));
        return small;
    }

    public bool Has(string word) => words.Contains(word);

    static string[] In(InputFile file) =>
    [
        .. AuthoredTexts.Of(file)
            .SelectMany(text => text.Source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(QuoteContext.Bare)
            .Where(bare => bare.Length > 0 && char.IsLower(bare[0]))
            .Distinct(StringComparer.Ordinal),
    ];
}
