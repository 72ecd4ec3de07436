using Briefing.Text;

namespace Briefing.Cli.Verbs;

/// <summary>Every bound on what a pack may ask of the machine, as <c>briefing explain limits</c> prints it.</summary>
internal static class LimitTable
{
    public static void Write(TextWriter output)
    {
        output.WriteLine("Packs may come from strangers, so what they ask of this machine is bounded. Nothing in a pack moves a bound;");
        output.WriteLine("--limit NAME=VALUE does, for one call. What meets one is told at its place, under its code.");
        output.WriteLine();
        var names = Limit.All.Max(limit => limit.Name.Length);
        var values = Limit.All.Max(limit => limit.DefaultInWords.Length);
        foreach (var limit in Limit.All)
            output.WriteLine($"{limit.Name.PadRight(names)}  {limit.DefaultInWords.PadRight(values)}  {limit.Code,-5}  {limit.What}");
    }
}
