namespace Briefing.Build.Output;

/// <summary>
/// Keeps writing inside the folder that was named. A pack of a stranger may bring a folder that is a link, and what is written or
/// removed "in" it would lie elsewhere on the machine.
/// </summary>
public static class LinkGuard
{
    /// <summary>Where a file stands.</summary>
    /// <param name="root">The folder that was named; it may itself be a link.</param>
    /// <param name="path">From there.</param>
    /// <exception cref="OutputRefusedException">A folder on the way is a link.</exception>
    public static string At(string root, string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            RefuseLink(Path.Combine(root, path[..slash]));
        return Path.Combine(root, path);
    }

    /// <exception cref="OutputRefusedException">The folder is a link.</exception>
    public static void RefuseLink(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null)
            throw new OutputRefusedException($"{folder} is a link to another folder, and nothing is written or removed through it. Remove the link, and run this again.");
    }
}
