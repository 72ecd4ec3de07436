using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Build;

/// <summary>What an author is shown of an edit before the site is built is what the build then makes.</summary>
public class GlanceLaw
{
    static readonly int Sequences = Environment.GetEnvironmentVariable("BRIEFING_LONG") == "1" ? 200 : 20;

    const int Edits = 8;

    [Theory]
    [InlineData("port-strike", 25)]
    [InlineData("persian", 25)]
    [InlineData("quotes-with-ellipsis", 25)]
    [InlineData("uncertain-dates", 15)]
    public void Holds(string pack, int leastShare) => CheckAll(pack, leastShare, static edited => edited.EditArticle());

    [Theory]
    [InlineData("port-strike", 15)]
    [InlineData("own-theme", 15)]
    [InlineData("persian", 15)]
    [InlineData("quotes-with-ellipsis", 15)]
    [InlineData("uncertain-dates", 15)]
    public void Holds_for_files_of_every_kind(string pack, int leastShare) => CheckAll(pack, leastShare, static edited => edited.EditText());

    static void CheckAll(string pack, int leastShare, Func<EditedPack, (string Done, string Path)> edit)
    {
        var (shown, edits) = (0, 0);
        for (var seed = 1; seed <= Sequences; seed++, edits += Edits)
            shown += Check(pack, seed, edit);

        // A glance that gives up at everything would be right, too.
        Assert.InRange(shown * 100, edits * leastShare, edits * 100);
    }

    static int Check(string pack, int seed, Func<EditedPack, (string Done, string Path)> doOne)
    {
        using var edited = new EditedPack(pack, seed);
        var request = new BuildRequest(edited.Root, null, FolderOptions.Default);
        var done = new List<string>();
        var shown = 0;
        var glance = Begin(request);
        for (var edit = 0; edit < Edits; edit++)
        {
            var (what, path) = doOne(edited);
            done.Add(what);
            glance = glance?.After(new FolderChange(false, new HashSet<string> { path }));
            if (glance is null)
            {
                glance = Begin(request);
                continue;
            }

            shown++;
            var clean = SiteBuild.Run(request, new Silence());
            Compare(glance, clean, $"{pack}, seed {seed}: {string.Join("; ", done)}");
        }

        return shown;
    }

    // Of a pack with errors the last whole site is shown, so a glance begins with one that has none.
    static SiteGlance? Begin(BuildRequest request)
    {
        var draft = SiteBuild.Begin(request, new BuildMemory(), FolderChange.Unknown, new Silence());
        return draft.Findings.Any(finding => finding.Severity == Severity.Error) ? null : SiteGlance.Of(request, draft);
    }

    static void Compare(SiteGlance glance, HeldSite clean, string what)
    {
        // Where a template fails is known only when its pages are made.
        var missing = clean.Findings.FirstOrDefault(finding => finding is { Severity: Severity.Error, Accepted: false } && finding.Kind.Code[2] is not ('4' or '5' or '6'));
        Assert.True(missing is null, $"Shown with {missing}. {what}");
        var (one, other) = (glance.Pack.Pack, clean.Pack.Pack);
        Assert.True(one.Articles == other.Articles, $"Other articles. {what}");
        Assert.True(one.Claims == other.Claims, $"Other claims. {what}");
        Assert.True(one.Measures == other.Measures, $"Other measures. {what}");
        Assert.True(one.Disputes == other.Disputes, $"Other disputes. {what}");
        Assert.True(one.Actors == other.Actors && one.Themes == other.Themes && one.Events == other.Events && one.Notes == other.Notes && one.Info == other.Info, $"Other things. {what}");
        if (glance.Pack.EditorNotes != clean.Pack.EditorNotes)
            return; // they tell of findings, which a glance has none of
        var pages = clean.Files.Where(file => file.Path.Value == "index.html" || (file.Path.Value.Count(unit => unit == '/') == 2 && file.Path.Name == "index.html")).ToList();
        foreach (var page in pages)
        {
            Assert.True(glance.Render(page.Path.Value) is { } made && made.Span.SequenceEqual(page.Content.Span), $"{page.Path} differs. {what}");
        }
    }
}
