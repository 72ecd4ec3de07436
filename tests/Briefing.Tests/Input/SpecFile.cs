using System.Text;

namespace Briefing.Tests.Input;

/// <summary>A case of a spec: a heading, the prose under it, and its blocks.</summary>
/// <param name="File">From the repository's root.</param>
public sealed record SpecCase(string File, string Name, IReadOnlyList<SpecBlock> Blocks)
{
    /// <summary>The blocks that are files: their info holds a path.</summary>
    public IEnumerable<SpecBlock> Files => Blocks.Where(block => block.Path is not null);

    public SpecBlock? Find(string info) => Blocks.FirstOrDefault(block => block.Info == info);

    // What a test runner shows for the case.
    public override string ToString() => $"{System.IO.Path.GetFileName(File)} — {Name}";
}

/// <summary>A fenced block.</summary>
/// <param name="Info">The words after the opening fence.</param>
/// <param name="Line">Of its first line of text, from one.</param>
public sealed record SpecBlock(string Info, string Text, int Line)
{
    /// <summary>The file that the block is; null for an expectation.</summary>
    public string? Path => Info.Split(' ') is [_, var path, ..] && path.Contains('/', StringComparison.Ordinal) ? path : null;

    /// <summary>The block shows the file after the author followed the advice.</summary>
    public bool IsCured => Info.EndsWith(" cured", StringComparison.Ordinal);
}

/// <summary>Reads specs: Markdown files in which a heading is a case and fenced blocks are its files and expectations.</summary>
static class SpecFile
{
    static readonly bool Updates = Environment.GetEnvironmentVariable("BRIEFING_UPDATE") == "1";

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<SpecCase> ReadFolder(string folder) =>
        [.. Directory.GetFiles(System.IO.Path.Combine(Root, folder), "*.md").Order(StringComparer.Ordinal).SelectMany(path => Read(System.IO.Path.GetRelativePath(Root, path)))];

    public static IReadOnlyList<SpecCase> Read(string path)
    {
        var cases = new List<SpecCase>();
        List<SpecBlock>? blocks = null;
        var lines = System.IO.File.ReadAllLines(System.IO.Path.Combine(Root, path));
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("## ", StringComparison.Ordinal))
            {
                blocks = [];
                cases.Add(new SpecCase(path, lines[at][3..], blocks));
            }
            else if (lines[at].StartsWith("```", StringComparison.Ordinal) && blocks is not null)
            {
                // A block that itself holds fences is fenced with four marks.
                var fence = lines[at].StartsWith("````", StringComparison.Ordinal) ? "````" : "```";
                var info = lines[at][fence.Length..].Trim();
                var text = new StringBuilder();
                var first = at + 2;
                while (++at < lines.Length && lines[at] != fence)
                    text.Append(lines[at]).Append('\n');
                blocks.Add(new SpecBlock(info, text.ToString(), first));
            }
        }

        return cases;
    }

    /// <summary>Compares what is with what a spec expects; with BRIEFING_UPDATE=1 the spec is changed instead.</summary>
    public static void Expect(SpecCase spec, SpecBlock block, string actual)
    {
        if (actual.Length > 0 && !actual.EndsWith('\n'))
            actual += "\n";
        if (Updates && actual != block.Text)
        {
            var path = System.IO.Path.Combine(Root, spec.File);
            var content = System.IO.File.ReadAllText(path);
            var heading = content.IndexOf($"## {spec.Name}\n", StringComparison.Ordinal);
            var info = content.IndexOf($"```{block.Info}\n", heading, StringComparison.Ordinal) + block.Info.Length + 4;
            System.IO.File.WriteAllText(path, content[..info] + actual + content[(info + block.Text.Length)..]);
            return;
        }

        Xunit.Assert.Equal(block.Text, actual);
    }

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "Briefing.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
