using System.CommandLine;
using System.Globalization;
using System.Text;
using Briefing.Authoring.Skeletons;
using Briefing.Authoring.WebPages;
using Briefing.Build;
using Briefing.Build.Folders;
using Briefing.Cli.Findings;
using Briefing.Packs.Model;
using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing new KIND ID</c>: a commented file of any kind; for an article, its text too.</summary>
internal sealed class NewVerb(Terminal terminal)
{
    readonly Argument<string> kind = new("KIND") { Description = $"One of {string.Join(", ", KindTable.Kinds.Select(KindTable.NameOf))}." };

    readonly Argument<string?> id = new("ID")
    {
        Description = "Its id, which becomes the file's name and part of its address: lower-case letters, digits and hyphens. With --from it may be left away: the file's name is used.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    readonly Option<string?> from = new("--from")
    {
        Description = "For an article: a text file, or a saved web page, whose text is copied into seeds/ and looked through for proposals.",
        HelpName = "FILE",
    };

    readonly Option<string> root = new("--root") { Description = "The pack's folder.", DefaultValueFactory = _ => ".", HelpName = "DIR" };

    readonly LimitOption limits = new();

    public Command Command()
    {
        var command = new Command("new", "Makes a commented file of a kind; never writes over one that is there.");
        command.Add(kind);
        command.Add(id);
        command.Add(from);
        command.Add(root);
        limits.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var made = KindNames.Parse(parsed.GetRequiredValue(kind));
        var folder = parsed.GetRequiredValue(root);
        if (!Directory.Exists(Path.Combine(folder, "input")))
            throw new UsageException($"There is no folder {Path.Combine(folder, "input")}, so this is no pack; briefing init DIR makes one, and --root names one.");
        var source = parsed.GetValue(from);
        var slug = Id(made, parsed.GetValue(id) ?? (made == InputKind.Article && source is not null ? Slug.Make(Path.GetFileNameWithoutExtension(source)).Value : null));
        if (source is not null)
            return made == InputKind.Article ? FromFile(folder, slug, source, limits.Of(parsed)) : throw new UsageException("--from goes with an article: briefing new article ID --from FILE.");

        var file = Skeleton.Of(made, slug);
        RefuseSecond(folder, file.Path);
        NewFiles.Write(folder, NewFiles.Of(file));
        terminal.Output.WriteLine($"{file.Path} is made. Fill it in; briefing check tells what is missing.");
        return ExitCode.Fine;
    }

    static Slug Id(InputKind kind, string? written)
    {
        if (kind == InputKind.Pack)
            return Slug.None;
        if (string.IsNullOrEmpty(written))
            throw new UsageException($"briefing new {KindTable.NameOf(kind)} wants an ID, such as harbour-news-1.");
        if (Slug.TryParse(written, out var slug))
            return slug;
        var near = Slug.Make(written);
        throw new UsageException($"'{written}' is no id: ids have lower-case letters a to z, digits, and single hyphens between them.{(near.IsEmpty ? "" : $" Write {near}.")}");
    }

    // The same id in a file of the other form would be a second thing of that name.
    static void RefuseSecond(string folder, RepoPath path)
    {
        foreach (var extension in new[] { ".yaml", ".md" })
        {
            var other = $"{path.Folder}/{path.Stem}{extension}";
            if (File.Exists(Path.Combine(folder, other)))
                throw new UsageException($"{other} is there already, and stays as it is.");
        }
    }

    int FromFile(string folder, Slug slug, string source, Limits within)
    {
        RefuseSecond(folder, Skeleton.PathOf(InputKind.Article, slug));
        var (bytes, facts) = Text(source, within);
        var (seed, findings) = Decoded($"seeds/{slug}.txt", bytes);
        if (seed is null)
        {
            TextFindings.Write(new FindingReport(findings, Strict: false, ShowsInfos: true, _ => null), terminal);
            return ExitCode.Findings;
        }

        var document = SeedReader.Read(seed, SeedCorrections.None);
        var article = ArticleSkeleton.Of(slug, document, facts, PackAt(folder, within));
        NewFiles.Write(folder, (seed.Path.Value, bytes), NewFiles.Of(article));

        var paragraphs = document.Blocks.Count(block => block.Number > 0);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seed.Path} has the text: {paragraphs} paragraphs. briefing inspect {seed.Path} shows how it is read."));
        terminal.Output.WriteLine($"{article.Path} proposes what was found in it; what you confirm counts. Then: briefing check.");
        return ExitCode.Fine;
    }

    // A text is copied byte for byte; a page is reduced to what its reader read.
    static (byte[] Bytes, PageFacts Facts) Text(string source, Limits within)
    {
        var bytes = BoundedFile.Read(source, within);
        if (!IsPage(source, bytes))
            return (bytes, PageFacts.None);
        if (PageBounds.Problem(bytes, within) is { } problem)
            throw new UsageException($"{source} is not read: {problem} Or copy the article's text into a .txt file.");
        var page = WebPage.Read(bytes);
        return string.IsNullOrWhiteSpace(page.Text)
            ? throw new UsageException($"{source} holds no readable text; save the page from a browser, as it is shown there.")
            : (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(page.Text), page.Facts);
    }

    static bool IsPage(string source, byte[] bytes)
    {
        if (Path.GetExtension(source).ToLowerInvariant() is ".html" or ".htm" or ".xhtml")
            return true;
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 200)).TrimStart('ï', '»', '¿', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    static (TextFile? File, EquatableArray<Diagnostic> Findings) Decoded(string path, byte[] bytes) => SingleFile.Decode(RepoPath.Parse(path), bytes);

    // For the names of its actors. A pack that is not whole yet has none to offer, and that is no reason to refuse a new file.
    static Pack? PackAt(string folder, Limits within) =>
        Directory.Exists(Path.Combine(folder, "seeds")) ? SiteBuild.Begin(new BuildRequest(folder, null, FolderOptions.Default with { Limits = within }), NoProgress.Instance).Pack.Pack : null;
}
