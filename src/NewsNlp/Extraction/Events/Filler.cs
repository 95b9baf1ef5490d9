using NewsNlp.Text;

namespace NewsNlp.Extraction.Events;

/// <summary>What a noun phrase stands for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Entity">The number of the entity, or -1.</param>
/// <param name="Span">The characters of the words.</param>
internal readonly record struct Filler(FillerKinds Kind, int Entity, TextSpan Span);
