namespace Briefing.Cli;

/// <summary>How a call ended, for scripts.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>There are findings that fail the build.</summary>
    public const int Findings = 1;

    /// <summary>The call itself was wrong: unknown verb or option, missing file or folder.</summary>
    public const int Usage = 2;

    /// <summary>Our bug, or a disk that fails.</summary>
    public const int Failure = 3;
}
