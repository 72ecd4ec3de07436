using System.Text;
using Briefing.Build.Cache;

namespace Briefing.Cli.Findings;

/// <summary>Says again what a run has said, without looking at the findings or the files that they are about.</summary>
internal static class Telling
{
    // As many letters at a time as the terminal's own writer takes.
    const int Piece = 1 << 14;

    /// <summary>What is told of findings; nothing is printed yet.</summary>
    /// <param name="manner">Which runs would be told the same.</param>
    public static ToldFindings Of(FindingReport report, FindingFormat format, string manner, Terminal terminal)
    {
        var words = new MemoryStream();
        using var writer = new StreamWriter(words, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Piece) { NewLine = terminal.Output.NewLine };
        FindingPrinter.Print(report, format, terminal with { Output = writer });
        writer.Flush();
        return new ToldFindings(manner, report.Count(), report.Fails, words.GetBuffer().AsMemory(0, (int)words.Length));
    }

    public static void Say(ToldFindings told, Terminal terminal)
    {
        var decoder = Encoding.UTF8.GetDecoder();
        var letters = new char[Encoding.UTF8.GetMaxCharCount(Piece)];
        for (var words = told.Words.Span; !words.IsEmpty; words = words[Math.Min(Piece, words.Length)..])
            terminal.Output.Write(letters, 0, decoder.GetChars(words[..Math.Min(Piece, words.Length)], letters, flush: words.Length <= Piece));
    }
}
