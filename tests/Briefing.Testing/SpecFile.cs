namespace Briefing.Testing;

/// <summary>A fenced block of a spec.</summary>
/// <param name="Kind">The first word after the fence: <c>txt</c>, <c>yaml</c>, <c>expect</c> …</param>
/// <param name="Name">The rest of that line: a file's path, or what is expected.</param>
/// <param name="Text">The lines between the fences, each with its line end.</param>
/// <param name="Line">Of the opening fence, from one.</param>
public sealed record SpecBlock(string Kind, string Name, string Text, int Line);

/// <summary>A case: a heading and the blocks below it.</summary>
public sealed record SpecCase(string File, string Heading, int Line, IReadOnlyList<SpecBlock> Blocks)
{
    /// <summary>The words under the heading that are no block, in one line for each paragraph.</summary>
    public string Prose { get; init; } = "";

    /// <summary>The text of the one block of a kind and name; null when there is none.</summary>
    public string? Find(string kind, string name = "") =>
        Blocks.SingleOrDefault(block => block.Kind == kind && block.Name == name)?.Text;

    /// <summary>For the test runner's list.</summary>
    public override string ToString() => $"{File}:{Line} {Heading}";
}

/// <summary>Markdown that is a manual and a test at once: a heading is a case, its blocks are files and what is expected of them.</summary>
public static class SpecFile
{
    /// <summary>Every case below a folder of <c>tests/specs/</c>, in order of path and line. A heading without blocks is prose.</summary>
    public static IReadOnlyList<SpecCase> ReadAll(string folder)
    {
        var root = Repository.At("tests/specs/" + folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(file => Parse(folder + "/" + Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllLines(file))),
        ];
    }

    static IEnumerable<SpecCase> Parse(string file, string[] lines)
    {
        var heading = ("", 0);
        var blocks = new List<SpecBlock>();
        var prose = new List<string>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (Fence(lines[at]) is { } fence)
            {
                var end = Array.FindIndex(lines, at + 1, line => line.TrimEnd() == fence);
                if (end < 0)
                    throw new InvalidDataException($"{file}:{at + 1}: the block is not closed.");
                var info = lines[at][fence.Length..].Trim().Split(' ', 2);
                blocks.Add(new SpecBlock(info[0], info.ElementAtOrDefault(1) ?? "", string.Concat(lines[(at + 1)..end].Select(line => line + "\n")), at + 1));
                at = end;
            }
            else if (lines[at].StartsWith('#'))
            {
                if (blocks.Count > 0)
                    yield return Case();
                blocks.Clear();
                prose.Clear();
                heading = (lines[at].TrimStart('#').Trim(), at + 1);
            }
            else
            {
                prose.Add(lines[at]);
            }
        }

        if (blocks.Count > 0)
            yield return Case();

        SpecCase Case() => new(file, heading.Item1, heading.Item2, [.. blocks]) { Prose = Joined(prose) };
    }

    static string Joined(IEnumerable<string> prose) =>
        string.Join('\n', prose).Trim('\n').Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => paragraph.Trim('\n').Replace('\n', ' '))
            .Aggregate("", (text, paragraph) => text.Length == 0 ? paragraph : text + "\n" + paragraph);

    static string? Fence(string line)
    {
        var length = line.TakeWhile(letter => letter == '`').Count();
        return length >= 3 ? new string('`', length) : null;
    }
}
