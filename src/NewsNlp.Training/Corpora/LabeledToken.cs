using NewsNlp.Text;

namespace NewsNlp.Training.Corpora;

/// <summary>A token of a corpus: where it stands in the text and what the annotators say of it.</summary>
internal readonly record struct LabeledToken(TextSpan Span, string Label);
