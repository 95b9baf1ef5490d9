using NewsNlp.Lemmas;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Lemmas;

/// <summary>How many lemmas are right, with the words of the annotators given.</summary>
/// <param name="Count">The number of words.</param>
/// <param name="Right">The number of right lemmas, whatever their case.</param>
/// <param name="RightCase">The number of lemmas that are right to the letter.</param>
/// <param name="Mistakes">The most frequent mistakes.</param>
internal sealed record LemmaEvaluation(int Count, int Right, int RightCase, string Mistakes)
{
    private const int ShownMistakes = 12;

    /// <summary>Measures lemmas with the tags of <paramref name="tagged"/> against those of <paramref name="gold"/>; both have the same words.</summary>
    public static LemmaEvaluation Run(Lemmatizer lemmatizer, IEnumerable<(TreebankDocument Gold, TreebankDocument Tagged)> documents)
    {
        int count = 0;
        int right = 0;
        int rightCase = 0;
        var mistakes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (gold, tagged) in documents)
        {
            foreach (var (goldSentence, taggedSentence) in gold.Sentences.Zip(tagged.Sentences))
            {
                for (int i = 0; i < goldSentence.Tokens.Count; i++)
                {
                    var token = taggedSentence.Tokens[i];
                    var form = token.Span.Of(gold.Text);
                    string lemma = LemmaOf(lemmatizer, form, token, i == 0);
                    string expected = goldSentence.Tokens[i].Lemma;
                    count++;
                    rightCase += lemma == expected ? 1 : 0;
                    if (string.Equals(lemma, expected, StringComparison.OrdinalIgnoreCase))
                    {
                        right++;
                        continue;
                    }

                    string mistake = $"{form} {token.Upos}/{token.Tag}: {lemma} for {expected}";
                    mistakes[mistake] = mistakes.GetValueOrDefault(mistake) + 1;
                }
            }
        }

        var frequent = mistakes.OrderByDescending(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal).Take(ShownMistakes);
        return new LemmaEvaluation(count, right, rightCase, string.Join(", ", frequent.Select(m => $"{m.Key} {m.Value}")));
    }

    public override string ToString() => $"{100.0 * Right / Count:F2} % of {Count:N0} words, {100.0 * RightCase / Count:F2} % with their case ({Mistakes})";

    private static string LemmaOf(Lemmatizer lemmatizer, ReadOnlySpan<char> form, TreebankToken token, bool isSentenceStart)
    {
        Span<char> lemma = new char[lemmatizer.MaxLength(form)];
        return lemma[..lemmatizer.Write(form, token.Tag, token.Upos, isSentenceStart, lemma)].ToString();
    }
}
