using NewsNlp.Training.Tagging;

namespace NewsNlp.Training.Network;

/// <summary>Gives sentences in a random order, each once before any comes again.</summary>
internal sealed class SentenceSource(IReadOnlyList<CoreSentence> sentences, uint seed)
{
    private readonly int[] _order = [.. Enumerable.Range(0, sentences.Count)];
    private readonly Shuffle _shuffle = new(seed);
    private int _next = sentences.Count;

    /// <summary>Gets the tokens of all sentences.</summary>
    public long TokenCount { get; } = sentences.Sum(s => (long)s.Count);

    /// <summary>Takes sentences of at least so many tokens together.</summary>
    public void Take(int tokens, List<CoreSentence> taken)
    {
        for (int count = 0; count < tokens;)
        {
            if (_next == _order.Length)
            {
                _shuffle.Apply(_order);
                _next = 0;
            }

            var sentence = sentences[_order[_next++]];
            taken.Add(sentence);
            count += sentence.Count;
        }
    }
}
