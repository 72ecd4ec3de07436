namespace Briefing.Templates;

/// <summary>Values that templates make all the time, boxed once.</summary>
static class Boxes
{
    const int Least = -128;
    const int Most = 1023;

    static readonly object[] Ints = MakeInts();

    public static readonly object True = true;
    public static readonly object False = false;

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => value is >= Least and <= Most ? Ints[value - Least] : value;

    /// <summary>An integer in the smallest type that holds it, as arithmetic gives it.</summary>
    public static object Of(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : value;

    static object[] MakeInts()
    {
        var made = new object[Most - Least + 1];
        for (var at = 0; at < made.Length; at++)
            made[at] = at + Least;
        return made;
    }
}
