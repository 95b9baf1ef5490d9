using NewsNlp.Knowledge;
using NewsNlp.Text;

namespace NewsNlp.Training.Corpora;

/// <summary>A name that annotators marked in a text.</summary>
internal readonly record struct LabeledName(TextSpan Span, EntityKind Kind);
