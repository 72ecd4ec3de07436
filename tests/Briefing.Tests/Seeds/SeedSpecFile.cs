using System.Globalization;
using System.Text;

namespace Briefing.Tests.Seeds;

/// <summary>A heading of a spec file and the blocks under it.</summary>
/// <param name="File">The spec file's path.</param>
/// <param name="Name">The heading's words.</param>
public sealed record SeedCase(string File, string Name, IReadOnlyList<SeedCaseBlock> Blocks)
{
    public SeedCaseBlock? Find(string info) => Blocks.FirstOrDefault(block => block.Info == info);
}

/// <summary>A fenced block.</summary>
/// <param name="Info">The words after the fence: <c>expect lines</c>.</param>
/// <param name="FirstLine">Of the words, in the spec file, from zero.</param>
public sealed record SeedCaseBlock(string Info, int FirstLine, IReadOnlyList<string> Lines)
{
    /// <summary>As a seed: the signs for characters that an editor would hide or change stand for what they show.</summary>
    /// <remarks>
    /// ␍ and ␊ are CR and LF, and a line that ends with one of them has no other end; ⍽ is a no-break space, ␀ a NUL, ␃ at the very
    /// end leaves out the last line's end, ⟪200B⟫ is any UTF-16 unit by its number, ⟪×900 words⟫ the words 900 times.
    /// </remarks>
    public string ToSeed()
    {
        var text = new StringBuilder();
        foreach (var line in Lines)
        {
            text.Append(line);
            if (!line.EndsWith('␊') && !line.EndsWith('␍') && !line.EndsWith('␃'))
                text.Append('\n');
        }

        text.Replace('␍', '\r').Replace('␊', '\n').Replace('⍽', '\u00a0').Replace('␀', '\0').Replace("␃", "");
        var spelled = text.ToString();
        for (var at = spelled.IndexOf('⟪', StringComparison.Ordinal); at >= 0; at = spelled.IndexOf('⟪', at + 1))
        {
            var end = spelled.IndexOf('⟫', at);
            spelled = spelled[..at] + Spell(spelled[(at + 1)..end]) + spelled[(end + 1)..];
        }

        return spelled;
    }

    static string Spell(string sign)
    {
        if (sign[0] != '×')
            return ((char)Convert.ToInt32(sign, 16)).ToString();
        var space = sign.IndexOf(' ', StringComparison.Ordinal);
        return string.Concat(Enumerable.Repeat(sign[(space + 1)..], int.Parse(sign[1..space], CultureInfo.InvariantCulture)));
    }
}

/// <summary>Reads and, on demand, rewrites the literate specs of <c>tests/specs/seeds/</c>.</summary>
static class SeedSpecFile
{
    public static IEnumerable<SeedCase> ReadAll()
    {
        foreach (var file in Directory.GetFiles(SeedFiles.At("tests/specs/seeds"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var found in Read(file))
                yield return found;
        }
    }

    static IEnumerable<SeedCase> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var name = "";
        var blocks = new List<SeedCaseBlock>();
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                var first = at + 1;
                at = Array.IndexOf(lines, "```", first);
                blocks.Add(new SeedCaseBlock(lines[first - 1][3..].Trim(), first, lines[first..at]));
            }
            else if (lines[at].StartsWith("## ", StringComparison.Ordinal))
            {
                if (blocks.Count > 0)
                    yield return new SeedCase(file, name, blocks);
                (name, blocks) = (lines[at][3..].Trim(), []);
            }
        }

        if (blocks.Count > 0)
            yield return new SeedCase(file, name, blocks);
    }

    /// <summary>Puts what was read in the place of what was expected.</summary>
    public static void Rewrite(SeedCase spec, SeedCaseBlock block, string actual)
    {
        // Blocks above may have been rewritten with more lines since the file was read, so the block is sought under its heading.
        var lines = File.ReadAllLines(spec.File).ToList();
        var heading = lines.IndexOf("## " + spec.Name);
        var first = lines.IndexOf("```" + block.Info, heading) + 1;
        var end = lines.IndexOf("```", first);
        lines.RemoveRange(first, end - first);
        lines.InsertRange(first, actual.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        File.WriteAllText(spec.File, string.Join('\n', lines) + "\n");
    }
}
