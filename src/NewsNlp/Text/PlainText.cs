using System.Text;
namespace NewsNlp.Text;

/// <summary>Writes a stretch of tokens as the article has it, line breaks and runs of spaces as one space.</summary>
internal static class PlainText
{
    public static string Of(in TokenTable tokens, int first, int last)
    {
        var span = tokens.SpanOf(first, last).Of(tokens.Text);
        if (!span.ContainsAny("\n\r\t\u00A0") && !span.Contains("  ", StringComparison.Ordinal))
        {
            return span.ToString();
        }

        var text = new StringBuilder(span.Length);
        for (int token = first; token <= last; token++)
        {
            if (token > first && !tokens.Has(token, TokenFlags.Joined))
            {
                text.Append(' ');
            }

            text.Append(tokens[token]);
        }

        return text.ToString();
    }
}
