namespace Briefing.Cli;

/// <summary>Where a verb prints, and what the place can show.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">Progress and mistakes in the call.</param>
/// <param name="Input">For <c>-</c>.</param>
/// <param name="Colour">Escape sequences are understood and wanted; see <see cref="Colours"/>.</param>
/// <param name="Live">Someone watches: a line may be written over.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error, TextReader Input, bool Colour, bool Live)
{
    /// <summary>The process's own, in UTF-8 and with LF whatever the machine's habits.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var colour = Colours.AreWanted(!Console.IsOutputRedirected, Environment.GetEnvironmentVariable);
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 14) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8, 1 << 10) { NewLine = "\n", AutoFlush = true },
            new StreamReader(Console.OpenStandardInput(), utf8),
            colour,
            !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb");
    }

    public void Flush()
    {
        Output.Flush();
        Error.Flush();
    }
}
