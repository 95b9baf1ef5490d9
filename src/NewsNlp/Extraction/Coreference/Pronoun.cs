using NewsNlp.Knowledge;

namespace NewsNlp.Extraction.Coreference;

/// <summary>A pronoun as the list <c>pronouns</c> describes it.</summary>
/// <param name="Kind">What it can stand for.</param>
/// <param name="Gender">The gender it shows.</param>
/// <param name="Form">Its form.</param>
internal readonly record struct Pronoun(PronounKind Kind, Gender Gender, PronounForm Form);
