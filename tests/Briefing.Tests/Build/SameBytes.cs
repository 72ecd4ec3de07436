using System.Globalization;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Testing;
using Xunit;

namespace Briefing.Tests.Build;

/// <summary>Same input, same bytes: whatever the folder, the number of threads and the machine's language.</summary>
public class SameBytes
{
    [Theory]
    [InlineData("en-US", 1)]
    [InlineData("tr-TR", 4)]
    [InlineData("fa-IR", 2)]
    [InlineData("de-DE", 3)]
    public void Everywhere(string culture, int jobs)
    {
        using var copy = new TemporaryFolder()
            .WithCopyOf(Repository.At("tests/packs/port-strike/seeds"), "seeds")
            .WithCopyOf(Repository.At("tests/packs/port-strike/input"), "input");
        var expected = Make(Repository.At("tests/packs/port-strike"), 1);

        var before = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Make(copy.Path, jobs));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    [Fact]
    public void Whatever_the_order_in_which_files_were_made()
    {
        using var forwards = Copy(static names => names);
        using var backwards = Copy(static names => names.Reverse());
        Assert.Equal(Make(forwards.Path, 1), Make(backwards.Path, 4));
    }

    static TemporaryFolder Copy(Func<IEnumerable<string>, IEnumerable<string>> order)
    {
        var root = Repository.At("tests/packs/port-strike");
        var copy = new TemporaryFolder();
        var names = new[] { "seeds", "input" }
            .SelectMany(part => Directory.EnumerateFiles(Path.Combine(root, part), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        foreach (var name in order(names))
            copy.With(name, File.ReadAllText(Path.Combine(root, name)));
        return copy;
    }

    static SortedDictionary<string, string> Make(string root, int jobs)
    {
        var result = SiteBuild.Run(new BuildRequest(root, null, FolderOptions.Default with { Jobs = jobs }), new Silence());
        return new(result.Files.ToDictionary(file => file.Path.Value, file => Convert.ToHexString(file.Content.Span)), StringComparer.Ordinal);
    }
}
