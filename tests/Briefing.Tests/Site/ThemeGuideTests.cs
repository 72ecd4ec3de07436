using System.Reflection;
using System.Text;
using Briefing.Site;
using Briefing.Site.Words;
using Briefing.Templates;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Site;

/// <summary><c>theme/README.md</c> lists exactly what templates receive.</summary>
public class ThemeGuideTests
{
    const string Begin = "<!-- views -->\n";
    const string End = "<!-- end of views -->";

    static readonly string Path = Repository.At("theme/README.md");

    [Fact]
    public void The_guide_lists_the_members_of_every_view()
    {
        var guide = File.ReadAllText(Path);
        var start = guide.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = guide.IndexOf(End, StringComparison.Ordinal);
        var tables = Tables();
        if (Repository.Updates)
            File.WriteAllText(Path, guide[..start] + tables + guide[end..]);
        else
            Assert.Equal(tables, guide[start..end]);
    }

    [Fact]
    public void The_guide_names_what_each_layout_receives()
    {
        var guide = File.ReadAllText(Path);
        var plan = SmallSite.Plan();
        foreach (var page in plan.Pages)
        {
            var view = SmallSite.ViewOf(page, plan).GetType().Name;
            Assert.Contains($"| `{page.Layout}` | `{PageKinds.Name(page.Kind)}` | {view} |", guide, StringComparison.Ordinal);
        }

        Assert.Equal(Enum.GetValues<PageKind>(), plan.Pages.Select(page => page.Kind).Distinct().Order());
    }

    [Fact]
    public void Every_layout_begins_with_what_it_receives()
    {
        foreach (var file in BuiltInTheme.Files.Where(file => file.Path.IsUnder("theme/layouts")))
            Assert.StartsWith("{{~ ##", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_names_every_function()
    {
        var guide = File.ReadAllText(Path);
        var start = guide.IndexOf("### Functions\n", StringComparison.Ordinal);
        var told = guide[start..guide.IndexOf("\n## ", start, StringComparison.Ordinal)].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);
        var functions = new ThemeWords().In("en").Functions
            .Select(function => string.Join(' ', (string[])[function.Name, .. function.Parameters.Select(parameter => parameter.Name)]))
            .Order(StringComparer.Ordinal);
        Assert.Equal(functions, told);
    }

    static string Tables()
    {
        var text = new StringBuilder();
        foreach (var (name, type) in Views().OrderBy(view => view.Name, StringComparer.Ordinal))
        {
            text.Append("\n### ").Append(name).Append("\n\n| member | what it is |\n| --- | --- |\n");
            foreach (var member in type.Members)
                text.Append("| `").Append(member.Name).Append("` | ").Append(member.Documentation).Append(" |\n");
        }

        return text.Append('\n').ToString();
    }

    static IEnumerable<(string Name, ModelType Type)> Views() => typeof(SitePlanner).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(ITemplateModel)) && !type.IsAbstract)
        .Select(type => (type.Name, (ModelType)type.GetField("Table", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!)); // every view has one
}
