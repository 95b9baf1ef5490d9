using System.Runtime.Intrinsics;

namespace NewsNlp.Training.Network;

/// <summary>One step of Adam.</summary>
/// <param name="Rate">The learning rate, corrected for the start of the moments.</param>
/// <param name="Scale">What gradients are multiplied by, so that their norm keeps its bound.</param>
/// <param name="Decay">The share of the rate by which matrices shrink.</param>
internal readonly record struct AdamStep(float Rate, float Scale, float Decay)
{
    public const float FirstDecay = 0.9f;
    public const float SecondDecay = 0.98f;
    private const float Epsilon = 1e-8f;

    /// <summary>Changes values and moments by a gradient.</summary>
    public unsafe void Apply(float* value, float* gradient, float* first, float* second, int count, float shrink)
    {
        int i = 0;
        for (; i + 16 <= count; i += 16)
        {
            var g = Vector512.Load(gradient + i) * Scale;
            var m = (Vector512.Load(first + i) * FirstDecay) + (g * (1 - FirstDecay));
            var v = (Vector512.Load(second + i) * SecondDecay) + (g * g * (1 - SecondDecay));
            m.Store(first + i);
            v.Store(second + i);
            ((Vector512.Load(value + i) * shrink) - (m * Rate / (Vector512.Sqrt(v) + Vector512.Create(Epsilon)))).Store(value + i);
        }

        for (; i < count; i++)
        {
            float g = gradient[i] * Scale;
            first[i] = (first[i] * FirstDecay) + (g * (1 - FirstDecay));
            second[i] = (second[i] * SecondDecay) + (g * g * (1 - SecondDecay));
            value[i] = (value[i] * shrink) - (first[i] * Rate / (MathF.Sqrt(second[i]) + Epsilon));
        }
    }
}
