using NewsNlp.Text;

namespace NewsNlp.Extraction.Coreference;

/// <summary>Chooses the person whom a pronoun means.</summary>
internal interface IAntecedentChooser
{
    /// <summary>Chooses one of the candidates.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="token">The pronoun.</param>
    /// <param name="candidates">At least one candidate.</param>
    /// <returns>The number of the candidate, or -1 for nobody.</returns>
    int Choose(in TokenTable tokens, AnnotationLayers layers, int token, CandidateList candidates);
}
