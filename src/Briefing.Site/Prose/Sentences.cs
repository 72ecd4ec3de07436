namespace Briefing.Site.Prose;

/// <summary>Cuts authors' words into sentences: at the ends of lines, and after a full stop, question or exclamation mark that a new sentence follows.</summary>
static class Sentences
{
    public static IEnumerable<string> Of(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var start = 0;
            for (var at = 0; at < line.Length; at++)
            {
                if (!IsEnd(line[at]) || AfterMarks(line, at + 1) is not (> 0 and var next) || IsShort(line, at))
                    continue;
                yield return line[start..next];
                start = next;
                at = next - 1;
            }

            if (start < line.Length)
                yield return line[start..];
        }
    }

    static bool IsEnd(char unit) => unit is '.' or '!' or '?' or '…' or '؟' or '۔' or '。';

    // Where the next sentence begins: past closing marks and at least one blank, at what may begin one. Zero where none does.
    static int AfterMarks(string line, int at)
    {
        while (at < line.Length && line[at] is '"' or '”' or '’' or '\'' or ')' or '»' or '\uE000' or '\uE001' || (at < line.Length && at > 0 && IsInMark(line, at)))
            at++;
        var blank = at;
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        return at == blank || at == line.Length || char.IsLower(line[at]) ? 0 : at;
    }

    // The digits of a mark for what is referred to.
    static bool IsInMark(string line, int at) => char.IsAsciiDigit(line[at]) && line.LastIndexOf('\uE000', at) > line.LastIndexOf('\uE001', at);

    // "J. Smith", "U.S. envoy": a single letter before the full stop ends no sentence.
    static bool IsShort(string line, int at) =>
        line[at] == '.' && at > 0 && char.IsUpper(line[at - 1]) && (at == 1 || !char.IsLetterOrDigit(line[at - 2]));
}
