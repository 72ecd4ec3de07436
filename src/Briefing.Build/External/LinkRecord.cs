using System.Globalization;
using System.Text;
using Briefing.Build.Output;

namespace Briefing.Build.External;

/// <summary>How an address answered, and when.</summary>
/// <param name="Answer">A status code of HTTP, or <see cref="NoAnswer"/> or <see cref="NoHost"/>.</param>
public sealed record LinkAnswer(DateOnly Day, string Answer)
{
    /// <summary>Nothing came within the time allowed, or the connection broke.</summary>
    public const string NoAnswer = "no-answer";

    /// <summary>The name is not known.</summary>
    public const string NoHost = "no-host";

    /// <summary>The address leads into a private network, where a pack has no business.</summary>
    public const string Private = "private";

    public bool IsGood => Answer is ['2', _, _];

    /// <summary>The address is gone for certain, not busy or closed to programs.</summary>
    public bool IsGone => Answer is "404" or "410" or NoHost;
}

/// <summary>
/// What was found at each address, kept from one check to the next and committed with the pack, so that nobody asks the same
/// servers every day. One line an address: day, answer, address, with tabs between; sorted by address.
/// </summary>
public sealed class LinkRecord
{
    /// <summary>From the pack's root. The dot keeps it out of what a build reads.</summary>
    public const string Path = "input/.external-links.tsv";

    readonly SortedDictionary<string, LinkAnswer> answers = new(StringComparer.Ordinal);

    /// <summary>Null for an address that was never asked.</summary>
    public LinkAnswer? Of(Uri address) => answers.GetValueOrDefault(address.AbsoluteUri);

    public void Set(Uri address, LinkAnswer answer) => answers[address.AbsoluteUri] = answer;

    /// <summary>Forgets addresses that the pack no longer has.</summary>
    public void Keep(IEnumerable<Uri> addresses)
    {
        var kept = addresses.Select(address => address.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in answers.Keys.Where(address => !kept.Contains(address)).ToList())
            answers.Remove(gone);
    }

    /// <summary>Lines that are none of its own are passed over: they are asked again.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public static LinkRecord Read(string root)
    {
        var record = new LinkRecord();
        var file = System.IO.Path.Combine(root, Path);
        if (!File.Exists(file))
            return record;
        foreach (var line in File.ReadLines(file, Encoding.UTF8))
        {
            if (line.Split('\t') is [var day, { Length: > 0 } answer, { Length: > 0 } address]
                && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                record.answers[address] = new LinkAnswer(date, answer);
        }

        return record;
    }

    /// <returns>False when the file already says this.</returns>
    /// <exception cref="IOException">The disk fails.</exception>
    public bool Write(string root)
    {
        var text = new StringBuilder();
        foreach (var (address, answer) in answers)
            text.Append(answer.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\t').Append(answer.Answer).Append('\t').Append(address).Append('\n');
        return FileWriter.WriteIfChanged(LinkGuard.At(root, Path), Encoding.UTF8.GetBytes(text.ToString()));
    }
}
