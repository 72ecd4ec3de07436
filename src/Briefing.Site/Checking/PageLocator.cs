using System.Text;
using Briefing.Text;

namespace Briefing.Site;

/// <summary>
/// Turns places in a page's bytes into lines and columns. Its text is made once, when the first is asked for, and counted once where
/// they are asked for in order: a slip in a template can be ten thousand places of one page.
/// </summary>
sealed class PageLocator(string path, ReadOnlyMemory<byte> html)
{
    TextFile? file;
    int bytes;
    int chars;

    /// <param name="span">In bytes.</param>
    public SourceLocation Locate(TextSpan span)
    {
        file ??= TextFile.FromText(path, Encoding.UTF8.GetString(html.Span));
        if (span.Start < bytes)
            (bytes, chars) = (0, 0);
        chars += Encoding.UTF8.GetCharCount(html.Span[bytes..span.Start]);
        bytes = span.Start;
        return file.Locate(new TextSpan(chars, Encoding.UTF8.GetCharCount(html.Span.Slice(span.Start, span.Length))));
    }
}
