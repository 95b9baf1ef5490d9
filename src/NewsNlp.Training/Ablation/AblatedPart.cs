namespace NewsNlp.Training.Ablation;

/// <summary>A pipeline that lacks one part.</summary>
/// <param name="Group">What sort of part it is, such as "stage" or "word list".</param>
/// <param name="Name">The part.</param>
/// <param name="Build">Makes the pipeline without it.</param>
internal sealed record AblatedPart(string Group, string Name, Func<NewsPipeline> Build);
