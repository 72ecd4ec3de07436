using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Text;

namespace Briefing.Syntax.Seeds;

/// <summary>Shows how a seed was read, to people line by line and to programs as JSON.</summary>
public static class SeedInspection
{
    /// <summary>Wide enough for words and reasons, narrow enough for half a screen.</summary>
    const int Columns = 100;

    const int KindColumns = 11;

    const int WordColumns = 44;

    static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <summary>Fields first, then a row a line: its number, what it was taken for, its words clipped, and why.</summary>
    /// <returns>Rows of at most 100 characters, each ended by LF. Characters that would steer a terminal are made visible.</returns>
    public static string Text(SeedDocument seed)
    {
        var text = new StringBuilder();
        var direction = seed.Direction == TextDirection.RightToLeft ? "right to left" : "left to right";
        Row(text, $"{seed.File.Path}: {seed.Language ?? "language unknown"}, {direction}");
        Field(text, seed, "title", seed.Title);
        Field(text, seed, "standfirst", seed.Standfirst);
        Field(text, seed, "outlet", seed.Outlet);
        Field(text, seed, "byline", seed.Byline);
        var date = seed.Published is { } published ? $"{published.Date.Text} (line {LineOf(seed, published.Span)})" : "not stated";
        Row(text, "published".PadRight(KindColumns) + date);
        Row(text, "body".PadRight(KindColumns) + string.Create(
            CultureInfo.InvariantCulture,
            $"paragraphs {Count(seed, SeedBlockKind.Paragraph)}, headings {Count(seed, SeedBlockKind.Heading)}")
            + string.Create(CultureInfo.InvariantCulture, $", captions {Count(seed, SeedBlockKind.Caption)}"));
        text.Append('\n');
        var digits = Math.Max(2, seed.Lines.Count.ToString(CultureInfo.InvariantCulture).Length);
        foreach (var line in seed.Lines)
        {
            if (line.Kind != SeedLineKind.Blank)
                Line(text, seed, line, digits);
        }

        foreach (var words in seed.UnmatchedCorrections)
            Row(text, $"read: no line says \"{Visible(words, 60)}\"");
        return text.ToString();
    }

    /// <summary>
    /// <c>{file, title, standfirst, author, date, headings, captions, paragraphs, language}</c>: words with white space folded, the date
    /// in EDTF, null for what the text does not state, and lists of words for headings, captions and paragraphs.
    /// </summary>
    public static string Json(SeedDocument seed)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", seed.File.Path.Value);
            json.WriteString("title", seed.Title?.Text);
            json.WriteString("standfirst", seed.Standfirst?.Text);
            json.WriteString("author", seed.Byline?.Text);
            json.WriteString("date", seed.Published?.Date.Text);
            Words(json, "headings", seed, SeedBlockKind.Heading);
            Words(json, "captions", seed, SeedBlockKind.Caption);
            Words(json, "paragraphs", seed, SeedBlockKind.Paragraph);
            json.WriteString("language", seed.Language);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    static void Words(Utf8JsonWriter json, string name, SeedDocument seed, SeedBlockKind kind)
    {
        json.WriteStartArray(name);
        foreach (var block in seed.Blocks)
        {
            if (block.Kind == kind)
                json.WriteStringValue(SeedChars.Fold(block.Text));
        }

        json.WriteEndArray();
    }

    static void Field(StringBuilder text, SeedDocument seed, string name, SeedField? field) =>
        Row(text, name.PadRight(KindColumns) + (field is null ? "not stated"
            : $"{Visible(field.Text, 70)} (line {LineOf(seed, field.Span)})"));

    static void Line(StringBuilder text, SeedDocument seed, SeedLine line, int digits)
    {
        var start = line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(digits) + "  " + KindName(line.Kind).PadRight(KindColumns);
        Row(text, start + Visible(line.Span.Of(seed.File.Text), WordColumns).PadRight(WordColumns + 2) + Visible(line.Why,
            Columns - start.Length - WordColumns - 2));
    }

    static void Row(StringBuilder text, string row) => text.Append(row.AsSpan().TrimEnd()).Append('\n');

    static int LineOf(SeedDocument seed, TextSpan span) => seed.File.Lines.PositionAt(span.Start).Line;

    static int Count(SeedDocument seed, SeedBlockKind kind)
    {
        var count = 0;
        foreach (var block in seed.Blocks)
            count += block.Kind == kind ? 1 : 0;
        return count;
    }

    /// <summary>As people write it: <c>read time</c>.</summary>
    public static string KindName(SeedLineKind kind) => kind switch
    {
        SeedLineKind.Blank => "blank",
        SeedLineKind.Title => "title",
        SeedLineKind.Standfirst => "standfirst",
        SeedLineKind.Outlet => "outlet",
        SeedLineKind.Byline => "byline",
        SeedLineKind.Date => "date",
        SeedLineKind.ReadTime => "read time",
        SeedLineKind.Caption => "caption",
        SeedLineKind.Heading => "heading",
        SeedLineKind.Paragraph => "paragraph",
        _ => "furniture",
    };

    /// <summary>One row's worth of words: blanks folded, clipped with "…", and nothing in it that a terminal would obey.</summary>
    static string Visible(ReadOnlySpan<char> words, int most)
    {
        // Folding only shortens, so what lies far behind the clip can't come into view unless it is all blanks.
        var folded = SeedChars.Fold(words[..Math.Min(words.Length, 20 * most)]);
        var shown = new StringBuilder(most);
        foreach (var unit in folded)
        {
            if (shown.Length == most)
                break;
            shown.Append(char.IsControl(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.Format && unit != '\u200c' ? '\ufffd'
                : unit);
        }

        if (folded.Length <= most && words.Length <= 20 * most)
            return shown.ToString();
        var end = Math.Min(shown.Length, most - 1);
        if (end > 0 && char.IsHighSurrogate(shown[end - 1]))
            end--;
        return shown.ToString(0, end) + "…";
    }
}
