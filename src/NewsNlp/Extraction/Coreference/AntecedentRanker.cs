using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Chooses the antecedent with the greatest sum of weights.</summary>
internal sealed class AntecedentRanker : IAntecedentChooser
{
    private readonly LinearRanker _ranker;

    public AntecedentRanker(WordList weights) => _ranker = new LinearRanker(AntecedentTemplates.Names, weights);

    public AntecedentRanker(float[] weights) => _ranker = new LinearRanker(weights);

    /// <inheritdoc/>
    public int Choose(in TokenTable tokens, AnnotationLayers layers, int token, CandidateList candidates) => _ranker.Best(candidates);
}
