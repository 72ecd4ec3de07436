using Briefing.Syntax;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Preview;

/// <summary>Adds a claim to an article's file as one would by hand: below the last one, indented alike, everything else untouched.</summary>
internal static class ClaimInsertion
{
    const string Sentence = "The claim could not be added to this file as it is laid out; copy it there yourself.";

    /// <returns>The file's new text; or null and a sentence.</returns>
    public static (string? Text, string? Refusal) Into(TextFile file, ClaimOffer offer)
    {
        if (InputReader.Read(file) is not ArticleFile before)
            return (null, Sentence);
        var end = file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var changed = before.Claims.IsEmpty ? AsFirst(file, offer, end) : BelowLast(file, before.Claims, offer, end);
        return changed is not null && Reads(file, before, changed) ? (changed, null) : (null, Sentence);
    }

    static string? BelowLast(TextFile file, EquatableArray<ClaimEntry> claims, ClaimOffer offer, string end)
    {
        var last = claims.MaxBy(claim => claim.Span.End)!; // there is one
        var start = file.Lines.LineSpan(file.Lines.PositionAt(last.Span.Start).Line);
        var lead = file.Text[start.Start..last.Span.Start];
        if (lead.Trim() != "-")
            return null;
        var indent = lead[..lead.IndexOf('-', StringComparison.Ordinal)];
        var at = last.Span.End;
        while (at > last.Span.Start && char.IsWhiteSpace(file.Text[at - 1]))
            at--;
        at = file.Lines.LineSpan(file.Lines.PositionAt(at).Line).End;
        return file.Text.Insert(at, end + string.Join(end, offer.Lines.Select(line => indent + line)));
    }

    static string AsFirst(TextFile file, ClaimOffer offer, string end)
    {
        var lines = "claims:" + end + string.Concat(offer.Lines.Select(line => "  " + line + end));
        if (file.Path.Extension != ".md")
            return file.Text.TrimEnd('\r', '\n') + end + lines;

        // Front matter ends at the second line of three hyphens.
        for (var line = 2; line <= file.Lines.LineCount; line++)
        {
            var span = file.Lines.LineSpan(line);
            if (span.Of(file.Text).TrimEnd().SequenceEqual("---"))
                return file.Text.Insert(span.Start, lines);
        }

        return file.Text;
    }

    /// <summary>Reads the new text as a build would: one claim more, none changed, nothing wrong that was not wrong before.</summary>
    static bool Reads(TextFile file, ArticleFile before, string text)
    {
        var changed = InputReader.Read(TextFile.FromText(file.Path.Value, text));
        return changed is ArticleFile after
            && after.Claims.Count == before.Claims.Count + 1
            && after.Claims.Take(before.Claims.Count).Select(Key).SequenceEqual(before.Claims.Select(Key))
            && after.KeyPoints.Count == before.KeyPoints.Count
            && after.Accept.Count == before.Accept.Count
            && after.Source?.Value == before.Source?.Value
            && after.Diagnostics.Count(IsError) <= before.Diagnostics.Count(IsError);
    }

    static (string Id, string Text, string Words) Key(ClaimEntry claim) =>
        (claim.Id.Value.Value, claim.Text.Source, string.Join('\n', claim.Quotes.Select(quote => quote.Words)));

    static bool IsError(Diagnostic finding) => finding.Severity == Severity.Error;
}
