namespace Briefing.Testing;

/// <summary>A folder of a test's own, removed with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("briefing-").FullName;

    public string Path { get; }

    /// <summary>Writes a file, its folders too.</summary>
    public TemporaryFolder With(string path, string text)
    {
        var file = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!); // a file always has a folder
        File.WriteAllText(file, text);
        return this;
    }

    public TemporaryFolder With(string path, byte[] bytes)
    {
        With(path, "");
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    /// <summary>Copies a whole folder in, over what is there.</summary>
    public TemporaryFolder WithCopyOf(string folder, string path = "")
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = At(System.IO.Path.Combine(path, System.IO.Path.GetRelativePath(folder, file)));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!); // a file always has a folder
            File.Copy(file, target, overwrite: true);
        }

        return this;
    }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Every file below a folder by its path from there, forward slashes.</summary>
    public SortedDictionary<string, byte[]> Files(string path = "")
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(At(path), "*", SearchOption.AllDirectories))
            files[System.IO.Path.GetRelativePath(At(path), file).Replace('\\', '/')] = File.ReadAllBytes(file);
        return files;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
