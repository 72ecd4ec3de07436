namespace Briefing.Site.Machines;

/// <summary>What made the site, as it names itself.</summary>
public static class Generator
{
    /// <summary>Name and version, without anything that two builds of one version could differ in.</summary>
    public static string Name { get; } = $"Briefing {typeof(Generator).Assembly.GetName().Version!.ToString(3)}"; // every assembly here has one
}
