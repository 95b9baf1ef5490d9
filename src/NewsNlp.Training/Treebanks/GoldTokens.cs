using NewsNlp.Internal;
using NewsNlp.Text;

namespace NewsNlp.Training.Treebanks;

/// <summary>Fills a token table with the tokens and sentences of the annotators.</summary>
internal static class GoldTokens
{
    public static TokenTable Fill(TreebankDocument document, TokenColumns columns)
    {
        columns.Clear();
        foreach (var sentence in document.Sentences)
        {
            var flags = TokenFlags.SentenceStart;
            foreach (var token in sentence.Tokens)
            {
                var text = token.Span.Of(document.Text);
                columns.Add(token.Span.Start, token.Span.Length, CharacterFold.Hash(text), flags | FlagsOf(text));
                flags = TokenFlags.None;
            }
        }

        return new TokenTable(document.Text, columns);
    }

    // What the tables ask for, as the segmenter says it.
    private static TokenFlags FlagsOf(ReadOnlySpan<char> token)
    {
        int letters = 0;
        int upper = 0;
        int digits = 0;
        foreach (char c in token)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            upper += char.IsUpper(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return (letters > 0 ? TokenFlags.HasLetter : 0)
            | (digits > 0 ? TokenFlags.HasDigit : 0)
            | (upper > 1 && upper == letters ? TokenFlags.AllCaps : 0)
            | (char.IsUpper(token[0]) ? TokenFlags.Capitalized : 0)
            | (letters + digits == 0 ? TokenFlags.Punctuation : 0);
    }
}
