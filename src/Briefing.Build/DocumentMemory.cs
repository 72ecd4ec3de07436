using Briefing.Syntax.Input;
using Briefing.Syntax.Seeds;
using Briefing.Text;

namespace Briefing.Build;

/// <summary>The documents of the last build, by their texts: a file that did not change hands on the very document that was read from it.</summary>
internal sealed class DocumentMemory
{
    readonly Remembered<TextFile, SeedDocument> seeds = new();
    readonly Remembered<TextFile, InputFile> inputs = new();

    public SeedDocument Seed(TextFile file, Func<TextFile, SeedDocument> read) => seeds.Of(file, () => read(file));

    public InputFile Input(TextFile file, Func<TextFile, InputFile> read) => inputs.Of(file, () => read(file));
}
