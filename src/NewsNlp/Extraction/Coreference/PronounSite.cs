namespace NewsNlp.Extraction.Coreference;

/// <summary>A pronoun in its place.</summary>
/// <param name="Token">The token.</param>
/// <param name="Pronoun">What it is.</param>
/// <param name="Paragraph">The number of its paragraph.</param>
/// <param name="Quoted">Whether it stands between quotation marks.</param>
/// <param name="LastOfGender">The person that the last pronoun of its gender meant, or -1.</param>
/// <param name="FirstPerson">The person whom the article names first, or -1.</param>
internal readonly record struct PronounSite(int Token, Pronoun Pronoun, int Paragraph, bool Quoted, int LastOfGender, int FirstPerson);
