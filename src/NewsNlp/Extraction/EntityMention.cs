using NewsNlp.Knowledge;

namespace NewsNlp.Extraction;

/// <summary>A stretch of tokens that means an entity: by name, by description or by pronoun.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Kind">The form.</param>
/// <param name="Entity">The number of the entity in <see cref="AnnotationLayers.Entities"/>.</param>
/// <param name="Confidence">The estimated probability, from 0 to 1.</param>
internal readonly record struct EntityMention(int First, int Last, MentionKind Kind, int Entity, float Confidence);
