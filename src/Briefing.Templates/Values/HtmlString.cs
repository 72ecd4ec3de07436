namespace Briefing.Templates;

/// <summary>Text that is HTML already and is therefore never escaped again. In every other respect it behaves as its text.</summary>
public sealed record HtmlString(string Value)
{
    public override string ToString() => Value;
}
