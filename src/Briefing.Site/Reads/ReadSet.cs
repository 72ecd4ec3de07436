namespace Briefing.Site.Reads;

/// <summary>Questions, each once. A thread uses a few of them again and again, so that recording costs no memory but the result.</summary>
sealed class ReadSet
{
    [ThreadStatic]
    static Stack<ReadSet>? Unused;

    uint[] slots = new uint[256];
    readonly List<uint> keys = [];

    ReadSet()
    {
    }

    public static ReadSet Rent() => Unused is { Count: > 0 } unused ? unused.Pop() : new ReadSet();

    public void Return()
    {
        Array.Clear(slots);
        keys.Clear();
        (Unused ??= new()).Push(this);
    }

    /// <param name="key">Not zero.</param>
    public void Add(uint key)
    {
        var slot = SlotOf(key);
        if (slots[slot] == key)
            return;
        slots[slot] = key;
        keys.Add(key);
        if (keys.Count * 2 > slots.Length)
            Grow();
    }

    public uint[] ToArray() => keys.Count == 0 ? [] : keys.Contains(ReadKey.Everything) ? [ReadKey.Everything] : [.. keys];

    int SlotOf(uint key)
    {
        var last = slots.Length - 1;
        var slot = (int)(key & (uint)last);
        while (slots[slot] != 0 && slots[slot] != key)
            slot = (slot + 1) & last;
        return slot;
    }

    void Grow()
    {
        slots = new uint[slots.Length * 2];
        foreach (var key in keys)
            slots[SlotOf(key)] = key;
    }
}
