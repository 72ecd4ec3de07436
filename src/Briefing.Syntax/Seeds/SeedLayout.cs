using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>
/// Decides by place what single lines leave open. A scrape has three parts: the head, with title, standfirst and what is said about
/// the article; the body; the foot, with what the page adds. Where the body begins and ends is found first, from both sides.
/// </summary>
sealed partial class SeedLayout
{
    readonly string text;
    readonly List<SeedUnit> units;
    readonly CorrectedLines corrected;

    /// <summary>Index of the first unit under the article: a comment form, a list of other pages up to the end.</summary>
    int foot;

    /// <summary>Index of the unit that begins the body.</summary>
    int body;

    SeedLayout(string text, List<SeedUnit> units, CorrectedLines corrected)
    {
        this.text = text;
        this.units = units;
        this.corrected = corrected;
        foot = units.Count;
    }

    public TextSpan? Title { get; private set; }

    public TextSpan? Standfirst { get; private set; }

    public TextSpan? Outlet { get; private set; }

    public TextSpan? Byline { get; private set; }

    public SeedDate? Published { get; private set; }

    /// <summary>A date of publication that can be read in two ways.</summary>
    public TextSpan? Ambiguous { get; private set; }

    /// <summary>Gives every unit its kind, and finds the fields.</summary>
    public static SeedLayout Arrange(string text, List<SeedUnit> units, CorrectedLines corrected)
    {
        var layout = new SeedLayout(text, units, corrected);
        layout.KeepChronologies();
        layout.KeepSpeakers();
        layout.CutToCorrections();
        layout.ReadLabelledFields();
        layout.ReadLabelsAbove();
        layout.FindForm();
        layout.SetListsApart();
        layout.PairCaptions();
        layout.FindBody();
        layout.ReadHead();
        layout.ReadBody();
        layout.ReadFoot();
        layout.TrimHeadings();
        layout.FindFields();
        return layout;
    }

    /// <summary>The next unit at or after an index that is undecided text; <see cref="foot"/> when there is none.</summary>
    int NextText(int at)
    {
        while (at < foot && !units[at].IsText)
            at++;
        return Math.Min(at, foot);
    }

    string Key(SeedUnit unit) => FoldedWords.Key(unit.Span.Of(text)[..Math.Min(unit.Span.Length, 400)]);
}
