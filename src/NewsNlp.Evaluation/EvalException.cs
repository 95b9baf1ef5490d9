namespace NewsNlp.Evaluation;

/// <summary>Annotations or facts cannot be read.</summary>
internal sealed class EvalException(string message, Exception? inner = null) : Exception(message, inner);
