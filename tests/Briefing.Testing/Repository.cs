namespace Briefing.Testing;

/// <summary>The checkout that the tests run in.</summary>
public static class Repository
{
    /// <summary>Its top folder, found upwards from the test assembly.</summary>
    public static string Root { get; } = Find();

    /// <summary>Expectations are rewritten instead of compared.</summary>
    public static bool Updates { get; } = Environment.GetEnvironmentVariable("BRIEFING_UPDATE") == "1";

    public static string At(string path) => Path.Combine(Root, path);

    static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Briefing.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside their checkout.");
    }
}
