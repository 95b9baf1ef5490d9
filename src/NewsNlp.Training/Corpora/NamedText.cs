namespace NewsNlp.Training.Corpora;

/// <summary>A text with its names in order.</summary>
internal sealed record NamedText(string Id, string Text, IReadOnlyList<LabeledName> Names);
