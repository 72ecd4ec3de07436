using System.Text.RegularExpressions;
using Briefing.Site;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary>The interface's words and the places that use them agree.</summary>
public partial class ThemeWordsTests
{
    static readonly IReadOnlyDictionary<string, object?> Words = SiteTheme.Load([]).WordsIn("en").ForTemplates;

    [Fact]
    public void Every_word_that_a_template_prints_is_there()
    {
        var used = BuiltInTheme.Files.Where(IsTemplate).SelectMany(file => WordsOf().Matches(file.Text)).Select(match => match.Groups[1].Value);
        Assert.Empty(used.Where(name => !Words.ContainsKey(name)).Distinct());
    }

    [Fact]
    public void Every_word_is_used_somewhere()
    {
        var code = string.Concat(Directory.EnumerateFiles(Repository.At("src/Briefing.Site"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        var templates = string.Concat(BuiltInTheme.Files.Where(IsTemplate).Select(file => file.Text));
        Assert.DoesNotContain(Words.Keys, name => !templates.Contains("words." + name, StringComparison.Ordinal) && !IsNamedBy(code, name));
    }

    // "claims_count_one" is named as Count("claims", …), "basis_on_record_means" as Term("basis", …).
    static bool IsNamedBy(string code, string name)
    {
        for (var length = name.Length; length > 0; length = name.LastIndexOf('_', length - 1))
        {
            if (code.Contains($"\"{name[..length]}\"", StringComparison.Ordinal) || code.Contains($"\"{name[..length]}_\"", StringComparison.Ordinal)
                || code.Contains($"\"_{name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..]}\"", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    static bool IsTemplate(TextFile file) => file.Path.Extension.StartsWith(".sbn-", StringComparison.Ordinal);

    [GeneratedRegex(@"\bwords\.([a-z0-9_]+)")]
    private static partial Regex WordsOf();
}
