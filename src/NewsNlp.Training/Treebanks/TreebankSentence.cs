namespace NewsNlp.Training.Treebanks;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Tokens">The words, in order.</param>
/// <param name="Lines">The lines of the file, comments, contractions and empty nodes included; empty for a sentence that comes from no file.</param>
internal sealed record TreebankSentence(IReadOnlyList<TreebankToken> Tokens, IReadOnlyList<string> Lines);
