using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Build.Output;

namespace Briefing.Tests.Hostile;

/// <summary>Looks through every file of a site, as the programs that read them would, for what a pack must never be able to put there.</summary>
static class SafeOutput
{
    // Attributes of which a browser follows or loads the value.
    static readonly string[] Addresses = ["href", "src", "action", "formaction", "poster", "data", "xlink:href", "srcset", "cite", "background", "ping"];

    static readonly string[] NeverElements = ["iframe", "object", "embed", "applet", "base", "frame", "frameset", "portal"];

    /// <returns>Each danger in a sentence; empty for a safe site.</returns>
    public static IReadOnlyList<string> Dangers(IEnumerable<OutputFile> files) => [.. files.SelectMany(Dangers)];

    static IEnumerable<string> Dangers(OutputFile file)
    {
        var text = Encoding.UTF8.GetString(file.Content.Span);
        var found = file.Path.Extension switch
        {
            ".html" or ".svg" => InHtml(text),
            ".json" => InJson(text),
            ".xml" => InXml(text),
            ".csv" => InCsv(text),
            _ => [],
        };
        return found.Select(danger => $"{file.Path}: {danger}");
    }

    static IEnumerable<string> InHtml(string text)
    {
        var page = new HtmlParser().ParseDocument(text);
        foreach (var element in page.All)
        {
            if (NeverElements.Contains(element.LocalName))
                yield return $"an element {element.LocalName}";
            // Scripts come from the theme's own files; data for programs stands in a block that browsers do not run.
            if (element.LocalName == "script" && !(IsOwnScript(element) || IsData(element)))
                yield return $"a script: {element.OuterHtml}";
            if (element.LocalName == "style")
                yield return "a style block";
            if (element.LocalName == "meta" && element.GetAttribute("http-equiv") is { } directive && directive.Equals("refresh", StringComparison.OrdinalIgnoreCase))
                yield return "a refresh";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc")
                    yield return $"an attribute {attribute.Name} on {element.LocalName}";
                if (Addresses.Contains(attribute.Name) && !IsHarmless(attribute.Value))
                    yield return $"an address {attribute.Value}";
            }
        }
    }

    static bool IsOwnScript(IElement element) =>
        element.TextContent.Length == 0 && element.GetAttribute("src") is { } address && address.Contains("assets/", StringComparison.Ordinal)
        && Uri.TryCreate(Here, address, out var url) && url.Host == Here.Host && url.Scheme == Here.Scheme;

    // Some page of the site; what an address leads to is seen from there, as browsers see it.
    static readonly Uri Here = new("https://the-site.example/actors/someone/");

    static bool IsData(IElement element)
    {
        if (element.GetAttribute("type") is not ("application/ld+json" or "application/json"))
            return false;
        try
        {
            using var json = JsonDocument.Parse(element.TextContent);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    static bool IsHarmless(string address)
    {
        // As a browser reads it: white space and control characters inside a scheme do not count.
        var bare = string.Concat(address.Where(unit => unit > ' ' && !char.IsControl(unit)));
        var end = bare.IndexOfAny([':', '/', '?', '#']);
        return end < 0 || bare[end] != ':' || bare[..end].ToLowerInvariant() is "http" or "https" or "mailto";
    }

    static IEnumerable<string> InJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return [];
        }
        catch (JsonException failure)
        {
            return [$"no JSON: {failure.Message}"];
        }
    }

    static IEnumerable<string> InXml(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
            }

            return [];
        }
        catch (XmlException failure)
        {
            return [$"no XML: {failure.Message}"];
        }
    }

    // Spreadsheets run cells that begin with these; https://owasp.org/www-community/attacks/CSV_Injection lists them.
    static IEnumerable<string> InCsv(string text)
    {
        foreach (var cell in Cells(text))
        {
            var isNumber = decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _);
            if (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !isNumber)
                yield return $"a cell {cell}";
        }
    }

    static IEnumerable<string> Cells(string text)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var unit = text[at];
            if (unit == '"' && isQuoted && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else if (unit == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && unit is ',' or '\n' or '\r')
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
            {
                cell.Append(unit);
            }
        }

        yield return cell.ToString();
    }
}
