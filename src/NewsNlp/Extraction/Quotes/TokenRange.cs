using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>A run of tokens, both ends inside.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal readonly record struct TokenRange(int First, int Last)
{
    public static TokenRange None => new(0, -1);

    public bool IsEmpty => Last < First;

    public bool Contains(int token) => token >= First && token <= Last;

    public TextSpan In(in TokenTable tokens) => tokens.SpanOf(First, Last);
}
