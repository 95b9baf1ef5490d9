using NewsNlp.Network;
using NewsNlp.Training.Network;

namespace NewsNlp.Tools.Tests.Training;

/// <summary>Compares gradients that are worked out with differences of the loss.</summary>
internal static unsafe class GradientCheck
{
    private const float Step = 2e-3f;
    private const int Samples = 60;

    /// <summary>Makes a block of small random numbers.</summary>
    public static ParameterBlock Random(int rows, int columns, ref RandomStream random, float deviation = 0.5f)
    {
        var block = new ParameterBlock(new CoreBlockShape(rows, columns, CoreBlockKind.Vector), workers: 1);
        block.Randomize(ref random, deviation);
        return block;
    }

    /// <summary>Checks numbers of a block, spread over it.</summary>
    /// <param name="name">What the block is.</param>
    /// <param name="block">The values, with the gradient of the loss.</param>
    /// <param name="loss">Works out the loss from the values.</param>
    public static void AssertRight(string name, ParameterBlock block, Func<double> loss)
    {
        float largest = 0;
        for (int i = 0; i < block.Size; i += Math.Max(1, block.Size / Samples) | 1)
        {
            float value = block.Value[i];
            block.Value[i] = value + Step;
            double above = loss();
            block.Value[i] = value - Step;
            double below = loss();
            block.Value[i] = value;
            double expected = (above - below) / (2 * Step);
            float gradient = block.Gradient(0)[i];
            Assert.True(Math.Abs(expected - gradient) < 0.002 + (0.01 * Math.Abs(expected)), $"{name}, number {i}: {gradient} instead of {expected}");
            largest = MathF.Max(largest, MathF.Abs(gradient));
        }

        Assert.True(largest > 0.05, $"{name}: no gradient");
    }

    /// <summary>Gets the sum of numbers, each with its weight: a loss whose gradient is the weights.</summary>
    public static double Weigh(float* y, ParameterBlock weights)
    {
        double sum = 0;
        for (int i = 0; i < weights.Size; i++)
        {
            sum += (double)y[i] * weights.Value[i];
        }

        return sum;
    }
}
