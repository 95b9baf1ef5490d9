using System.Text;
using NewsNlp.Text;

namespace NewsNlp.Training.Corpora;

/// <summary>Writes tokens as running text, so that corpora that come as tokens look like what the segmenter sees at run time.</summary>
internal static class Detokenizer
{
    /// <summary>Appends a sentence as a paragraph.</summary>
    /// <returns>Where each token stands.</returns>
    public static TextSpan[] Append(StringBuilder text, IReadOnlyList<string> tokens)
    {
        var spans = new TextSpan[tokens.Count];
        bool quoteOpen = false;
        bool glue = true;
        for (int i = 0; i < tokens.Count; i++)
        {
            string token = tokens[i];
            bool closes = token == "\"" && quoteOpen;
            if (!glue && !closes && !JoinsLeft(token) && !IsInnerHyphen(tokens, i))
            {
                text.Append(' ');
            }

            int start = text.Length;
            text.Append(token);
            spans[i] = new TextSpan(start, text.Length);
            glue = (token == "\"" && !quoteOpen) || JoinsRight(token) || IsInnerHyphen(tokens, i);
            quoteOpen ^= token == "\"";
        }

        text.Append("\n\n");
        return spans;
    }

    private static bool JoinsLeft(string token)
        => token is "." or "," or ";" or ":" or "?" or "!" or ")" or "]" or "}" or "%" or "''" or "\u201D" or "..." or "n't" or "n\u2019t" or "N'T"
        || (token.Length is > 1 and < 4 && token[0] is '\'' or '\u2019')
        || token is "\u2019" or "\u201D";

    private static bool JoinsRight(string token) => token is "(" or "[" or "{" or "$" or "#" or "``" or "\u201C" or "\u00A3" or "\u20AC";

    // Treebanks cut "Al-Zaman" into three tokens; a dash between clauses is "--" or a longer sign.
    private static bool IsInnerHyphen(IReadOnlyList<string> tokens, int i)
        => tokens[i] is "-" or "/" && i > 0 && i + 1 < tokens.Count && char.IsLetterOrDigit(tokens[i - 1][^1]) && char.IsLetterOrDigit(tokens[i + 1][0]);
}
