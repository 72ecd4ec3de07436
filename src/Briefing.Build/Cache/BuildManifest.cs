using Briefing.Text;

namespace Briefing.Build.Cache;

/// <summary>A build on one sheet: what it was asked, what it read, what it wrote and what it found.</summary>
/// <param name="Request">In words.</param>
/// <param name="Inputs">By path, from the pack's root.</param>
/// <param name="Outputs">From the output folder; none after a check.</param>
internal sealed record BuildManifest(string Request, EquatableArray<FileStamp> Inputs, EquatableArray<FileStamp> Outputs, KnownBuild Known);

/// <summary>By what a file is known again.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Time">Of its last change, in ticks of UTC; zero where that proves nothing.</param>
/// <param name="Print">Of its bytes; empty for files that were written, not read.</param>
internal sealed record FileStamp(string Path, long Size, long Time, Fingerprint Print);
