namespace Briefing.Site;

/// <summary>
/// Keys of places, each once. A set of the framework would do the same; its code for numbers like these is compiled at every
/// start, which costs a small site more than the whole check of its links.
/// </summary>
sealed class KeySet
{
    const int Usual = 1 << 12;

    ulong[] slots = new ulong[64];

    // Each key once more, in the order of arrival: most pages have far fewer keys than the largest left slots.
    ulong[] keys = new ulong[32];

    public int Count { get; private set; }

    /// <summary>Slots there are; a key's stays the same until the next is added.</summary>
    public int Slots => slots.Length;

    /// <param name="key">Not zero.</param>
    /// <returns>False when it was there.</returns>
    public bool Add(ulong key)
    {
        var slot = SlotOf(key);
        if (slots[slot] == key)
            return false;
        slots[slot] = key;
        if (Count == keys.Length)
            Array.Resize(ref keys, 2 * Count);
        keys[Count] = key;
        if (++Count * 3 > slots.Length * 2)
            Grow();
        return true;
    }

    /// <param name="key">Zero, the key of no place, is never there.</param>
    public bool Contains(ulong key) => key != 0 && slots[SlotOf(key)] == key;

    /// <summary>For the keys of another page, in the same room unless it is large.</summary>
    public KeySet Cleared()
    {
        if (slots.Length > Usual)
            (slots, keys) = (new ulong[64], new ulong[32]);
        else if (Count > 0)
            Array.Clear(slots);
        Count = 0;
        return this;
    }

    /// <summary>The slot of a key; -1 for one that is not there.</summary>
    public int Find(ulong key)
    {
        var slot = SlotOf(key);
        return slots[slot] == key ? slot : -1;
    }

    /// <summary>In the order in which they were added.</summary>
    public ulong[] ToArray() => keys[..Count];

    /// <summary>Those whose slots are not left out, in no order that matters.</summary>
    /// <param name="leftOut">By slot.</param>
    public ulong[] Except(bool[] leftOut)
    {
        var rest = new ulong[Count];
        var count = 0;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] != 0 && !leftOut[slot])
                rest[count++] = slots[slot];
        }

        return rest[..count];
    }

    // Keys are mixed already: any of their bits will do.
    int SlotOf(ulong key)
    {
        var last = slots.Length - 1;
        var slot = (int)(key & (ulong)last);
        while (slots[slot] != 0 && slots[slot] != key)
            slot = (slot + 1) & last;
        return slot;
    }

    void Grow()
    {
        slots = new ulong[slots.Length * 2];
        foreach (var key in keys.AsSpan(0, Count))
            slots[SlotOf(key)] = key;
    }
}
