using NewsNlp.Text;

namespace NewsNlp.Training.Treebanks;

/// <summary>A word of a treebank: where it stands in the text and what the annotators say of it.</summary>
/// <param name="Span">The range in the text of the document.</param>
/// <param name="Lemma">The lemma; "_" where there is none.</param>
/// <param name="Upos">The universal part of speech.</param>
/// <param name="Tag">The Penn tag.</param>
/// <param name="Features">The morphological features as the file has them, "_" for none.</param>
/// <param name="Head">The index of the head in the sentence, from 0; -1 for the root.</param>
/// <param name="Relation">The relation to the head.</param>
internal sealed record TreebankToken(
    TextSpan Span, string Lemma, UniversalPos Upos, PartOfSpeech Tag, string Features = "_", int Head = -1, DependencyRelation Relation = DependencyRelation.None);
