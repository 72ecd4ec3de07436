using System.Text;

namespace Briefing.Tests.Hostile;

/// <summary>Changes files as an enemy, an editor's accident or a broken disk would.</summary>
sealed class Mutation(Random random)
{
    static readonly string[] Payloads =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)", "java\tscript:alert(1)",
        "[x](javascript:alert(1))", "<javascript:alert(1)>", "![x](data:text/html,<script>alert(1)</script>)", "{{ 7 * 7 }}", "{{ while true }}{{ end }}", "]]>", "-->",
        "<!--", "</script><script>alert(1)</script>", "\u2028", "\u202E", "=HYPERLINK(\"http://example.org\")", "+1+cmd|' /C calc'!A0", "@SUM(A1)",
        "../../../etc/passwd", "\\\\server\\share", "&lt;script&gt;", "<svg onload=alert(1)>", "</style>", "<base href=//example.org>", "[[", "[@", "]]", "[…]",
        "&a [*a, *a]", "*a", "!!binary ", "? ", ": ", "- ", "---\n", "...\n", "\t", "\0", "\uFEFF", "\uD83D", "%2e%2e%2f", "`", "|", ">", "{", "}", "<<: *a",
        "2025-99-99", "99999999999999999999", "-0", "1e999", "NaN", "null", "true", "~", "0x41", "file:///etc/passwd", "//example.org/x.js",
    ];

    /// <summary>Another text, made from one of a pack.</summary>
    /// <param name="others">Texts to take pieces from.</param>
    public byte[] Of(byte[] bytes, IReadOnlyList<byte[]> others) => random.Next(9) switch
    {
        0 => Noise(bytes, 1 + random.Next(8)),
        1 or 2 => Insert(bytes, Encoding.UTF8.GetBytes(One(Payloads))),
        3 => Insert(bytes, Piece(others[random.Next(others.Count)])),
        4 => bytes[..random.Next(bytes.Length + 1)],
        5 => Lines(bytes),
        6 => Insert(bytes, Repeated(Piece(bytes), random.Next(2_000))),
        7 => Insert(bytes, Repeated(Encoding.UTF8.GetBytes(One(Payloads)), random.Next(2_000))),
        _ => Soup(),
    };

    byte[] Noise(byte[] bytes, int count)
    {
        var changed = bytes.ToList();
        for (; count > 0; count--)
        {
            var at = random.Next(changed.Count + 1);
            if (random.Next(3) == 0 || at == changed.Count)
                changed.Insert(at, (byte)random.Next(256));
            else if (random.Next(2) == 0)
                changed.RemoveAt(at);
            else
                changed[at] = (byte)random.Next(256);
        }

        return [.. changed];
    }

    byte[] Insert(byte[] bytes, byte[] piece)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. piece, .. bytes[at..]];
    }

    byte[] Piece(byte[] bytes)
    {
        var start = random.Next(bytes.Length + 1);
        return bytes[start..Math.Min(bytes.Length, start + random.Next(200))];
    }

    static byte[] Repeated(byte[] piece, int count)
    {
        // A hundred kilobytes of one thing are enough to find what grows faster than its input.
        count = Math.Min(count, 100_000 / Math.Max(1, piece.Length));
        return [.. Enumerable.Repeat(piece, count).SelectMany(part => part)];
    }

    byte[] Lines(byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        var (from, to) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(3))
        {
            case 0:
                (lines[from], lines[to]) = (lines[to], lines[from]);
                break;
            case 1:
                lines.Insert(to, lines[from]);
                break;
            default:
                lines.RemoveAt(from);
                break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    byte[] Soup()
    {
        var soup = new StringBuilder();
        for (var count = random.Next(300); count > 0; count--)
            soup.Append(One(Payloads)).Append(One([" ", "\n", ": ", "\n  ", "a", "b:", "- "]));
        return Encoding.UTF8.GetBytes(soup.ToString());
    }

    string One(string[] all) => all[random.Next(all.Length)];
}
