using System.Globalization;
using Briefing.Site.Views;
using Briefing.Site.Words;
using Briefing.Templates;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>The templates of a theme: compiled, rendered, and their messages turned into findings.</summary>
static class ThemeTemplates
{
    /// <summary>Stands around every layout.</summary>
    const string Frame = "layouts/page";

    [ThreadStatic]
    static LentRoom? Room;

    /// <param name="files">By template name. Every one is parsed now, so that a mistake shows even where no page uses the file.</param>
    public static TemplateSet Compile(IReadOnlyDictionary<string, TextFile> files, Limits limits, List<Diagnostic> findings)
    {
        var set = new TemplateSet(name => files.TryGetValue(name, out var file) ? file.Text : null, TemplateLimits.OptionsOf(limits));
        foreach (var (name, file) in files)
        {
            foreach (var message in set.Get(name)?.Messages ?? [])
                findings.Add(SiteDiagnostics.TemplateUnreadable.At(Locate(file, message), message.Text));
        }

        return set;
    }

    /// <returns>The page's bytes and what is doubtful, or no bytes and why. The bytes stand until this thread renders its next page.</returns>
    public static (ReadOnlyMemory<byte> Content, EquatableArray<Diagnostic> Findings) Render(Edition edition, PlannedPage page, PageModel model)
    {
        var theme = edition.Theme;
        foreach (var name in (ReadOnlySpan<string>)[Frame, page.Layout])
        {
            if (theme.FileOf(name) is null)
                return (default, [Missing(name, page)]);
        }

        var room = Room ??= new LentRoom(1 << 16);
        room.Begin();
        using var context = new TemplateContext(edition.Running, theme.Templates);
        context.PushGlobal(Variables(edition.Words, model));
        var error = theme.Templates.Get(Frame)!.Render(context, room); // its file is there, seen above
        if (error is null)
            return (room.Written, context.Doubts.Select(doubt => Told(SiteDiagnostics.UnknownMember, edition, doubt, page)).ToEquatableArray());

        // What can't be parsed was told once, at its place; that every page then fails is no news.
        return (default, theme.HasUnreadableTemplates ? [] : [Told(SiteDiagnostics.TemplateFailed, edition, error, page)]);
    }

    /// <summary>
    /// One finding for each slip of a template, however many pages show it: the first page's, in the order of the plan, which tells how many
    /// more there are.
    /// </summary>
    public static IEnumerable<Diagnostic> Gather(IEnumerable<Diagnostic> findings) => findings
        .GroupBy(finding => new { finding.Kind, finding.Where, finding.Message })
        .Select(group => group.Count() == 1 ? group.First() : group.First().WithHelp($"{group.First().Help} So it is on {Count(group.Count() - 1)}."));

    static string Count(int pages) => pages == 1 ? "one more page" : string.Create(CultureInfo.InvariantCulture, $"{pages} more pages");

    static TemplateObject Variables(SiteWords words, PageModel model) => new()
    {
        ["page"] = model.Page,
        ["site"] = model.Site,
        ["words"] = words.ForTemplates,
        [model.Page.Kind] = model.Content,
    };

    static Diagnostic Missing(string name, PlannedPage page)
    {
        var path = RepoPath.Parse($"theme/{name}.sbn-html");
        return SiteDiagnostics.TemplateMissing.At(SourceLocation.WholeFile(path), path, page.Address);
    }

    static Diagnostic Told(DiagnosticKind kind, Edition edition, TemplateMessage error, PlannedPage page)
    {
        var theme = edition.Theme;
        var where = theme.FileOf(error.File) is { } file ? Locate(file, error) : SourceLocation.WholeFile(RepoPath.Parse("theme/" + error.File));
        var finding = kind.At(where, error.Text, page.Address);
        if (TemplateLimits.Find(error.Limit) is { } limit)
            finding = finding.WithHelp($"{finding.Help} {edition.Limits.Advice(limit)}");
        foreach (var include in error.Includes)
        {
            if (theme.FileOf(include.File) is { } caller)
                finding = finding.With(caller.Locate(new TextSpan(Offset(caller, include.Position), 0)), "included from here");
        }

        return finding;
    }

    static SourceLocation Locate(TextFile file, TemplateMessage message)
    {
        var start = Offset(file, message.Position);
        return file.Locate(TextSpan.FromBounds(start, Math.Max(start, Offset(file, message.End))));
    }

    static int Offset(TextFile file, LinePosition position) =>
        Math.Min(file.Text.Length, file.Lines.LineSpan(Math.Clamp(position.Line, 1, file.Lines.LineCount)).Start + position.Column - 1);
}
