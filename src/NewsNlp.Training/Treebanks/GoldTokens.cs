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
                columns.Add(token.Span.Start, token.Span.Length, CharacterFold.Hash(token.Span.Of(document.Text)), flags);
                flags = TokenFlags.None;
            }
        }

        return new TokenTable(document.Text, columns);
    }
}
