using System.Globalization;
using Briefing.Text;

namespace Briefing.Build.External;

/// <summary>Asks the servers that a pack links to. Never part of a build: only who wants it waits for strangers.</summary>
public static class ExternalLinkCheck
{
    /// <summary>An answer is believed for this long; servers change, and few of them within a month.</summary>
    public const int DaysBelieved = 30;

    /// <summary>Asks for every address whose answer is missing, bad or too old, and tells what is wrong with all of them.</summary>
    /// <param name="record">Gets the new answers.</param>
    /// <param name="today">The day that new answers bear.</param>
    /// <param name="ask">Asks one address. Called for several at once, and never for two of one host.</param>
    /// <param name="jobs">How many hosts are asked at once.</param>
    public static async Task<EquatableArray<Diagnostic>> Run(
        EquatableArray<ExternalLink> links, LinkRecord record, DateOnly today, Func<Uri, CancellationToken, Task<string>> ask, int jobs, CancellationToken stop)
    {
        record.Keep(links.Select(link => link.Address));
        var open = links.Select(link => link.Address)
            .DistinctBy(address => address.AbsoluteUri)
            .Where(address => record.Of(address) is not { IsGood: true } known || known.Day.AddDays(DaysBelieved) < today || known.Day > today);

        // A host gets one question at a time: it is a guest's manner, and many close their doors to others.
        var hosts = open.GroupBy(address => address.Authority, StringComparer.OrdinalIgnoreCase).Select(host => host.ToList()).ToList();
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = stop }, async (addresses, cancel) =>
        {
            foreach (var address in addresses)
            {
                var answer = new LinkAnswer(today, await ask(address, cancel));
                lock (record)
                    record.Set(address, answer);
            }
        });

        return [.. links.Select(link => Judge(link, record.Of(link.Address))).OfType<Diagnostic>().Order()];
    }

    static Diagnostic? Judge(ExternalLink link, LinkAnswer? answer) => answer switch
    {
        null or { IsGood: true } => null,
        { Answer: LinkAnswer.Private } => ExternalDiagnostics.Private.At(link.Where, link.Address.AbsoluteUri),
        { IsGone: true } => ExternalDiagnostics.Gone.At(link.Where, link.Address.AbsoluteUri, answer.Answer, Day(answer)),
        _ => ExternalDiagnostics.Unsure.At(link.Where, link.Address.AbsoluteUri, answer.Answer, Day(answer)),
    };

    static string Day(LinkAnswer answer) => answer.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
