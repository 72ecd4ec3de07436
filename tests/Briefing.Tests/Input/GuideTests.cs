using System.Globalization;
using System.Text;
using Briefing.Syntax;
using Briefing.Syntax.Dates;
using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;
using Briefing.Syntax.Yaml;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Input;

/// <summary>The authors' guide says what the program does: its examples are read, its tables are the tables of the code.</summary>
public sealed class GuideTests
{
    const string Guide = "input/README.md";

    static readonly string Path = System.IO.Path.Combine(SpecFile.Root, Guide);

    // Whatever an author is shown is shown to work.
    static readonly string[] Guides = ["README.md", Guide, "seeds/README.md"];

    public static TheoryData<string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var guide in Guides)
            {
                foreach (var block in SpecFile.Read(guide).SelectMany(part => part.Files))
                    rows.Add(guide, block.Path!); // Files have a path
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_read_without_a_finding(string guide, string path)
    {
        var block = SpecFile.Read(guide).SelectMany(part => part.Files).Single(candidate => candidate.Path == path);
        var read = InputReader.Read(TextFile.FromText(path, block.Text));
        Assert.IsNotType<UnknownFile>(read);
        Assert.Empty(read.Diagnostics.Select(finding => $"{finding.Where} {finding.Message}"));
    }

    [Fact]
    public void Its_tables_of_keys_and_codes_are_those_of_the_code()
    {
        var guide = File.ReadAllText(Path);
        var made = guide;
        foreach (var group in Groups())
            made = Filled(made, $"<!-- keys of {group.Name} -->\n", Table(group));
        made = Filled(made, "<!-- codes -->\n", Codes());
        if (Environment.GetEnvironmentVariable("BRIEFING_UPDATE") == "1")
            File.WriteAllText(Path, made);
        else
            Assert.Equal(made, guide);
    }

    [Fact]
    public void Guides_name_every_verb_and_no_other()
    {
        var verbs = CommandLine.BriefingCommand.Run("--help").Output.Split("Commands:")[1].Split('\n')
            .Select(line => line.Trim().Split(' ')[0]).Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal);
        var table = File.ReadAllLines(System.IO.Path.Combine(SpecFile.Root, "README.md"))
            .SkipWhile(line => line != "| verb | does |").Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('`')[1].Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(verbs.Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));

        foreach (var guide in Guides.Append("theme/README.md").Append("src/Briefing.Authoring/Samples/pack/README.md"))
        {
            var named = System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(System.IO.Path.Combine(SpecFile.Root, guide)), "(?:`|^| -- )briefing ([a-z]+)", System.Text.RegularExpressions.RegexOptions.Multiline)
                .Select(match => match.Groups[1].Value);
            Assert.All(named, verb => Assert.Contains(verb, verbs));
        }
    }

    [Fact]
    public void Its_table_of_dates_shows_what_readers_see()
    {
        var rows = File.ReadAllLines(Path).SkipWhile(line => line != "| written | shown |").Skip(2).TakeWhile(line => line.StartsWith('|')).ToList();
        Assert.True(rows.Count > 10);
        foreach (var row in rows)
        {
            var cells = row.Split('|');
            var text = cells[1].Trim(' ', '`');
            Assert.True(EdtfDate.TryParse(text, out var date, out var problem), problem);
            Assert.StartsWith(EdtfWords.Of(date, Dates.Spoken.English), cells[2].Trim(), StringComparison.Ordinal);
        }
    }

    static string Filled(string guide, string mark, string table)
    {
        var start = guide.IndexOf(mark, StringComparison.Ordinal);
        Assert.True(start >= 0, $"the guide has no place for {mark}");
        start += mark.Length;
        var end = guide.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
        return guide[..start] + table + guide[end..];
    }

    static IEnumerable<ObjectRule> Groups() =>
        KindTable.Kinds.SelectMany(kind => Within(KindTable.Of(kind))).Where(group => group.Name != "speakers without a name").DistinctBy(group => group.Name);

    static IEnumerable<ObjectRule> Within(ValueRule? rule) => rule switch
    {
        ObjectRule group => group.Keys.SelectMany(key => Within(key.Value)).Prepend(group),
        ListRule list => Within(list.Item),
        EitherRule either => Within(either.List).Concat(Within(either.Object)),
        _ => [],
    };

    static string Table(ObjectRule group)
    {
        var table = new StringBuilder("| key | holds | |\n| --- | --- | --- |\n");
        foreach (var key in group.Keys)
        {
            var need = key.Need switch
            {
                KeyNeed.Required => " **Required.**",
                KeyNeed.Expected => " Expected.",
                _ => "",
            };
            table.Append(CultureInfo.InvariantCulture, $"| `{key.Name}` | {Holds(key.Value)} | {key.Description.Replace("|", "\\|", StringComparison.Ordinal)}{need} |\n");
        }

        return table.ToString();
    }

    static string Holds(ValueRule rule) => rule switch
    {
        ListRule { Item: ScalarRule { Form: ValueForm.Markdown } } => "list of Markdown",
        ListRule { Item: ScalarRule { Form: ValueForm.Reference, Refers: var kind } } => $"list of ids of {kind}s",
        ListRule { Item: ObjectRule group } => $"list of {group.Name}s",
        ListRule { Item: EitherRule } => "list of quotes",
        ListRule => "list of words",
        ScalarRule { Form: ValueForm.Markdown } => "Markdown",
        ScalarRule { Form: ValueForm.Choice } choice => string.Join(", ", choice.Choices.Select(value => $"`{value}`")),
        ScalarRule { Form: ValueForm.WholeNumber, Most: int.MaxValue } number => $"whole number, {number.Least} or more",
        ScalarRule { Form: ValueForm.WholeNumber } number => $"whole number, {number.Least} to {number.Most}",
        ObjectRule group => $"keys, see *{group.Name}*",
        _ => rule.Wants,
    };

    static string Codes()
    {
        var table = new StringBuilder("| code | | tells |\n| --- | --- | --- |\n");
        foreach (var kind in YamlDiagnostics.All.Concat(InputDiagnostics.All).Concat(MarkdownDiagnostics.All).OrderBy(kind => kind.Code, StringComparer.Ordinal))
        {
            var message = kind.Message.Contains("{0}", StringComparison.Ordinal)
                ? string.Format(CultureInfo.InvariantCulture, kind.Message, "…", "…", "…", "…")
                : kind.Message;
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Code} | {kind.Name} | {message.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return table.ToString();
    }
}
