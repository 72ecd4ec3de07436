using System.Text;
using Briefing.Packs.Model;
using Briefing.Text;

namespace Briefing.Tests.Packs;

/// <summary>One case of a literate spec: files, and what is to be said about them.</summary>
/// <param name="Expectations">What kind, at which line of the spec its first line stands, and its words.</param>
public sealed record PackSpec(string File, string Title, IReadOnlyList<(string Path, string Text)> Files, IReadOnlyList<Expectation> Expectations)
{
    /// <summary>Every case of a Markdown file: a heading of the second level with at least one fenced block below it.</summary>
    public static IEnumerable<PackSpec> Read(string path)
    {
        var lines = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        var (title, files, expectations) = ("", new List<(string, string)>(), new List<Expectation>());
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("## ", StringComparison.Ordinal))
            {
                if (files.Count > 0)
                    yield return new PackSpec(path, title, files, expectations);
                (title, files, expectations) = (lines[at][3..], [], []);
            }

            if (!lines[at].StartsWith("```", StringComparison.Ordinal))
                continue;
            var info = lines[at][3..].Split(' ', 2);
            var start = at + 1;
            var text = new StringBuilder();
            for (at++; lines[at] != "```"; at++)
                text.Append(lines[at]).Append('\n');
            if (info[0] == "expect")
                expectations.Add(new Expectation(info[1], start, at, text.ToString()));
            else
                files.Add((info[1], text.ToString()));
        }

        if (files.Count > 0)
            yield return new PackSpec(path, title, files, expectations);
    }

    /// <summary>What the program says about the files, in the form of an expectation.</summary>
    public static string Actual(string kind, VerifiedPack verified) => kind switch
    {
        "diagnostics" => Lines(verified.Pack.Findings.Where(finding => finding.Severity > Severity.Info)),
        "all diagnostics" => Lines(verified.Pack.Findings),
        "messages" => Messages(verified.Pack.Findings.Where(finding => finding.Severity > Severity.Info)),
        "all messages" => Messages(verified.Pack.Findings),
        "places" => Places(verified),
        "mentions" => Mentions(verified.Pack),
        "disputes" => Disputes(verified.Pack),
        "corroboration" => Corroboration(verified.Pack),
        "notes" => Notes(verified),
        _ => throw new InvalidOperationException($"No such expectation: {kind}"),
    };

    static string Lines(IEnumerable<Diagnostic> findings) => OrNone(findings.Select(finding =>
        $"{Weight(finding)} {finding.Kind.Code} {finding.Where} {finding.Kind.Name}\n"));

    static string Messages(IEnumerable<Diagnostic> findings) => OrNone(findings.Select(finding =>
        $"{Weight(finding)} {finding.Kind.Code} {finding.Kind.Name}: {finding.Message}\n  {finding.Where}\n"
        + string.Concat(finding.Related.Select(related => $"  {related.Where} {related.Message}\n"))
        + $"  help: {finding.Help}\n"));

    static string Weight(Diagnostic finding) =>
        finding.Accepted ? "accepted" : finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    static string Places(VerifiedPack verified) => OrNone(verified.Pack.Quotes.Select(quote => verified.PlaceOf(quote) is { } place
        ? $"{quote.Article} paragraph {place.Paragraph} line {place.Line}: {place.Text}\n"
        : $"{quote.Article} nowhere: {quote.Words}\n"));

    static string Mentions(Pack pack) => OrNone(pack.Articles.SelectMany(article => article.Mentions).Select(mention =>
        $"{mention.Article} paragraph {mention.Paragraph}: {mention.Words} = {mention.Actor}\n"));

    static string Disputes(Pack pack) => OrNone(pack.Disputes.Select(dispute =>
        $"{dispute.Id}: {string.Join(" | ", dispute.Sides.Select(side => string.Join(" ", side.Claims)))}\n"));

    static string Corroboration(Pack pack) => OrNone(pack.Claims.Select(claim =>
        $"{claim.Id}: {claim.Corroboration.Origins} of {string.Join(" ", claim.Corroboration.Articles)}{(claim.Corroboration.Unnamed ? ", unnamed" : "")}\n"));

    static string Notes(VerifiedPack verified) => OrNone(verified.EditorNotes.Select(note =>
        $"{note.Article} {note.Code} paragraph {note.Paragraph}: {note.Note?.Source}\n"));

    static string OrNone(IEnumerable<string> parts) => string.Concat(parts) is { Length: > 0 } text ? text : "none\n";
}

/// <summary>What a case expects.</summary>
/// <param name="Start">Index of the first line of its words in the spec; <paramref name="End"/> that of the fence below them.</param>
public sealed record Expectation(string Kind, int Start, int End, string Text);
