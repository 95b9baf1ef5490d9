using NewsNlp.Text;

namespace NewsNlp.Console.Output.Highlights;

/// <summary>A stretch of the text that tells a fact.</summary>
/// <param name="Span">The characters.</param>
/// <param name="Class">What it is, as a class of the style sheet: "person".</param>
/// <param name="Entry">The identifier of its entry on the page.</param>
/// <param name="Label">What to say about it: "Person: Angela Merkel".</param>
internal sealed record Annotation(TextSpan Span, string Class, string Entry, string Label);
