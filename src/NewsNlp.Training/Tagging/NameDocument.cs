namespace NewsNlp.Training.Tagging;

/// <summary>An article to learn names from.</summary>
internal sealed record NameDocument(IReadOnlyList<NameSentence> Sentences);
