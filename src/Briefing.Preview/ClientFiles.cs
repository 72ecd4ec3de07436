namespace Briefing.Preview;

/// <summary>The script and style sheet that a preview adds to the pages it serves; they never reach the site itself.</summary>
internal static class ClientFiles
{
    public const string Folder = "/_preview/";

    static readonly Dictionary<string, ReadOnlyMemory<byte>> Files = Read();

    public static ReadOnlyMemory<byte>? Find(string path) => Files.TryGetValue(path, out var content) ? content : default(ReadOnlyMemory<byte>?);

    static Dictionary<string, ReadOnlyMemory<byte>> Read()
    {
        var assembly = typeof(ClientFiles).Assembly;
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var stream = assembly.GetManifestResourceStream(name)!; // just listed
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[Folder + name] = bytes;
        }

        return files;
    }
}
