using System.Globalization;

namespace Briefing.Text;

/// <summary>
/// A bound on what a pack may ask of the machine. Packs come from strangers, so nothing in a pack moves one; whoever calls
/// the program may.
/// </summary>
/// <param name="Name">As <c>--limit</c> takes it.</param>
/// <param name="Default">More than any real pack needs, and less than harm.</param>
/// <param name="Highest">What was tried: beyond it a stack might not be deep enough, or a number not large enough.</param>
/// <param name="Unit">What the number counts; empty where <paramref name="What"/> says it.</param>
/// <param name="What">What is bounded, as a table of bounds has it.</param>
/// <param name="Code">Of the finding that tells where it was met; empty where a sentence does.</param>
public sealed record Limit(string Name, int Default, int Highest, string Unit, string What, string Code)
{
    /// <summary>
    /// Whether it holds for each thousand articles, rather than for a pack of any size: a page that lists a whole pack is as large as the
    /// pack. It grows no further than <see cref="Highest"/>, and what a call says of it holds as said.
    /// </summary>
    public bool Grows { get; private init; }

    public static Limit FileSize { get; } = new("file-size", 32, 1024, "MiB", "the size of one file", "BP104");

    public static Limit PackSize { get; } = new("pack-size", 4096, 262_144, "MiB", "all files of a pack together", "BP110");

    public static Limit Files { get; } = new("files", 1_000_000, 100_000_000, "", "the number of files and folders in a pack", "BP111");

    public static Limit YamlDepth { get; } = new("yaml-depth", 64, 256, "levels", "nesting of YAML", "BP208");

    public static Limit MarkdownDepth { get; } = new("markdown-depth", 100, 120, "levels", "quotes and lists inside one another that one line of Markdown opens", "BP265");

    public static Limit MarkdownMarks { get; } = new("markdown-marks", 1_000, 20_000, "", "brackets and marks that are open at once in a paragraph of Markdown", "BP265");

    public static Limit MarkdownLinks { get; } = new("markdown-links", 200, 5_000, "", "addresses of links that are open at once in a paragraph of Markdown", "BP265");

    public static Limit MarkdownDefinitions { get; } = new("markdown-definitions", 2_000, 50_000, "", "definitions of links in a text of Markdown", "BP265");

    public static Limit QuoteSearch { get; } = new("quote-search", 10_000, 1_000_000, "million letters", "letters that are compared to find an article's quotes", "BP490");

    public static Limit TemplateSteps { get; } = new("template-steps", 10_000_000, 1_000_000_000, "", "steps of a template's loop, with all inside it", "BP502") { Grows = true };

    public static Limit TemplateCalls { get; } = new("template-calls", 10_000_000, 1_000_000_000, "", "calls and includes in one page", "BP502") { Grows = true };

    public static Limit TemplateDepth { get; } = new("template-depth", 100, 500, "levels", "calls and includes inside one another", "BP502");

    public static Limit PageSize { get; } = new("page-size", 64, 2047, "MiB", "one page, and any text that its templates make, a letter counting as a byte", "BP502") { Grows = true };

    public static Limit PageTime { get; } = new("page-time", 60, 3_600, "seconds", "the time that one page's templates may take", "BP502") { Grows = true };

    public static Limit PageMemory { get; } = new("page-memory", 4_096, 65_536, "MiB", "the memory that one page's templates may take, whether or not it is given back", "BP502") { Grows = true };

    public static Limit RegexTime { get; } = new("regex-time", 1_000, 60_000, "milliseconds", "the time that one regular expression of a template may take", "BP502");

    public static Limit SavedPageSize { get; } = new("saved-page-size", 16, 256, "MiB", "the size of a web page that `new --from` reads", "");

    public static Limit SavedPageDepth { get; } = new("saved-page-depth", 500, 1_000, "levels", "nesting of elements in a web page that `new --from` reads", "");

    /// <summary>In the order of a build.</summary>
    public static EquatableArray<Limit> All { get; } =
    [
        FileSize, PackSize, Files, YamlDepth, MarkdownDepth, MarkdownMarks, MarkdownLinks, MarkdownDefinitions, QuoteSearch,
        TemplateSteps, TemplateCalls, TemplateDepth, PageSize, PageTime, PageMemory, RegexTime, SavedPageSize, SavedPageDepth,
    ];

    /// <summary>"64 MiB".</summary>
    public string InWords(int value) =>
        value.ToString("#,0", Spaced) + (Unit.Length > 0 ? " " + Unit : "");

    /// <summary>What holds where a call says nothing: "64 MiB for each 1 000 articles".</summary>
    public string DefaultInWords => InWords(Default) + (Grows ? $" for each {Limits.ArticlesOfGrowth.ToString("#,0", Spaced)} articles" : "");

    static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " " };
}
