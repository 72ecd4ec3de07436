using System.Text;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Templates;

/// <summary>One case of a page under <c>tests/specs/templates</c>: a template, what surrounds it, and what must come of it.</summary>
/// <param name="Place">Page, heading, and the row of a table.</param>
/// <param name="Globals">JSON; null when the page gives none.</param>
/// <param name="Options">Settings by Scriban's names, one a line.</param>
/// <param name="Expected">The output, or <c>error …</c>; see <see cref="ExpectsError"/>.</param>
/// <param name="Lines">Where the expectation stands in the page: a row of a table, or the inside of a block.</param>
sealed record TemplateSpec(
    string Place, Range Lines, string Template, string? Globals, string? Options, IReadOnlyDictionary<string, string> Includes, string Expected, bool ExpectsError);

/// <summary>
/// Reads the pages. A heading is a case; what stands under a larger heading holds under its smaller ones. A block <c>scriban</c> is its template, <c>scriban NAME</c> an include, <c>json</c> the
/// globals, <c>options</c> settings, <c>output</c> the exact output, <c>error</c> the first messages, each
/// a position and some of its words. A table with the columns "Template" and "Output" holds small cases, one a row; blocks before it hold for all rows. In cells
/// <c>⏎</c> is a line feed, <c>⇥</c> a tab, <c>\|</c> a bar, an empty cell no output, and <c>error (1,4) words</c> an error.
/// </summary>
static partial class TemplateSpecs
{
    public static readonly string Folder = Path.Combine(Repository.Root, "tests", "specs", "templates");

    public static IEnumerable<TemplateSpec> ReadAll() =>
        Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(file => Read(file, File.ReadAllText(file)));

    public static IEnumerable<TemplateSpec> Read(string file, string page)
    {
        var section = new Section(Path.GetFileNameWithoutExtension(file), 0, null);
        var lines = page.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at];
            if (line.StartsWith('#'))
            {
                var level = line.TakeWhile(unit => unit == '#').Count();
                while (section.Level >= level && section.Outer is { } outer)
                    section = outer;
                section = new Section($"{Path.GetFileNameWithoutExtension(file)} · {line[level..].Trim()}", level, section);
            }
            else if (Fence().Match(line) is { Success: true } fence)
            {
                var content = new List<string>();
                var first = at + 1;
                while (++at < lines.Length && lines[at] != fence.Groups["ticks"].Value)
                    content.Add(lines[at]);
                if (section.Take(fence.Groups["kind"].Value, fence.Groups["name"].Value, string.Join('\n', content)) is { } whole)
                    yield return whole with { Lines = first..at };
            }
            else if (line.StartsWith("| `", StringComparison.Ordinal) && section.Row(line) is { } row)
            {
                yield return row with { Lines = at..(at + 1) };
            }
        }
    }

    [GeneratedRegex("^(?<ticks>`{3,})(?<kind>[a-z]+) ?(?<name>.*)$")]
    private static partial Regex Fence();

    sealed class Section(string name, int level, Section? outer)
    {
        readonly Dictionary<string, string> includes = new(outer?.includes ?? [], StringComparer.Ordinal);
        string? template;
        string? globals = outer?.globals;
        string? options = outer?.options;
        int count;

        public int Level => level;

        public Section? Outer => outer;

        public TemplateSpec? Take(string kind, string file, string content)
        {
            switch (kind)
            {
                case "scriban" when file.Length == 0:
                    template = content;
                    break;
                case "scriban":
                    includes[file] = content;
                    break;
                case "json":
                    globals = content;
                    break;
                case "options":
                    options = content;
                    break;
                case "output" or "error":
                    return Make(template ?? throw new FormatException($"{name}: no template stands before the {kind}."), content, kind == "error");
            }

            return null;
        }

        public TemplateSpec? Row(string line)
        {
            var cells = line.Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(cell => cell.Trim().Replace('\u0001', '|')).ToList();
            if (cells.Count < 4)
                throw new FormatException($"{name}: a row has two cells: {line}");
            var expected = cells[2];
            return expected.StartsWith("error", StringComparison.Ordinal)
                ? Make(Code(cells[1]), expected["error".Length..].Trim(), isError: true)
                : Make(Code(cells[1]), Code(expected), isError: false);
        }

        TemplateSpec Make(string text, string expected, bool isError) =>
            new($"{name} #{++count}", default, text, globals, options, new Dictionary<string, string>(includes), expected, isError);

        static string Code(string cell)
        {
            if (cell.Length == 0)
                return "";
            var ticks = cell.TakeWhile(unit => unit == '`').Count();
            var inside = new StringBuilder(cell[ticks..^ticks]);
            if (ticks > 1 && inside is [' ', .., ' '])
                inside.Remove(inside.Length - 1, 1).Remove(0, 1);
            return inside.Replace('⏎', '\n').Replace('⇥', '\t').ToString();
        }
    }
}
