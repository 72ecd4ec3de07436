namespace Briefing.Authoring.Export;

/// <summary>How a book looks where its reader has not chosen: plain rules, for devices know few.</summary>
static class EpubStyle
{
    public const string Text = """
        body { line-height: 1.45; }
        h1, h2, h3, h4 { line-height: 1.2; page-break-after: avoid; text-align: start; }
        h2 { margin-top: 1.5em; }
        p { margin: 0 0 .6em; }
        table { border-collapse: collapse; font-size: .85em; }
        th, td { padding: .2em .5em .2em 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }
        dt { font-weight: bold; }
        dd { margin: 0 0 .5em 1em; }
        q, blockquote { quotes: none; }
        sup { font-size: .7em; line-height: 0; }
        .kicker, .section-note, .evidence-source, .source, .remark, .aliases, .standing { font-size: .85em; }
        .assessment, .editor-note, .derived { margin: 1em 0; padding: 0 0 0 .8em; border: solid; border-width: 0 0 0 2px; }
        .pack-dispute, .assessment, tr, .evidence-notes li { page-break-inside: avoid; }
        .evidence-notes { font-size: .85em; }
        .visually-hidden { position: absolute; clip: rect(0 0 0 0); overflow: hidden; width: 1px; height: 1px; }
        """;
}
