using Briefing.Syntax.Input;
using Briefing.Syntax.Markdown;

namespace Briefing.Packs.Binding;

/// <summary>Every Markdown text of a hand-written file, whatever its kind.</summary>
public static class AuthoredTexts
{
    public static IEnumerable<MarkdownText> Of(InputFile file) => All(file).OfType<MarkdownText>();

    static IEnumerable<MarkdownText?> All(InputFile file) => file switch
    {
        PackFile pack => [pack.BottomLine, .. pack.Agreed, .. pack.Disputed, .. pack.Gaps, .. pack.Assessments.Select(one => one.Text)],
        ArticleFile article =>
        [
            article.Summary, article.Body, article.Note, article.DateNote,
            .. article.KeyPoints.SelectMany(point => new[] { point.Text, point.Note }),
            .. article.Claims.SelectMany(claim => new[] { claim.Text, claim.DateNote, claim.AttributionNote, claim.Note }),
            .. article.Accept.Select(accept => accept.Note),
        ],
        ActorFile actor => [actor.Summary, actor.Body],
        ThemeFile theme => [theme.Summary, theme.Body, .. theme.Assessments.Select(one => one.Text)],
        EventFile happening => [happening.Summary, happening.Body, happening.DateNote],
        NoteFile note => [note.Summary, note.Body, .. note.Glossary.Select(entry => entry.Text)],
        _ => [],
    };
}
