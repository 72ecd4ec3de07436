namespace Briefing.Build.Cache;

/// <summary>Writes each string once and then its number: thousands of findings share a few sentences and files.</summary>
internal sealed class SharedStringWriter(BinaryWriter writer)
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public void Write(string words)
    {
        if (numbers.TryGetValue(words, out var number))
        {
            writer.Write7BitEncodedInt(number);
            return;
        }

        numbers.Add(words, numbers.Count + 1);
        writer.Write7BitEncodedInt(0);
        writer.Write(words);
    }
}

/// <summary>Reads what <see cref="SharedStringWriter"/> wrote.</summary>
internal sealed class SharedStringReader(BinaryReader reader)
{
    readonly List<string> known = [];

    public string Read()
    {
        if (reader.Read7BitEncodedInt() is > 0 and var number)
            return known[number - 1];
        known.Add(reader.ReadString());
        return known[^1];
    }
}
