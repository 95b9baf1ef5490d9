namespace NewsNlp.Extraction;

/// <summary>A relation of an entity to another or to a value, as the words state it.</summary>
/// <param name="Subject">The number of the one entity.</param>
/// <param name="Predicate">The relation: "spouseOf".</param>
/// <param name="Object">The number of the other entity, or -1 where the object is a value.</param>
/// <param name="First">The first token of the words.</param>
/// <param name="Last">The last token of the words.</param>
/// <param name="Confidence">The estimated probability, from 0 to 1, that it is right.</param>
/// <param name="Value">The value where the object is no entity: "54".</param>
internal readonly record struct RelationDraft(int Subject, string Predicate, int Object, int First, int Last, float Confidence, string? Value = null);
