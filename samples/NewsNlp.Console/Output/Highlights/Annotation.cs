using NewsNlp.Text;

namespace NewsNlp.Console.Output.Highlights;

/// <summary>A stretch of the text that tells a fact.</summary>
/// <param name="Span">The characters.</param>
/// <param name="Class">What it is, as a class of the style sheet: "person"; "person-ref" where a pronoun or a description stands for one.</param>
/// <param name="Entry">The identifier of its entry on the page.</param>
/// <param name="Label">What to say about it: "Person: Angela Merkel".</param>
internal sealed record Annotation(TextSpan Span, string Class, string Entry, string Label)
{
    /// <summary>Gets whether it is the name of somebody or something.</summary>
    public bool IsName => Class is "person" or "organization" or "place";
}
