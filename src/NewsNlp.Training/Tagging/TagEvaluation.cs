using NewsNlp.Tagging;
using NewsNlp.Text;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Tagging;

/// <summary>How many tags are right, with the tokens of the annotators given.</summary>
/// <param name="Count">The number of tokens that have a gold tag.</param>
/// <param name="Right">The number of right tags.</param>
/// <param name="Confusions">The most frequent mistakes.</param>
internal sealed record TagEvaluation(int Count, int Right, string Confusions)
{
    public static TagEvaluation Run(PartOfSpeechTagger tagger, IEnumerable<TreebankDocument> documents)
    {
        int count = 0;
        int right = 0;
        var confusions = new Dictionary<(PartOfSpeech Gold, PartOfSpeech Found), int>();
        var columns = new TokenColumns();
        foreach (var document in documents)
        {
            var tokens = GoldTokens.Fill(document, columns);
            for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
            {
                int first = tokens.FirstOf(sentence);
                tagger.Tag(tokens, first, tokens.LastOf(sentence));
                for (int i = 0; i < document.Sentences[sentence].Tokens.Count; i++)
                {
                    var gold = document.Sentences[sentence].Tokens[i].Tag;
                    var found = tokens.Tags[first + i];
                    count += gold == PartOfSpeech.None ? 0 : 1;
                    right += gold != PartOfSpeech.None && gold == found ? 1 : 0;
                    if (gold != PartOfSpeech.None && gold != found)
                    {
                        confusions[(gold, found)] = confusions.GetValueOrDefault((gold, found)) + 1;
                    }
                }
            }
        }

        var frequent = confusions.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Gold).ThenBy(c => c.Key.Found).Take(12);
        return new TagEvaluation(count, right, string.Join(", ", frequent.Select(c => $"{c.Key.Gold} as {c.Key.Found} {c.Value}")));
    }

    public override string ToString() => $"{100.0 * Right / Count:F2} % of {Count:N0} tokens ({Confusions})";
}
