using System.Globalization;

namespace Briefing.Templates;

/// <summary>Escaping, straight into the output.</summary>
sealed partial class OutputBuffer
{
    public void Append(ReadOnlySpan<char> text, Escaping escaping)
    {
        if (escaping == Escaping.None)
            Append(text);
        else if (escaping == Escaping.Markup)
            AppendHtml(text);
        else
            AppendHtmlEscape(text);
    }

    /// <summary>Text as HTML or XML content or attribute value: the five characters that mean markup, nothing else.</summary>
    public void AppendHtml(ReadOnlySpan<char> text)
    {
        while (HtmlMarks.Find(text) is var at and >= 0)
        {
            Append(text[..at]);
            Append(Entity(text[at]));
            text = text[(at + 1)..];
        }

        Append(text);
    }

    /// <summary>
    /// Text as <c>html.escape</c> gives it: beside the five, U+00A0 to U+00FF and everything beyond the basic plane become
    /// decimal references; half a surrogate pair becomes U+FFFD.
    /// </summary>
    public void AppendHtmlEscape(ReadOnlySpan<char> text)
    {
        while (HtmlMarks.FindWide(text) is var at and >= 0)
        {
            Append(text[..at]);
            text = text[at..];
            text = text[AppendReference(text)..];
        }

        Append(text);
    }

    /// <summary>Writes the first character as an entity or a reference.</summary>
    /// <returns>How many units it took.</returns>
    int AppendReference(ReadOnlySpan<char> text)
    {
        var unit = text[0];
        if (Entity(unit) is { IsEmpty: false } entity)
        {
            Append(entity);
            return 1;
        }

        if (!char.IsSurrogate(unit))
        {
            Append(string.Create(CultureInfo.InvariantCulture, $"&#{(int)unit};"));
            return 1;
        }

        if (char.IsHighSurrogate(unit) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            Append(string.Create(CultureInfo.InvariantCulture, $"&#{char.ConvertToUtf32(unit, text[1])};"));
            return 2;
        }

        Append('\ufffd');
        return 1;
    }

    static ReadOnlySpan<char> Entity(char unit) => unit switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => default,
    };

    /// <summary>
    /// Whether a text may be built in <see cref="Rest"/>: not when lines must be indented, nor once the limit is reached.
    /// </summary>
    public bool IsOpen => end >= 0;

    /// <summary>Room behind what is written, for a text that is built there; see <see cref="Take"/>.</summary>
    public Span<char> Rest => chars.AsSpan(length, Math.Max(0, end - length));

    /// <summary>
    /// Writes a text that was built in <see cref="Rest"/>: where it stands, if there is nothing to escape in it and it found
    /// room there. Gives the builder's memory back.
    /// </summary>
    public void Take(ref TextBuilder text, Escaping escaping)
    {
        var written = text.Written;
        if (text.HasMoved)
        {
            Append(written, escaping);
        }
        else if (escaping == Escaping.None || (escaping == Escaping.Markup ? HtmlMarks.Find(written) : HtmlMarks.FindWide(written)) < 0)
        {
            length += written.Length;
        }
        else
        {
            // Escaped, it grows over itself; so first it moves out of the way. No character becomes more than six.
            var count = written.Length;
            if (length + (7 * count) <= end)
                written.CopyTo(chars.AsSpan(length + (6 * count)));
            else
                text.Move();
            Append(text.HasMoved ? text.Written : chars.AsSpan(length + (6 * count), count), escaping);
        }

        text.Dispose();
    }
}
