using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>How the network is trained.</summary>
internal sealed record CoreOptions
{
    public EncoderKind Encoder { get; init; } = EncoderKind.Recurrent;

    public int InputWidth { get; init; } = 160;

    public int Width { get; init; } = 256;

    public int Layers { get; init; } = 4;

    public int ArcWidth { get; init; } = 128;

    public int RelationWidth { get; init; } = 128;

    /// <summary>Gets how often the treebanks are gone through.</summary>
    public int Epochs { get; init; } = 60;

    /// <summary>Gets the tokens of a step: so many of the treebanks and as many of the name corpora.</summary>
    public int StepTokens { get; init; } = 1000;

    public float Rate { get; init; } = 0.002f;

    public int WarmUpSteps { get; init; } = 400;

    public float Decay { get; init; } = 0.01f;

    public float LargestNorm { get; init; } = 2;

    /// <summary>Gets the share of the training after which matrices are rounded to bytes in each step.</summary>
    public float RoundingShare { get; init; } = 0.8f;

    public uint Seed { get; init; } = 1;
}
