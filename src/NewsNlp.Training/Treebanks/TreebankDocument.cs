namespace NewsNlp.Training.Treebanks;

/// <summary>A document of a treebank: its text and its sentences of annotated words.</summary>
internal sealed record TreebankDocument(string Id, string Text, IReadOnlyList<TreebankSentence> Sentences);
