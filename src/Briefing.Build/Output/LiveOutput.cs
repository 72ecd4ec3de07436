using System.Collections.Concurrent;
using Briefing.Site;
using Briefing.Text;

namespace Briefing.Build.Output;

/// <summary>Keeps the files of a site besides its pages. One that is poured is made when somebody asks for it.</summary>
public sealed class LiveOutput : ISiteSink
{
    readonly ConcurrentDictionary<string, Lazy<ReadOnlyMemory<byte>>> files = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Lazy<ReadOnlyMemory<byte>>> Files => files;

    public bool Keeps => true;

    public void Take(OutputFile file) => files[file.Path.Value] = new(file.Content);

    public long Take(RepoPath path, Action<TakeBytes> pour)
    {
        files[path.Value] = new(() =>
        {
            using var held = new MemoryStream();
            pour(held.Write);
            return held.ToArray();
        });
        return 0; // how long it is shows when it is made
    }
}
