using System.Globalization;
using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Finds what is wrong with a seed. One finding a kind, at the first place: a broken file is broken all over.</summary>
static class SeedFaults
{
    /// <summary>The longest paragraphs of newspapers stay well below this many characters.</summary>
    const int LongLine = 20_000;

    public static EquatableArray<Diagnostic> Of(SeedDocument document, TextSpan? ambiguous)
    {
        var found = new List<Diagnostic>();
        Letters(document.File, found);
        Shape(document, found);
        if (ambiguous is { } date && document.Published is null)
            found.Add(SeedDiagnostics.AmbiguousDate.At(document.File.Locate(date), date.Of(document.File.Text).ToString()));
        found.Sort();
        return [.. found];
    }

    static void Shape(SeedDocument document, List<Diagnostic> found)
    {
        var words = false;
        foreach (var line in document.Lines)
        {
            words |= line.Kind != SeedLineKind.Blank;
            if (line.Span.Length > LongLine && !found.Exists(fault => fault.Kind == SeedDiagnostics.LongLine))
                found.Add(SeedDiagnostics.LongLine.At(document.File.Locate(new TextSpan(line.Span.Start, 0)), line.Number,
                    line.Span.Length));
        }

        if (!words)
            found.Add(SeedDiagnostics.Empty.At(document.File.Locate(default)));
        else if (!document.Blocks.Any(block => block.Kind == SeedBlockKind.Paragraph))
            found.Add(SeedDiagnostics.NoParagraphs.At(document.File.Locate(default)));
    }

    static void Letters(TextFile file, List<Diagnostic> found)
    {
        var text = file.Text;
        var (nul, control, lost, turned) = (default(Tally), default(Tally), default(Tally), default(Tally));
        var (mojibake, tag) = (-1, -1);
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            if (unit == '\0')
                nul.Count(at);
            else if (unit == '\ufffd')
                lost.Count(at);
            else if (unit is '\u202d' or '\u202e')
                turned.Count(at);
            else if (char.IsControl(unit) && unit is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
                control.Count(at);
            else if (mojibake < 0 && unit is 'Ã' or 'â' && IsMojibake(text, at))
                mojibake = at;
            else if (tag < 0 && unit == '<' && IsTag(text, at))
                tag = at;
        }

        if (nul.Total > 0)
            found.Add(SeedDiagnostics.NulCharacter.At(One(file, nul), nul.Total));
        if (control.Total > 0)
            found.Add(SeedDiagnostics.ControlCharacter.At(One(file, control), control.Total, Code(text[control.First])));
        if (lost.Total > 0)
            found.Add(SeedDiagnostics.ReplacementCharacter.At(One(file, lost), lost.Total));
        if (turned.Total > 0)
            found.Add(SeedDiagnostics.DirectionOverride.At(One(file, turned), turned.Total, Code(text[turned.First])));
        if (mojibake >= 0)
            found.Add(SeedDiagnostics.Mojibake.At(file.Locate(new TextSpan(mojibake, 2)), text.Substring(mojibake, 2)));
        if (tag >= 0)
            found.Add(SeedDiagnostics.Markup.At(file.Locate(new TextSpan(tag, 1))));
    }

    /// <summary>How often, and where first.</summary>
    struct Tally
    {
        public int First;
        public int Total;

        public void Count(int at)
        {
            if (Total++ == 0)
                First = at;
        }
    }

    static SourceLocation One(TextFile file, Tally tally) => file.Locate(new TextSpan(tally.First, 1));

    static string Code(char unit) => ((int)unit).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>"â€™", "Ã©": the bytes of one letter, each made a letter of its own.</summary>
    static bool IsMojibake(string text, int at)
    {
        if (at + 1 >= text.Length)
            return false;
        return text[at] == 'â' ? text[at + 1] is '€' or '\u0080'
            : text[at + 1] is (>= '\u00a0' and <= '\u00bf') or (>= '\u0080' and <= '\u009f');
    }

    /// <summary>A closing tag of the kind that pages are made of: stray ones in a text are a person's.</summary>
    static bool IsTag(string text, int at) =>
        at + 3 < text.Length && text[at + 1] == '/'
            && (string.CompareOrdinal(text, at, "</p>", 0, 4) == 0 || string.CompareOrdinal(text, at, "</div>", 0, 6) == 0
            || string.CompareOrdinal(text, at, "</a>", 0, 4) == 0 || string.CompareOrdinal(text, at, "</span>", 0, 7) == 0);
}
