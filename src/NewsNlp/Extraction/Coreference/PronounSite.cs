namespace NewsNlp.Extraction.Coreference;

/// <summary>A pronoun in its place.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Pronoun">What it is.</param>
/// <param name="FirstPerson">The person whom the article names first, or -1.</param>
/// <param name="Mentions">The number of mentions of people so far.</param>
internal readonly record struct PronounSite(TextPosition At, Pronoun Pronoun, int FirstPerson, int Mentions);
