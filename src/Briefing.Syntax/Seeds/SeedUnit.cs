using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>
/// Lines that belong together (one line, or several that a wrap has cut) with what can be told from their letters alone, and what
/// they are taken for. Lives only while a seed is read.
/// </summary>
sealed class SeedUnit
{
    /// <summary>Indexes of lines, from zero, both included.</summary>
    public required int FirstLine { get; init; }

    public required int LastLine { get; init; }

    /// <summary>From the first letter to the last, without blanks around.</summary>
    public required TextSpan Span { get; set; }

    /// <summary>A blank line, or the file's edge, stands before it.</summary>
    public required bool AfterBlank { get; init; }

    public bool BeforeBlank { get; set; }

    public required SeedShape Shape { get; init; }

    /// <summary>Null while it is undecided text.</summary>
    public SeedLineKind? Kind { get; private set; }

    public string Why { get; private set; } = "";

    /// <summary>An author said so; no rule may change it.</summary>
    public bool Fixed { get; private set; }

    /// <summary>What its words say about the article: date, author, outlet.</summary>
    public SeedMeta? Meta { get; set; }

    public SeedPhraseKind? Phrase { get; set; }

    public bool IsText => Kind is null;

    /// <summary>Text that reads as a paragraph: sentences, or too long for a headline.</summary>
    public bool IsProse => IsText && Shape.IsProse;

    /// <summary>Text that reads as a headline, a label or a name.</summary>
    public bool IsFragment => IsText && !Shape.IsProse;

    public void Take(SeedLineKind kind, string why)
    {
        if (Fixed)
            return;
        Kind = kind;
        Why = why;
    }

    public void Fix(SeedLineKind kind, string why)
    {
        Take(kind, why);
        Fixed = true;
    }

    /// <summary>Back to undecided text, where a first impression was wrong.</summary>
    public void Release()
    {
        if (!Fixed)
            Kind = null;
    }
}
