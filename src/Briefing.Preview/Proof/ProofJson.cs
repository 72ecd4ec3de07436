using System.Text.Json;
using System.Text.Json.Serialization;

namespace Briefing.Preview;

/// <summary>What a page asks a claim for.</summary>
/// <param name="Pieces">The words that were selected, paragraph by paragraph.</param>
/// <param name="Append">Whether the claim is to be written into the article's file, too.</param>
internal sealed record ProofSelection(string[]? Pieces, bool Append);

/// <summary>What it gets.</summary>
/// <param name="Yaml">The claim, when one could be made.</param>
/// <param name="File">The file it was written into, when it was.</param>
/// <param name="Refusal">Why it was not made or written.</param>
internal sealed record ProofAnswer(string? Yaml, string? File, string? Refusal);

/// <summary>How the two are read and written; made while compiling, so that the native program has it.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ProofSelection))]
[JsonSerializable(typeof(ProofAnswer))]
internal sealed partial class ProofJson : JsonSerializerContext;
