using NewsNlp.Text;

namespace NewsNlp.Extraction.Quotes;

/// <summary>Chooses who speaks.</summary>
internal interface ISpeakerChooser
{
    /// <summary>Chooses one of the candidates.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="layers">The layers.</param>
    /// <param name="site">The speech.</param>
    /// <param name="proposals">What may be said of the candidates; at least one.</param>
    /// <param name="candidates">The candidates with their features, in the order of the proposals.</param>
    /// <param name="confidence">The probability, from 0 to 1, that it is the one.</param>
    /// <returns>The number of the candidate.</returns>
    int Choose(in TokenTable tokens, AnnotationLayers layers, in SpeakerSite site, IReadOnlyList<SpeakerProposal> proposals, CandidateList candidates, out float confidence);
}
