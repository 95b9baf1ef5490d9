namespace NewsNlp.Training.Network;

/// <summary>What a treebank, or a teacher in its place, says of the tokens of a sentence.</summary>
/// <param name="Tags">The Penn tags; 0 where there is none.</param>
/// <param name="Universal">The universal parts of speech.</param>
/// <param name="Heads">The head of each token, 0 for the root, else the place in the sentence from 1.</param>
/// <param name="Relations">The relation to the head.</param>
/// <param name="Weight">How much the sentence counts.</param>
internal sealed record SyntaxLabels(byte[] Tags, byte[] Universal, int[] Heads, byte[] Relations, float Weight = 1);
