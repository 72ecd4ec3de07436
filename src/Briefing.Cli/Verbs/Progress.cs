using System.Diagnostics;
using System.Globalization;
using Briefing.Build;
using Briefing.Cli.Findings;

namespace Briefing.Cli.Verbs;

/// <summary>Tells someone who waits what is being done: one line written over on a terminal, plain lines elsewhere. Quick builds stay silent.</summary>
internal sealed class Progress(Terminal terminal, FindingFormat format) : IBuildProgress, IDisposable
{
    // A build that ends sooner needs no company; later, people start to wonder.
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(800);

    readonly Stopwatch clock = Stopwatch.StartNew();
    bool shown;

    public void Stage(string name, int count)
    {
        if (format != FindingFormat.Text || clock.Elapsed < Patience)
            return;
        var line = string.Create(CultureInfo.InvariantCulture, $"{name} {count:N0} …");
        if (terminal.Live)
        {
            terminal.Error.Write($"\r\e[2K{line}");
            shown = true;
        }
        else
        {
            terminal.Error.WriteLine(line);
        }
    }

    /// <summary>Takes the line away before something else is printed.</summary>
    public void Clear()
    {
        if (shown)
            terminal.Error.Write("\r\e[2K");
        shown = false;
    }

    public void Dispose() => Clear();
}
