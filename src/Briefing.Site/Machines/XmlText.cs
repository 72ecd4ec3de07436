using System.Text;
using System.Xml;

namespace Briefing.Site.Machines;

/// <summary>Writes an XML file: UTF-8, indented, LF. Characters that XML 1.0 has no place for are left out, because sources may hold any.</summary>
internal static class XmlText
{
    static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = false,
    };

    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
            content(xml);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    public static string Clean(string words) =>
        words.All(XmlConvert.IsXmlChar) ? words : string.Concat(words.Where(XmlConvert.IsXmlChar));
}
