namespace Briefing.Build;

/// <summary>Hears what a build is at. Called from the building thread, before each stage.</summary>
public interface IBuildProgress
{
    /// <param name="name">"Reading", "Proving" …</param>
    /// <param name="count">Pieces of work in the stage.</param>
    void Stage(string name, int count);
}
