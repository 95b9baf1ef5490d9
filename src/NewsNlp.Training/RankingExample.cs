namespace NewsNlp.Training;

/// <summary>A choice among candidates, to learn from.</summary>
/// <param name="Features">The features of each candidate.</param>
/// <param name="Right">Whether a candidate is right: at least one, not all.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record RankingExample(ushort[][] Features, bool[] Right, float Weight);
