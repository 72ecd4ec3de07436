using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Syntax.Yaml;

/// <summary>
/// Reads YAML and never fails: what could not be read is reported and left out, and the rest is read as if it were not there,
/// so that an author sees every mistake at once.
/// </summary>
public static class YamlReader
{
    // Each mistake costs one more reading of the file. Past this many, the file is probably something else than YAML.
    const int MostMistakes = 20;

    public static YamlDocument Read(TextFile file) => Read(file, new TextSpan(0, file.Text.Length));

    /// <summary>Reads a part of a file, such as the front matter of a Markdown file. Spans count from the file's start.</summary>
    public static YamlDocument Read(TextFile file, TextSpan part)
    {
        var findings = new Findings(file, Limits.Default);
        var (root, isWhole) = Read(findings, part);
        return new YamlDocument(root, isWhole, findings.Sorted());
    }

    internal static (YamlNode? Root, bool IsWhole) Read(Findings findings, TextSpan part)
    {
        var source = new YamlSource(findings.File.Text, part);
        return PlainYaml.TryRead(source.Text, part.Start, findings.Limits) is { } plain ? (plain, true) : ReadThoroughly(source, findings);
    }

    internal static (YamlNode? Root, bool IsWhole) ReadThoroughly(YamlSource source, Findings findings)
    {
        var linesWithTab = new HashSet<int>();
        for (var mistakes = 0; ; mistakes++)
        {
            var builder = new YamlTreeBuilder(source, findings.File, findings.Limits);
            var root = builder.Build();
            var mistake = builder.Failure is { } failure ? YamlMistakes.Find(source, failure)
                : root is YamlScalar { Style: YamlStyle.Plain, IsBroken: false } ? YamlMistakes.FirstKey(source)
                : null;
            if (mistake is not null)
            {
                // A tab is told once: what its line means without it, nobody knows.
                var line = source.LineStart(mistake.Span.Start);
                if (!linesWithTab.Contains(line))
                    findings.Add(mistake.Finding(findings));
                if (mistake.Kind == YamlDiagnostics.Tab)
                    linesWithTab.Add(line);
                if (mistakes < MostMistakes && source.Hide(mistake))
                    continue;
            }

            foreach (var finding in builder.Findings)
                findings.Add(finding);
            return (root, builder.IsComplete && !source.HidesAnything);
        }
    }
}
