using System.Reflection;
using Briefing.Syntax.Input;
using Briefing.Text;

namespace Briefing.Authoring.Samples;

/// <summary>A small whole pack to begin with: two invented reports, what is said about them, and what publishing needs.</summary>
public static class SamplePack
{
    const string Prefix = "pack/";

    /// <param name="version">Of the tool that the pack is to be built with.</param>
    public static EquatableArray<NewFile> Files(string version)
    {
        var assembly = typeof(SamplePack).Assembly;
        var laid = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new NewFile(RepoPath.Parse(name[Prefix.Length..]), Read(assembly, name).Replace("{{version}}", version, StringComparison.Ordinal)));
        var schemas = KindTable.Kinds.Select(kind => new NewFile(RepoPath.Parse(InputSchema.PathOf(kind)), InputSchema.Write(kind)));
        return [.. laid.Concat(schemas).OrderBy(file => file.Path)];
    }

    static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!; // named by the assembly itself
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
