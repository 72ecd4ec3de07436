using System.Text;

namespace Briefing.Text;

/// <summary>Reads bytes as UTF-8, strictly: what is not UTF-8 is refused, and named as what it seems to be.</summary>
public static class Utf8Text
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="text">The words without a byte order mark; on failure the part before the first bad byte.</param>
    /// <param name="problem">Null when the bytes are UTF-8.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out EncodingProblem? problem)
    {
        problem = null;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            text = "";
            problem = new EncodingProblem(0, "UTF-16");
            return false;
        }

        var body = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        var valid = System.Text.Unicode.Utf8.IsValid(body) ? body.Length : ValidLength(body);
        text = Strict.GetString(body[..valid]);
        if (valid == body.Length)
            return true;
        problem = new EncodingProblem(text.Length, Guess(body));
        return false;
    }

    static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
            at += used;
        return at;
    }

    // Enough to send an author to the right menu entry of an editor; not a detector. Windows-1252 puts its curly quotation
    // marks and dashes at 0x80 to 0x9F, where ISO 8859 has control characters; Windows-1256 and ISO 8859-6 write Arabic with
    // most bytes above 0xC0.
    static string Guess(ReadOnlySpan<byte> bytes)
    {
        int high = 0, marks = 0, letters = 0, zeros = 0;
        foreach (var value in bytes)
        {
            zeros += value == 0 ? 1 : 0;
            high += value >= 0x80 ? 1 : 0;
            marks += value is >= 0x80 and <= 0x9F ? 1 : 0;
            letters += value is (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z') ? 1 : 0;
        }

        if (zeros > bytes.Length / 4)
            return "UTF-16 without a byte order mark";
        if (high > letters)
            return "Windows-1256 (Arabic) or another single-byte encoding";
        return marks > 0 ? "Windows-1252" : "ISO 8859-1 (Latin 1)";
    }
}

/// <summary>Why bytes are not UTF-8.</summary>
/// <param name="Offset">UTF-16 offset in the decoded part at which the first bad byte stands.</param>
/// <param name="Seems">The encoding it seems to be in.</param>
public sealed record EncodingProblem(int Offset, string Seems);
