namespace NewsNlp.Training.Corpora;

/// <summary>A document of a corpus: its text and its sentences of labelled tokens.</summary>
internal sealed record LabeledDocument(string Id, string Text, IReadOnlyList<IReadOnlyList<LabeledToken>> Sentences);
