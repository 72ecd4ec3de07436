using Briefing.Testing;

namespace Briefing.Tests;

/// <summary>A small pack without a warning, for tests that then break one thing.</summary>
internal static class SoundPack
{
    public const string Article =
        "source: wells.txt\noutlet: null\nsummary: |\n  The wells ran dry [@dry].\nclaims:\n  - id: dry\n    text: The wells ran dry in April.\n    by: mayor\n    basis: on-record\n    quote: The wells of the upper village ran dry in April\n";

    public const string Actor = "name: The mayor\nkind: person\naliases: [the mayor]\n";

    const string Seed = "Wells run dry\n\nMay 1, 2020\n\nThe wells of the upper village ran dry in April, the mayor said.\n";

    public static TemporaryFolder Make() => new TemporaryFolder()
        .With("seeds/wells.txt", Seed)
        .With("input/pack.yaml", "title: Wells\nas_of: 2020-05-02\n")
        .With("input/articles/wells.yaml", Article)
        .With("input/actors/mayor.yaml", Actor);
}
