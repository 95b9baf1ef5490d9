namespace NewsNlp.Training.Network;

/// <summary>The cross entropy of a softmax, and its gradient.</summary>
internal static unsafe class Softmax
{
    /// <summary>Gets the loss of the right label and fills in the gradient of the scores.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="count">The number of labels.</param>
    /// <param name="right">The right label.</param>
    /// <param name="weight">What the gradient is multiplied by.</param>
    /// <param name="gradient">Receives the gradient.</param>
    public static double Loss(float* scores, int count, int right, float weight, float* gradient)
    {
        float largest = float.NegativeInfinity;
        for (int i = 0; i < count; i++)
        {
            largest = MathF.Max(largest, scores[i]);
        }

        float sum = 0;
        for (int i = 0; i < count; i++)
        {
            gradient[i] = MathF.Exp(scores[i] - largest);
            sum += gradient[i];
        }

        float loss = MathF.Log(sum) + largest - scores[right];
        for (int i = 0; i < count; i++)
        {
            gradient[i] *= weight / sum;
        }

        gradient[right] -= weight;
        return loss;
    }
}
