using Briefing.Testing;

namespace Briefing.Tests.Build;

/// <summary>A pack in a folder of its own that random edits are made to: of every kind of file, right and wrong, back and forth.</summary>
internal sealed class EditedPack : IDisposable
{
    static readonly string[] Words = ["Monday", "the crews", "port", "[[dock-workers-union]]", "[@crews-stay-out]", "not", "\"", ": ", "  - ", "2025-10-0", "é", "{{ page.title }}", "[", "#", " Castellan said ", " castellan ", " seventeen ", " 1,200 "];

    static readonly (string Path, string Text)[] Additions =
    [
        ("theme/layouts/note.sbn-html", "<article>{{ note.title }}: {{ page.title }}</article>"),
        ("theme/layouts/claim.sbn-html", "<p>{{ nothing.at.all"),
        ("theme/partials/site-footer.sbn-html", "<footer>ours</footer>"),
        ("theme/assets/css/site.css", "body { color: red; }\n"),
        ("theme/assets/own.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("input/actors/newcomer.yaml", "name: Newcomer\nkind: person\naliases: [Monday]\n"),
        ("input/notes/extra.md", "---\ntitle: Extra\n---\nSee [[newcomer]] and [[dock-workers-union]].\n"),
        ("input/themes/wages.yaml", "name: Wages\nquestion: Who pays?\nsummary: |\n  Pay.\n"),
        ("input/events/meeting.yaml", "name: A meeting\ndate: 2025-10-09\nsummary: |\n  They met.\n"),
        ("seeds/stray.txt", "A stray report\n\nMay 4, 2020\n\nThe crews left on Monday, May 5, 2020.\n"),
        ("input/articles/stray.yaml", "source: stray.txt\nsummary: |\n  The crews left [@left].\nclaims:\n  - id: left\n    text: The crews left.\n    by: newcomer\n    basis: on-record\n    quote: The crews left\n"),
    ];

    readonly TemporaryFolder folder = new();
    readonly Random random;
    readonly Dictionary<string, byte[]> originals = new(StringComparer.Ordinal);

    public EditedPack(string pack, int seed)
    {
        random = new Random(seed);
        foreach (var part in new[] { "seeds", "input", "theme" }.Where(part => Directory.Exists(Repository.At($"tests/packs/{pack}/{part}"))))
            folder.WithCopyOf(Repository.At($"tests/packs/{pack}/{part}"), part);
        foreach (var path in Paths())
            originals[path] = File.ReadAllBytes(folder.At(path));
    }

    public string Root => folder.Path;

    public void Dispose() => folder.Dispose();

    /// <summary>Does one thing to one file.</summary>
    /// <returns>What was done, for a test that fails.</returns>
    public string Edit()
    {
        var paths = Paths();
        var path = paths.Count == 0 ? originals.Keys.First() : paths[random.Next(paths.Count)];
        switch (random.Next(13))
        {
            case 0:
                File.Delete(folder.At(path));
                return $"delete {path}";
            case 1:
                var target = $"{Path.GetDirectoryName(path)!.Replace('\\', '/')}/renamed-{random.Next(3)}{Path.GetExtension(path)}"; // every file stands in a folder
                File.Move(folder.At(path), folder.At(target), overwrite: true);
                return $"rename {path} to {target}";
            case 2 or 3:
                var (added, text) = Additions[random.Next(Additions.Length)];
                folder.With(added, text);
                return $"add {added}";
            case 4 or 5 or 6:
                var (back, bytes) = originals.ElementAt(random.Next(originals.Count));
                folder.With(back, bytes);
                return $"restore {back}";
            case 7 or 8 or 9:
                return Exchange(null);
            default:
                return Type(path);
        }
    }

    /// <summary>Does one thing to the text of one file, whatever its kind.</summary>
    /// <returns>What was done, and to which file.</returns>
    public (string Done, string Path) EditText()
    {
        var paths = Paths().Where(path => path.StartsWith("input/", StringComparison.Ordinal)).ToList();
        if (random.Next(3) == 0)
            paths = [.. Paths().Where(path => !path.StartsWith("input/", StringComparison.Ordinal) && originals.ContainsKey(path))];
        var path = paths[random.Next(paths.Count)];
        switch (random.Next(8))
        {
            case 0:
                folder.With(path, originals[path]);
                return ($"restore {path}", path);
            case 1:
                return (Type(path), path);
            case 2 or 3 or 4 when path.StartsWith("input/", StringComparison.Ordinal):
                return (Exchange(path), path);
            default:
                return (Word(path), path);
        }
    }

    /// <summary>Does one thing to the file of an article, the kind of thing an author does all day.</summary>
    /// <returns>What was done, and to which file.</returns>
    public (string Done, string Path) EditArticle()
    {
        var paths = Paths().Where(path => path.StartsWith("input/articles/", StringComparison.Ordinal)).ToList();
        var path = paths[random.Next(paths.Count)];
        switch (random.Next(8))
        {
            case 0:
                folder.With(path, originals[path]);
                return ($"restore {path}", path);
            case 1:
                return (Type(path), path);
            case 2:
                return (Exchange(path), path);
            case 3 or 4:
                return (Claim(path, (lines, from, to) => lines.InsertRange(to, lines.GetRange(from, to - from).Select(line => line.Replace("- id: ", "- id: again-", StringComparison.Ordinal)))), path);
            case 5:
                return (Claim(path, (lines, from, to) => lines.RemoveRange(from, to - from)), path);
            default:
                return (Word(path), path);
        }
    }

    string Claim(string path, Action<List<string>, int, int> change)
    {
        var lines = File.ReadAllLines(folder.At(path)).ToList();
        var starts = Enumerable.Range(0, lines.Count).Where(at => lines[at].StartsWith("  - id: ", StringComparison.Ordinal)).ToList();
        if (starts.Count == 0)
            return $"no claim in {path}";
        var from = starts[random.Next(starts.Count)];
        var to = from + 1;
        while (to < lines.Count && lines[to].StartsWith("    ", StringComparison.Ordinal))
            to++;
        change(lines, from, to);
        File.WriteAllText(folder.At(path), string.Join('\n', lines) + "\n");
        return $"change the claim at line {from + 1} of {path} to {lines.Count} lines";
    }

    /// <summary>Exchanges a word within a line for another of the file.</summary>
    string Word(string path)
    {
        var text = File.ReadAllText(folder.At(path));
        var words = System.Text.RegularExpressions.Regex.Matches(text, @"(?<= )\w+(?= )");
        if (words.Count == 0)
            return $"no word in {path}";
        var (from, into) = (words[random.Next(words.Count)], words[random.Next(words.Count)]);
        File.WriteAllText(folder.At(path), string.Concat(text.AsSpan(0, into.Index), from.Value, text.AsSpan(into.Index + into.Length)));
        return $"write '{from.Value}' for '{into.Value}' at {into.Index} of {path}";
    }

    /// <summary>
    /// Gives one field the value that a field of its name has elsewhere: claims get other speakers, themes and ids, articles other titles
    /// and dates, actors other kinds, quotes other words.
    /// </summary>
    /// <param name="file">Whose field it is; null for any.</param>
    string Exchange(string? file)
    {
        var fields = Paths()
            .Where(path => path.StartsWith("input/", StringComparison.Ordinal))
            .SelectMany(path => File.ReadAllLines(folder.At(path)).Select((line, at) => new { path, at, line, colon = line.IndexOf(": ", StringComparison.Ordinal) }))
            .Where(field => field.colon > 0)
            .ToList();
        var own = fields.Where(field => file is null || field.path == file).ToList();
        if (own.Count == 0)
            return "no field to exchange";
        var into = own[random.Next(own.Count)];
        var key = into.line[..into.colon].TrimStart(' ', '-');
        var others = fields.Where(field => field.line[..field.colon].TrimStart(' ', '-') == key).ToList();
        var from = others[random.Next(others.Count)];
        var lines = File.ReadAllLines(folder.At(into.path));
        lines[into.at] = into.line[..into.colon] + from.line[from.colon..];
        File.WriteAllText(folder.At(into.path), string.Join('\n', lines) + "\n");
        return $"exchange line {into.at + 1} of {into.path} for line {from.at + 1} of {from.path}";
    }

    string Type(string path)
    {
        var text = File.ReadAllText(folder.At(path));
        var at = random.Next(text.Length + 1);
        var cut = Math.Min(random.Next(12), text.Length - at);
        var words = Words[random.Next(Words.Length)];
        File.WriteAllText(folder.At(path), string.Concat(text.AsSpan(0, at), words, text.AsSpan(at + cut)));
        return $"type '{words}' over {cut} letters at {at} of {path}";
    }

    List<string> Paths() =>
    [
        .. new[] { "seeds", "input", "theme" }
            .Where(part => Directory.Exists(folder.At(part)))
            .SelectMany(part => Directory.EnumerateFiles(folder.At(part), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
