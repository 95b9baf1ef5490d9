namespace NewsNlp.Extraction.Events;

/// <summary>Finds the quote that a token stands in, as sentence follows sentence.</summary>
internal sealed class QuoteCursor
{
    private const int Ahead = 8; // quotes that one sentence can hold
    private int _first;

    /// <summary>Begins an article.</summary>
    public void Begin() => _first = 0;

    /// <summary>Begins a sentence; sentences come in the order of the text.</summary>
    public void BeginSentence(AnnotationLayers layers, int start)
    {
        while (_first < layers.Quotes.Count && layers.Quotes[_first].Segments is { Count: > 0 } segments && segments[^1].End <= start)
        {
            _first++;
        }
    }

    /// <summary>Gets the quote that covers a character of the sentence, or null.</summary>
    public QuoteDraft? QuoteAt(AnnotationLayers layers, int at)
    {
        for (int i = _first; i < layers.Quotes.Count && i < _first + Ahead; i++)
        {
            foreach (var segment in layers.Quotes[i].Segments)
            {
                if (segment.Start <= at && at < segment.End)
                {
                    return layers.Quotes[i];
                }
            }
        }

        return null;
    }
}
