using Briefing.Text;

namespace Briefing.Build.Cache;

/// <summary>A build on one sheet: what it was asked, what it read, what it wrote and what it found.</summary>
/// <param name="Request">In words.</param>
/// <param name="Inputs">By path, from the pack's root.</param>
/// <param name="Outputs">From the output folder; none after a check.</param>
internal sealed record BuildManifest(string Request, EquatableArray<FileStamp> Inputs, OutputStamps Outputs, KnownBuild Known);

/// <summary>By what a file that was read is known again.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Time">Of its last change, in ticks of UTC; zero where that proves nothing.</param>
/// <param name="Print">Of its bytes.</param>
internal sealed record FileStamp(string Path, long Size, long Time, Fingerprint Print);

/// <summary>What came of a build.</summary>
/// <param name="Summary">Lines for people.</param>
/// <param name="Findings">Of every stage, sorted; empty where <paramref name="Told"/> has them in words.</param>
/// <param name="Told">What people were told of the findings, if they ask in the same manner again; else null.</param>
public sealed record KnownBuild(string Summary, EquatableArray<Diagnostic> Findings, ToldFindings? Told);

/// <summary>The findings of a build as they were printed: to say the same again takes no more than to copy it.</summary>
/// <param name="Manner">Everything that the words depend on besides the findings and the files that they are about.</param>
/// <param name="Count">How many there are, for people.</param>
/// <param name="Fails">Whether they keep the site from being published.</param>
/// <param name="Words">In UTF-8.</param>
public sealed record ToldFindings(string Manner, string Count, bool Fails, ReadOnlyMemory<byte> Words);
