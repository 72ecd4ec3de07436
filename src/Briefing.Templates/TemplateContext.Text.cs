using System.Runtime.CompilerServices;

namespace Briefing.Templates;

/// <summary>Writing, and the limits of texts and lists.</summary>
public sealed partial class TemplateContext
{
    // With the text limit switched off, a single text still may not take the machine's memory.
    const int LargestText = 256 * 1024 * 1024;
    const int LargestList = 16 * 1024 * 1024;

    // From this length on a single text or list costs enough that time and memory are looked at.
    const int Large = 64 * 1024;

    /// <summary>What becomes of plain text that is written.</summary>
    internal Escaping Escaping { get; }

    /// <summary>Most characters of one text.</summary>
    internal int TextLimit => Options.LimitToString > 0 ? Options.LimitToString : LargestText;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Write(object? value)
    {
        if (value is string text)
            WriteText(text);
        else if (value is not null)
            ValueText.Write(this, value);
    }

    /// <summary>Writes text that is not HTML by type.</summary>
    internal void WriteText(ReadOnlySpan<char> text)
    {
        if (Escaping == Escaping.None)
            Out.Append(text);
        else
            Out.AppendHtml(text);
    }

    internal void CheckTextLength(long length)
    {
        if (length > TextLimit)
            throw new FunctionError($"The text would be longer than {TextLimit} characters, which is the limit (LimitToString).", limit: nameof(TemplateOptions.LimitToString));
        if (length > Large)
            CheckCost();
    }

    internal void CheckCount(Int128 count)
    {
        var limit = Options.LoopLimit > 0 ? Options.LoopLimit : LargestList;
        if (count > limit)
            throw new FunctionError($"The list would have more than {limit} elements, which is the limit (LoopLimit).", limit: nameof(TemplateOptions.LoopLimit));
        if (count > Large)
            CheckCost();
    }

    internal string CheckedJoin(string left, string right)
    {
        CheckTextLength((long)left.Length + right.Length);
        return string.Concat(left, right);
    }

    /// <summary>A date as it is printed: by <c>date.format</c> as this render has it.</summary>
    internal string DateText(DateTime date) => DateFormat.Format(date, CurrentDateFormat);

    internal string CurrentDateFormat =>
        overlays?[(int)BuiltinGroupId.Date] is { } group && group.TryGetOwn("format", out var format) && format is string pattern
            ? pattern
            : DateFormat.Default;

    /// <summary>Where <c>array.cycle</c> stands in a group; it moves on by one.</summary>
    internal int NextInCycle(string group)
    {
        cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var next = cycles.GetValueOrDefault(group);
        cycles[group] = next + 1;
        return next;
    }

    /// <summary>Chance, which a host may fix so that a second build equals the first.</summary>
    internal Random Random => random ??= Options.RandomSeed is { } seed ? new Random(seed) : new Random();

    Dictionary<string, int>? cycles;
    Random? random;
}
