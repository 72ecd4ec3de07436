namespace Briefing.Templates;

/// <summary>
/// An object that templates may look into. They see the members its <see cref="ModelType"/> names and nothing else, so that a
/// theme cannot reach what the host did not offer.
/// </summary>
public interface ITemplateModel
{
    /// <summary>The members of this class of objects: the same table for every object of one class.</summary>
    ModelType ModelType { get; }
}
