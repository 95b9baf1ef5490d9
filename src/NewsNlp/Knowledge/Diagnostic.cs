using NewsNlp.Text;

namespace NewsNlp.Knowledge;

/// <summary>Something odd about the article that the reader of the results should know.</summary>
/// <param name="Code">A stable code: NN0001 and on.</param>
/// <param name="Message">What it is and what follows from it.</param>
/// <param name="Span">Where it is.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Diagnostic(string Code, string Message, TextSpan Span);
