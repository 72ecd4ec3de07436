using System.CommandLine;
using Briefing.Build;
using Briefing.Build.Cache;
using Briefing.Build.Folders;
using Briefing.Cli.Findings;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary>The options of every verb that reads a pack.</summary>
internal sealed class PackOptions
{
    readonly ReadingOptions reading = new();

    readonly Option<string?> baseUrl = new("--base-url")
    {
        Description = "Where the site will stand, for feeds, sitemap and canonical links; wins over pack.yaml.",
        HelpName = "URL",
    };

    readonly Option<bool> strict = new("--strict") { Description = "Warnings count as errors." };

    readonly Option<FindingFormat> format = new("--format")
    {
        Description = "How findings are printed: text (for people, and the default), short (a line each), json, github (annotations), gitlab (Code Quality) or sarif.",
        HelpName = "FORMAT",
    };

    readonly Option<bool> infos = new("--infos") { Description = "Print findings of the lightest kind, too; json always has them." };

    readonly Option<string?> explain = new("--explain") { Description = "Print the page of a finding's code, and do nothing else.", HelpName = "CODE" };

    readonly Option<bool> drafts = new("--drafts") { Description = "Build what is marked `draft: true`, too." };

    readonly Option<bool> noIndex = new("--noindex") { Description = "Tell search engines to list nothing; for previews." };

    readonly Option<bool> timings = new("--timings") { Description = "Say where the time went." };

    public void AddTo(Command command)
    {
        reading.AddTo(command);
        command.Add(baseUrl);
        command.Add(strict);
        command.Add(format);
        command.Add(infos);
        command.Add(drafts);
        command.Add(noIndex);
        command.Add(timings);
        command.Add(explain);
    }

    /// <summary>The code whose page is wanted instead of what the verb does; null when none is.</summary>
    public string? Explained(ParseResult parsed) => parsed.GetValue(explain);

    public string Root(ParseResult parsed) => reading.Root(parsed);

    bool Strict(ParseResult parsed) => parsed.GetValue(strict);

    public bool Timings(ParseResult parsed) => parsed.GetValue(timings);

    bool Infos(ParseResult parsed) => parsed.GetValue(infos);

    /// <summary>The findings of a build, as the call wants them.</summary>
    public FindingReport Report(BuildResult result, ParseResult parsed) => Report(result.Findings, result.Contents.Find, parsed);

    /// <summary>The findings of a build that has made no pages yet.</summary>
    public FindingReport Report(SiteDraft draft, ParseResult parsed) => Report(draft.Findings, draft.Contents.Find, parsed);

    /// <summary>The findings that a memory knows, with the texts that they are about.</summary>
    public FindingReport Report(KnownBuild known, ParseResult parsed)
    {
        var texts = new Dictionary<RepoPath, TextFile?>();
        return Report(known.Findings, Read, parsed);

        // Findings are printed by file, and most files have several.
        TextFile? Read(RepoPath path) =>
            texts.TryGetValue(path, out var text) ? text : texts[path] = SingleFile.OfPack(Root(parsed), path);
    }

    /// <summary>
    /// All that the words for findings depend on besides them and their files; null where saying them does more than print them, and
    /// so can't be done from a copy.
    /// </summary>
    public string? Manner(ParseResult parsed, Terminal terminal) => Format(parsed) == FindingFormat.GitHub
        ? null
        : $"{Format(parsed)} {(Strict(parsed) ? "strict" : "")} {(Infos(parsed) ? "infos" : "")} {(terminal.Colour ? "colour" : "")} {(terminal.Live ? "live" : "")} {FromHere(Root(parsed))}";

    FindingReport Report(EquatableArray<Diagnostic> findings, Func<RepoPath, TextFile?> texts, ParseResult parsed) =>
        new(findings, Strict(parsed), Infos(parsed), texts) { PackFolder = FromHere(Root(parsed)) };

    // A pack that does not lie below has no path from here that another machine would have, too.
    static string FromHere(string root)
    {
        var path = Path.GetRelativePath(".", root).Replace('\\', '/');
        return RepoPath.TryParse(path, out var below) ? below + "/" : "";
    }

    public FindingFormat Format(ParseResult parsed) => parsed.GetValue(format);

    /// <exception cref="UsageException">A value makes no sense, or the folder is not there.</exception>
    public BuildRequest Request(ParseResult parsed)
    {
        var folder = reading.Folder(parsed);
        var options = reading.Reading(parsed);
        var address = parsed.GetValue(baseUrl);
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            throw new UsageException($"--base-url takes an address such as https://example.org/, not '{address}'.");
        return new BuildRequest(folder, address, options)
        {
            Drafts = parsed.GetValue(drafts),
            NoIndex = parsed.GetValue(noIndex),
        };
    }
}
