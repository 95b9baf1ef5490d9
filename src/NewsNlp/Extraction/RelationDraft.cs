namespace NewsNlp.Extraction;

/// <summary>A relation of two entities, as the words state it.</summary>
/// <param name="Subject">The number of the one entity.</param>
/// <param name="Predicate">The relation: "spouseOf".</param>
/// <param name="Object">The number of the other entity.</param>
/// <param name="First">The first token of the words.</param>
/// <param name="Last">The last token of the words.</param>
/// <param name="Confidence">The estimated probability, from 0 to 1, that it is right.</param>
internal readonly record struct RelationDraft(int Subject, string Predicate, int Object, int First, int Last, float Confidence);
