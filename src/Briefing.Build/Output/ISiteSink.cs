using Briefing.Site;
using Briefing.Text;

namespace Briefing.Build.Output;

/// <summary>Where the files of a site go as soon as each is made.</summary>
public interface ISiteSink
{
    /// <summary>Whether files are kept: their bytes are then their own, and else stand only while they are taken.</summary>
    bool Keeps { get; }

    /// <summary>Called from several threads at once, in no order, with each path once.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    void Take(OutputFile file);

    /// <summary>The same for a file that is not held.</summary>
    /// <param name="pour">Makes its bytes, the same each time.</param>
    /// <returns>Its length in bytes.</returns>
    /// <exception cref="IOException">The disk fails.</exception>
    long Take(RepoPath path, Action<TakeBytes> pour);
}

/// <summary>A file of the site.</summary>
public sealed record OutputFile(RepoPath Path, ReadOnlyMemory<byte> Content);

/// <summary>Keeps no file: the findings are what is wanted.</summary>
public sealed class NoOutput : ISiteSink
{
    public static NoOutput Instance { get; } = new();

    public bool Keeps => false;

    public void Take(OutputFile file)
    {
    }

    public long Take(RepoPath path, Action<TakeBytes> pour)
    {
        var length = 0L;
        pour(bytes => length += bytes.Length);
        return length;
    }
}

/// <summary>Keeps every file in memory.</summary>
public sealed class HeldOutput : ISiteSink
{
    readonly List<OutputFile> files = [];

    /// <summary>By path; asked for when the site is made.</summary>
    public EquatableArray<OutputFile> Files => files.OrderBy(file => file.Path).ToEquatableArray();

    public bool Keeps => true;

    public void Take(OutputFile file)
    {
        lock (files)
            files.Add(file);
    }

    public long Take(RepoPath path, Action<TakeBytes> pour)
    {
        using var held = new MemoryStream();
        pour(held.Write);
        Take(new OutputFile(path, held.ToArray()));
        return held.Length;
    }
}
