namespace NewsNlp.Tagging;

/// <summary>What the fact tables say of a token, as numbers for features.</summary>
/// <param name="Word">The kinds that the token alone can be.</param>
/// <param name="Phrase">The kinds of the longest phrase of several tokens that covers it, and whether the token begins, continues or ends it; 0 for none.</param>
internal readonly record struct TableAtoms(uint Word, uint Phrase);
