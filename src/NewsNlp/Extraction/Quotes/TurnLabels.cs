using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>The labels of an interview in print: names in capitals before a colon, two of them in turn ("ROE: …", "FINCH: …").</summary>
internal sealed class TurnLabels
{
    private const int MaxLabels = 32;
    private readonly Dictionary<uint, int> _counts = [];
    private bool _isInterview;

    /// <summary>Counts the labels of an article.</summary>
    public void Fill(in TokenTable tokens)
    {
        _counts.Clear();
        int repeated = 0;
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            int last = tokens.Has(i, TokenFlags.ParagraphStart) ? LastOf(tokens, tokens.Has(i, TokenFlags.QuoteMark) ? i + 1 : i) : -1;
            if (last >= 0 && (_counts.Count < MaxLabels || _counts.ContainsKey(tokens.Hashes[last])))
            {
                int count = _counts.GetValueOrDefault(tokens.Hashes[last]) + 1;
                _counts[tokens.Hashes[last]] = count;
                repeated += count == 2 ? 1 : 0;
            }
        }

        _isInterview = repeated > 1;
    }

    /// <summary>Gets whether a range before a colon is a label that the article uses again.</summary>
    public bool Contains(in TokenTable tokens, TokenRange label)
        => _isInterview && LastOf(tokens, label.First) == label.Last && _counts.GetValueOrDefault(tokens.Hashes[label.Last]) > 1;

    // One to three words in capitals, then a colon.
    private static int LastOf(in TokenTable tokens, int first)
    {
        int i = first;
        while (i < first + 3 && tokens.Has(i, TokenFlags.AllCaps) && tokens.Lengths[i] > 1)
        {
            i++;
        }

        return i > first && tokens.Is(i, ":") ? i - 1 : -1;
    }
}
