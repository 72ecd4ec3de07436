using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Briefing.Tests.CommandLine;

/// <summary>A test that needs git. It is skipped where there is none, and fails for want of it where <c>CI</c> is set.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        if (!IsHere() && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            Skip = "git is not installed.";
    }

    static bool IsHere()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["--version"]) { RedirectStandardOutput = true })!; // a process is always made when no shell is asked for
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
