using System.CommandLine;
using System.Globalization;
using System.Text;
using Briefing.Site;
using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary><c>briefing theme [FILE]</c>: the built-in theme, for authors who have the tool alone.</summary>
internal sealed class ThemeVerb(Terminal terminal)
{
    readonly Argument<string?> file = new("FILE")
    {
        Description = "A file of the built-in theme, such as layouts/article.sbn-html, or a folder of it; without one, all of them.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    readonly Option<bool> write = new("--write") { Description = "Copy into the theme/ of the pack instead of printing; never over a file that is there." };

    readonly Option<string> root = new("--root") { Description = "The pack's folder.", DefaultValueFactory = _ => ".", HelpName = "DIR" };

    public Command Command()
    {
        var command = new Command("theme", "Lists the files of the built-in theme, or prints one; --write copies them into a pack, whose own files stand in for the built-in ones.");
        command.Add(file);
        command.Add(write);
        command.Add(root);
        command.SetAction(Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var named = parsed.GetValue(file);
        var files = named is null ? BuiltInTheme.Files : Find(named);
        if (parsed.GetValue(write))
            return Write(parsed.GetRequiredValue(root), files);
        if (named is not null && files is [var one])
        {
            terminal.Output.Write(one.Text);
            return ExitCode.Fine;
        }

        foreach (var listed in files)
            terminal.Output.WriteLine(Name(listed));
        return ExitCode.Fine;
    }

    int Write(string folder, EquatableArray<TextFile> files)
    {
        if (!Directory.Exists(Path.Combine(folder, "input")))
            throw new UsageException($"There is no folder {Path.Combine(folder, "input")}, so this is no pack; --root names one.");
        NewFiles.Write(folder, [.. files.Select(one => (one.Path.Value, Encoding.UTF8.GetBytes(one.Text)))]);
        terminal.Output.WriteLine(files is [var only]
            ? $"{only.Path} is yours now; without it the built-in one is used again."
            : string.Create(CultureInfo.InvariantCulture, $"{files.Count} files are in theme/ now; remove those that you leave as they are, and the built-in ones are used."));
        return ExitCode.Fine;
    }

    /// <summary>One file, or those of a folder.</summary>
    static EquatableArray<TextFile> Find(string named)
    {
        var name = named.Replace('\\', '/').TrimEnd('/');
        name = name.StartsWith("theme/", StringComparison.Ordinal) ? name["theme/".Length..] : name;
        if (BuiltInTheme.Files.Where(one => Name(one) == name || Name(one).StartsWith(name + "/", StringComparison.Ordinal)).ToEquatableArray() is { IsEmpty: false } found)
            return found;
        var nearest = NearestName.Find(name, BuiltInTheme.Files.Select(Name));
        throw new UsageException($"The built-in theme has no {name}.{(nearest is null ? " briefing theme lists its files." : $" Did you mean {nearest}?")}");
    }

    static string Name(TextFile one) => one.Path.Value["theme/".Length..];
}
