namespace NewsNlp.Training.Coreference;

/// <summary>A pronoun with its candidates, to learn from.</summary>
/// <param name="Features">The features of each candidate.</param>
/// <param name="Right">Whether the pronoun may mean the candidate: at least one, not all.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record AntecedentExample(ushort[][] Features, bool[] Right, float Weight);
