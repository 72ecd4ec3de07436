using Briefing.Syntax.Input;
using Briefing.Syntax.Yaml;
using Briefing.Testing;
using Briefing.Text;
using Xunit;

namespace Briefing.Tests.Packs;

/// <summary>
/// Whole packs, spoiled at random: every altered quote, date, id, key, choice, number and type is told at its line, and the same
/// files as another hand would write them say nothing new. A failure names the number that makes it happen again.
/// <c>BRIEFING_MUTATIONS</c> sets how many are tried for each pack; by default a share that takes seconds.
/// </summary>
public partial class PackMutations
{
    static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("BRIEFING_MUTATIONS"), out var runs) ? runs : 60;

    public static TheoryData<string> Packs() => ["port-strike", "uncertain-dates", "quotes-with-ellipsis", "persian", "excerpts", Own];

    /// <summary>The pack that the program comes with.</summary>
    const string Own = "own";

    [Theory]
    [MemberData(nameof(Packs))]
    public void What_is_spoiled_is_told_at_its_line(string pack)
    {
        var files = Files(pack);
        var sound = Findings(files);
        var places = files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).SelectMany(Places).ToList();
        var missed = new List<string>();
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            var place = places[random.Next(places.Count)];
            var at = files.FindIndex(file => file.Path == place.Path);
            var changed = place.Spoil(random, files[at].Text);
            if (changed is null)
                continue;
            var spoiled = files.ToList();
            spoiled[at] = (place.Path, changed);
            var line = new LineMap(files[at].Text).PositionAt(place.Span.Start).Line;
            var found = Findings(spoiled).Where(finding => finding.Severity > Severity.Info && !finding.Accepted && sound.All(old => old.Message != finding.Message || old.Where.Start.Line != finding.Where.Start.Line));
            if (!found.Any(finding => finding.Where.File.Value == place.Path && finding.Where.Start.Line <= line && line <= finding.Where.End.Line))
                missed.Add($"seed {seed}: {place.Path}:{line} {place.Kind}\n{changed.Split('\n')[line - 1]}\n");
        }

        Assert.True(missed.Count == 0, string.Concat(missed.Distinct()));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void The_same_files_written_otherwise_say_nothing_new(string pack)
    {
        var files = Files(pack);
        var sound = Said(files);
        for (var seed = 0; seed < Runs / 3; seed++)
        {
            var random = new Random(seed);
            var rewritten = files.ConvertAll(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal) ? (file.Path, YamlRewrite.Of(file.Text, random)) : file);
            var said = Said(rewritten);
            Assert.True(said.SequenceEqual(sound), $"seed {seed}:\n{string.Join('\n', said.Except(sound))}\n\nmissing:\n{string.Join('\n', sound.Except(said))}\n\n{string.Join("\n---\n", rewritten.Where(file => said.Except(sound).Any(one => one.Contains(file.Item1, StringComparison.Ordinal))).Select(file => file.Item2))}");
        }
    }

    // Info on what is listed depends on nothing that is rewritten either.
    static List<string> Said(List<(string Path, string Text)> files) =>
        [.. Findings(files).Select(finding => $"{finding.Where.File} {finding.Kind.Code} {finding.Message}").Order(StringComparer.Ordinal)];

    static List<Diagnostic> Findings(List<(string Path, string Text)> files) => [.. SpecPack.Verify([.. files]).Pack.Findings];

    static List<(string Path, string Text)> Files(string pack)
    {
        var root = Repository.At(pack == Own ? "." : $"tests/packs/{pack}");
        return
        [
            .. new[] { "seeds", "input" }
                .SelectMany(part => Directory.EnumerateFiles(Path.Combine(root, part), "*", SearchOption.AllDirectories))
                .Where(file => file.EndsWith(".txt", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal) || (file.EndsWith(".md", StringComparison.Ordinal) && Path.GetFileName(file) != "README.md"))
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file).TrimStart('\uFEFF').ReplaceLineEndings("\n"))),
        ];
    }

    /// <summary>Something that an author could get wrong.</summary>
    /// <param name="Span">Of the words, in the file.</param>
    /// <param name="Spoil">The whole file with it got wrong; null where nothing can be.</param>
    sealed record Place(string Path, string Kind, TextSpan Span, Func<Random, string, string?> Spoil);

    static readonly string[] References =
        ["by", "via", "about", "themes", "actors", "contradicts", "supports", "claim", "article", "to", "parent", "same_as", "not_same_as", "source"];

    static readonly string[] Choices = ["kind", "basis", "likelihood", "confidence", "article_text", "reliability"];

    static IEnumerable<Place> Places((string Path, string Text) file)
    {
        var read = YamlReader.Read(TextFile.FromText(file.Path, file.Text));
        return Places(file.Path, (YamlMapping)read.Root!, KindTable.Of(Syntax.InputReader.KindOf(RepoPath.Parse(file.Path))!.Value)); // sound files
    }

    static IEnumerable<Place> Places(string path, YamlMapping mapping, ValueRule? rule)
    {
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Value;
            yield return new Place(path, "key", entry.Key.Span, (random, text) => Letter(random, text, entry.Key.Content) is { } changed && !IsKey(changed, entry.Key.Content.Start) ? changed : null);
            yield return new Place(path, "type", entry.Key.Span, (random, text) => Type(random, text, entry.Value));
            foreach (var scalar in Scalars(entry.Value))
            {
                if (key is "quote" or "words" or "quotes")
                    yield return new Place(path, "quote", scalar.Span, (random, text) => Quote(random, text, scalar));
                else if ((References.Contains(key) && scalar.Value != "article") || (key == "basis" && entry.Value is YamlSequence))
                    yield return new Place(path, "id", scalar.Span, (random, text) => Letter(random, text, scalar.Content));
                else if (Choices.Contains(key))
                    yield return new Place(path, "choice", scalar.Span, (random, text) => Letter(random, text, scalar.Content));
                else if (key is "date" or "published" && !scalar.IsNull)
                    yield return new Place(path, "date", scalar.Span, (random, text) => Digit(random, text, scalar.Content));
                else if (key is "value")
                    yield return new Place(path, "number", scalar.Span, (random, text) => Digit(random, text, scalar.Content));
            }

            var inner = entry.Value is YamlMapping one ? [one] : entry.Value is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];
            foreach (var place in inner.SelectMany(group => Places(path, group, rule)))
                yield return place;
        }
    }

    // "quotes" less its last letter is another key, and no mistake by itself.
    static bool IsKey(string text, int at) => text.AsSpan(at).StartsWith("quote:", StringComparison.Ordinal);

    static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>(),
        _ => [],
    };

    static string? Letter(Random random, string text, TextSpan span)
    {
        var at = span.Start + random.Next(span.Length);
        if (!char.IsAsciiLetter(text[at]))
            return null;
        var other = (char)('a' + random.Next(26));
        return other == char.ToLowerInvariant(text[at]) ? null : random.Next(3) switch
        {
            0 => string.Concat(text.AsSpan(0, at), other.ToString(), text.AsSpan(at + 1)),
            1 => text.Insert(at, "x"),
            _ => span.Length > 3 ? text.Remove(at, 1) : null,
        };
    }

    static string? Digit(Random random, string text, TextSpan span)
    {
        var digits = Enumerable.Range(span.Start, span.Length).Where(at => char.IsAsciiDigit(text[at])).ToList();
        if (digits.Count == 0)
            return null;
        var place = digits[random.Next(digits.Count)];
        var other = (char)('0' + ((text[place] - '0' + 1 + random.Next(9)) % 10));
        return string.Concat(text.AsSpan(0, place), other.ToString(), text.AsSpan(place + 1));
    }

    static string? Quote(Random random, string text, YamlScalar scalar)
    {
        var letters = Enumerable.Range(0, scalar.Value.Length).Where(at => char.IsLetterOrDigit(scalar.Value[at])).ToList();
        if (letters.Count < 8 || scalar.Value.Contains('[', StringComparison.Ordinal))
            return null;
        var at = scalar.FileOffset(letters[random.Next(letters.Count)]);
        return random.Next(4) switch
        {
            0 => string.Concat(text.AsSpan(0, at), text[at] == 'q' ? "j" : "q", text.AsSpan(at + 1)),
            1 => text.Insert(at, "zz"),
            2 => text.Insert(at, "not "),
            _ => string.Concat(text.AsSpan(0, at), "9", text.AsSpan(text[at] == '9' ? at : at + 1)),
        };
    }

    static string? Type(Random random, string text, YamlNode value)
    {
        var (start, end) = (value.Span.Start, value.Span.End);
        if (value is YamlScalar scalar)
        {
            if (scalar.IsNull || scalar.Style is YamlStyle.Literal or YamlStyle.Folded || scalar.Value.Contains('\n', StringComparison.Ordinal))
                return null;
            return string.Concat(text.AsSpan(0, start), random.Next(2) == 0 ? "{oops: 1}" : "[[a], {b: c}]", text.AsSpan(end));
        }

        // A block begins below its key and ends in a line break that belongs to what follows.
        while (end > start && text[end - 1] is '\n' or ' ')
            end--;
        while (text[start - 1] is '\n' or ' ')
            start--;
        return string.Concat(text.AsSpan(0, start), " 7", text.AsSpan(end));
    }
}
