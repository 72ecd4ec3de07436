using System.Globalization;
using System.Runtime;
using System.Text;
using Briefing.Build;
using Briefing.Build.Cache;
using Briefing.Build.Output;
using Briefing.Cli.Findings;

namespace Briefing.Cli.Verbs;

/// <summary>What a build did, in three lines.</summary>
internal static class Summary
{
    public static void Write(TextWriter output, BuildResult result, FindingReport report, WriteSummary written, string folder, TimeSpan elapsed)
    {
        output.WriteLine(Pack(result));
        output.WriteLine(Invariant(
            $"{folder}: {Count(written.Written + written.Unchanged, "file")}, of which {written.Written} written, {written.Unchanged} unchanged; {written.Removed} stale removed."));
        output.WriteLine(Invariant($"{report.Count()}. {elapsed.TotalSeconds:0.00} s."));
    }

    /// <summary>What the pack holds, in one line.</summary>
    public static string Pack(BuildResult result)
    {
        var pack = result.Pack.Pack;
        return Invariant(
            $"{pack.Info.Title}: {Count(pack.Articles.Count, "article")}, {Count(pack.Actors.Count, "actor")}, {Count(pack.Themes.Count, "theme")}, {Count(pack.Events.Count, "event")}, {Count(pack.Claims.Count, "claim")}, {Count(pack.Quotes.Count, "quote")} proved.");
    }

    /// <summary>The same three lines where a memory knows that nothing has changed.</summary>
    public static void WriteUnchanged(TextWriter output, KnownBuild known, string count, string folder, TimeSpan elapsed)
    {
        output.WriteLine(known.Summary);
        output.WriteLine($"{folder}: nothing changed since the last build, and nothing was written.");
        output.WriteLine(Invariant($"{count}. {elapsed.TotalSeconds:0.00} s."));
    }

    /// <summary>Where the time went, and how much was read, made and held.</summary>
    public static void WriteTimes(TextWriter output, BuildResult result, StageTimes times, TimeSpan elapsed)
    {
        foreach (var stage in times.Stages)
        {
            output.WriteLine(Invariant($"{stage.Stage,-10} {stage.Time.TotalMilliseconds,9:0.0} ms"));
            foreach (var share in stage.Shares)
                output.WriteLine(Invariant($"  {share.Stage,-8} {share.Time.TotalMilliseconds,9:0.0} ms of all threads"));
        }

        output.WriteLine(Invariant($"{"together",-10} {elapsed.TotalMilliseconds,9:0.0} ms, {ProcessAge().TotalMilliseconds:0} ms since the process began"));

        var read = result.Contents;
        var sizes = read.Seeds.Concat(read.Input).Concat(read.Theme).Select(file => (long)Encoding.UTF8.GetByteCount(file.Text))
            .Concat(read.Assets.Select(file => (long)file.Content.Length))
            .ToList();
        output.WriteLine(Invariant(
            $"{Count(sizes.Count, "file")} read, {sizes.Sum():N0} bytes; {Count(result.Made.Paths.Count, "file")} made, {result.Made.Bytes:N0} bytes"));
        output.WriteLine(Invariant($"{Count(result.Made.Pages, "page")}, of which {result.Made.Pages - result.Made.KeptPages} made and {result.Made.KeptPages} kept from the build before"));
        output.WriteLine(Invariant(
            $"{GC.GetTotalAllocatedBytes() >> 20} MiB allocated, {Environment.WorkingSet >> 20} MiB held, {GC.CollectionCount(0)} collections, {GC.GetTotalPauseDuration().TotalMilliseconds:0} ms of them waited for"));

        // What was compiled ahead of time is not among them: the number tells how well that works.
        output.WriteLine(Invariant($"{JitInfo.GetCompiledMethodCount()} methods compiled on the way, in {JitInfo.GetCompilationTime().TotalMilliseconds:0} ms"));
    }

    static TimeSpan ProcessAge()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return DateTime.Now - process.StartTime;
    }

    static string Count(int count, string word) => Invariant($"{count} {word}{(count == 1 ? "" : "s")}");

    static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
