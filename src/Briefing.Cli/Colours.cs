namespace Briefing.Cli;

/// <summary>Whether escape sequences for colour are understood and wanted. Colour only repeats what words say.</summary>
public static class Colours
{
    /// <summary>
    /// <c>NO_COLOR</c> with any value says no (no-color.org). <c>FORCE_COLOR</c> and <c>CLICOLOR_FORCE</c> say yes wherever the
    /// output goes, unless they are <c>0</c>. Else a terminal gets colour, but for <c>CLICOLOR=0</c> and <c>TERM=dumb</c>.
    /// </summary>
    /// <param name="isTerminal">The output goes to one.</param>
    /// <param name="variable">The environment, by name; null for what is not set.</param>
    public static bool AreWanted(bool isTerminal, Func<string, string?> variable)
    {
        if (variable("NO_COLOR") is { Length: > 0 })
            return false;
        if (variable("FORCE_COLOR") is { } force)
            return force is not ("0" or "false");
        if (variable("CLICOLOR_FORCE") is { Length: > 0 } forced && forced != "0")
            return true;
        return isTerminal && variable("CLICOLOR") != "0" && variable("TERM") != "dumb";
    }
}
