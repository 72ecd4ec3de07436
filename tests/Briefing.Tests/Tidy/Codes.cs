using System.Reflection;
using System.Text.RegularExpressions;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Tidy;

/// <summary>Every kind of finding has one code, one name and a spec that shows the mistake.</summary>
public class Codes
{
    /// <summary>Every kind that any room can report.</summary>
    internal static readonly IReadOnlyList<DiagnosticKind> All =
    [
        .. new[] { typeof(Briefing.Syntax.InputReader), typeof(Briefing.Packs.PackBinder), typeof(Briefing.Site.SitePlanner), typeof(Briefing.Build.SiteBuild) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticKind>(),
    ];

    [Fact]
    public void Codes_and_names_are_unique()
    {
        Assert.True(All.Count > 50);
        Assert.Empty(All.GroupBy(kind => kind.Code).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(All.GroupBy(kind => kind.Name).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(All, kind => Assert.Matches("^BP[1-9][0-9]{2}$", kind.Code));
        Assert.All(All, kind => Assert.NotEqual("", kind.Help));
    }

    [Fact]
    public void Every_code_has_a_spec()
    {
        var shown = Directory.EnumerateFiles(Repository.At("tests/specs"), "*.md", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "BP[0-9]{3}").Select(match => match.Value))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(All.Select(kind => kind.Code).Where(code => !shown.Contains(code)).Order(StringComparer.Ordinal));
    }
}
