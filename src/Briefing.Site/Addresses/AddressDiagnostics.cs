using Briefing.Text;

namespace Briefing.Site.Addresses;

/// <summary>What can be wrong with the addresses that a site has published.</summary>
public static class AddressDiagnostics
{
    public static readonly DiagnosticKind Vanished = new(
        "BP605", "vanished-address", Severity.Error,
        "{0} was published, and no page stands there any more.",
        "Write here where it is now, `{0} -> {1}`, or `{0} gone` when it is gone for good; or give the page its old id back.");

    public static readonly DiagnosticKind Unreadable = new(
        "BP606", "published-address-syntax", Severity.Error,
        "This line is no published address.",
        "Write `/claims/an-id/`, `/claims/old-id/ -> /claims/new-id/` or `/claims/old-id/ gone`; comments begin with #.");

    public static readonly DiagnosticKind LeadsNowhere = new(
        "BP607", "redirect-target", Severity.Error,
        "The redirect leads to {0}, but {1}.",
        "Write the address of a page of the site behind the arrow.");

    public static readonly DiagnosticKind StillThere = new(
        "BP608", "redirect-hidden", Severity.Warning,
        "A page stands at {0}, so this redirect is never followed.",
        "Leave the address alone on its line, or give the page another id.");

    public static readonly DiagnosticKind Twice = new(
        "BP609", "published-address-twice", Severity.Error,
        "{0} has a line already.",
        "Keep the line that says where the page is now.");

    public static readonly DiagnosticKind New = new(
        "BP610", "new-addresses", Severity.Info,
        "{0} addresses are not in input/urls.lock yet, such as {1}.",
        "Before you publish them, run `briefing build --update-urls`, and check the file in.");

    public static EquatableArray<DiagnosticKind> All { get; } = [Vanished, Unreadable, LeadsNowhere, StillThere, Twice, New];
}
