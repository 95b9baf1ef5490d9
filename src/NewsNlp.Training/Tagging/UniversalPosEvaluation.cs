using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Tagging;

/// <summary>How many universal parts of speech are right, mapped from Penn tags.</summary>
/// <param name="Count">The number of words.</param>
/// <param name="Right">The number of right ones.</param>
/// <param name="Confusions">The most frequent mistakes.</param>
internal sealed record UniversalPosEvaluation(int Count, int Right, string Confusions)
{
    private const int ShownConfusions = 12;

    /// <summary>Measures the map with the tags of <paramref name="tagger"/>, or with those of the annotators where it is null.</summary>
    public static UniversalPosEvaluation Run(PartOfSpeechTagger? tagger, IEnumerable<TreebankDocument> documents)
    {
        int count = 0;
        int right = 0;
        var confusions = new Dictionary<string, int>(StringComparer.Ordinal);
        var columns = new TokenColumns();
        foreach (var document in documents)
        {
            var tokens = GoldTokens.Fill(document, columns);
            for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
            {
                int first = tokens.FirstOf(sentence);
                int last = tokens.LastOf(sentence);
                var gold = document.Sentences[sentence].Tokens;
                tagger?.Tag(tokens, first, last);
                for (int i = first; i <= last; i++)
                {
                    columns.Tags[i] = tagger is null ? gold[i - first].Tag : columns.Tags[i];
                }

                for (int i = first; i <= last; i++)
                {
                    var (expected, found) = (gold[i - first].Upos, UniversalPosMap.Of(tokens, first, last, i));
                    count++;
                    right += expected == found ? 1 : 0;
                    if (expected != found)
                    {
                        string confusion = $"{tokens[i].ToString().ToLowerInvariant()} {tokens.Tags[i]}: {expected} as {found}";
                        confusions[confusion] = confusions.GetValueOrDefault(confusion) + 1;
                    }
                }
            }
        }

        var frequent = confusions.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(ShownConfusions);
        return new UniversalPosEvaluation(count, right, string.Join(", ", frequent.Select(c => $"{c.Key} {c.Value}")));
    }

    public override string ToString() => $"{100.0 * Right / Count:F2} % of {Count:N0} words ({Confusions})";
}
