using NewsNlp.Knowledge;

namespace NewsNlp.Extraction;

/// <summary>A name in the text. Name mentions do not overlap.</summary>
/// <param name="First">The first token, title and honorific left out.</param>
/// <param name="Last">The last token, possessive left out.</param>
/// <param name="Kind">What the name stands for.</param>
/// <param name="Confidence">The estimated probability, from 0 to 1, that extent and kind are right.</param>
public readonly record struct NameMention(int First, int Last, EntityKind Kind, float Confidence);
