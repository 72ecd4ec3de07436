using System.Collections.Concurrent;

namespace Briefing.Templates;

/// <summary>A name that occurs in templates. There is one object for each spelling, so that names compare by reference.</summary>
sealed class Name
{
    static readonly ConcurrentDictionary<string, Name> Known = new(StringComparer.Ordinal);
    static readonly ConcurrentDictionary<string, Name>.AlternateLookup<ReadOnlySpan<char>> KnownSpans =
        Known.GetAlternateLookup<ReadOnlySpan<char>>();

    Name(string text)
    {
        Text = text;
        Bit = NameBits.Of(text);
    }

    public string Text { get; }

    public ulong Bit { get; }

    public static Name Of(string text) => Known.TryGetValue(text, out var name) ? name : Known.GetOrAdd(text, static t => new Name(t));

    public static Name Of(ReadOnlySpan<char> text) => KnownSpans.TryGetValue(text, out var name) ? name : Of(text.ToString());

    public override string ToString() => Text;
}

/// <summary>
/// Each name has one of 64 bits. A store keeps the bits of all its names together; when a name's bit is missing, the store
/// surely has not got it. Most looks into the upper scopes end with this one test.
/// </summary>
static class NameBits
{
    public const ulong All = ulong.MaxValue;

    public static ulong Of(string name) =>
        name.Length == 0 ? 1UL : 1UL << (((name[0] * 31) + (name[^1] * 7) + name.Length) & 63);
}
