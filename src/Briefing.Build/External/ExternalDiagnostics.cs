using Briefing.Text;

namespace Briefing.Build.External;

/// <summary>What can be wrong with links out of the pack. Seen only when someone asks for it.</summary>
public static class ExternalDiagnostics
{
    public static readonly DiagnosticKind Gone = new(
        "BP690", "external-link-gone", Severity.Warning,
        "{0} is gone ({1}, asked on {2}).",
        "Link to where the page has moved or to an archived copy, or take the link out.");

    public static readonly DiagnosticKind Unsure = new(
        "BP691", "external-link-unsure", Severity.Info,
        "{0} could not be checked ({1}, asked on {2}).",
        "Open it in a browser; some servers refuse programs or are busy.");

    public static readonly DiagnosticKind Private = new(
        "BP692", "external-link-private", Severity.Warning,
        "{0} leads into a private network, which readers can't reach; it was not asked.",
        "Link to a public address, or take the link out.");
}
