using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Chooses the speaker with the greatest sum of weights.</summary>
internal sealed class SpeakerRanker : ISpeakerChooser
{
    private readonly LinearRanker _ranker;

    public SpeakerRanker(WordList weights) => _ranker = new LinearRanker(SpeakerTemplates.Names, weights);

    public SpeakerRanker(float[] weights) => _ranker = new LinearRanker(weights);

    /// <inheritdoc/>
    public int Choose(in TokenTable tokens, AnnotationLayers layers, in SpeakerSite site, IReadOnlyList<SpeakerProposal> proposals, CandidateList candidates, out float confidence)
    {
        int best = _ranker.Best(candidates);
        confidence = _ranker.ProbabilityOf(candidates, best);
        return best;
    }
}
