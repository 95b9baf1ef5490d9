using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging;

/// <summary>A sentence to learn names from.</summary>
internal sealed record NameSentence(TokenAtoms[] Atoms, byte[] Labels);
