namespace NewsNlp.Extraction.Quotes;

/// <summary>One who may speak.</summary>
/// <param name="Evidence">What proposes them.</param>
/// <param name="Entity">The number of the entity, or -1.</param>
/// <param name="Source">The words for them; empty for nobody.</param>
internal readonly record struct SpeakerProposal(SpeakerEvidence Evidence, int Entity, TokenRange Source);
