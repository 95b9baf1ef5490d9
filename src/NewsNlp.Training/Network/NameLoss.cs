using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>The loss of a label sequence under a conditional random field (Lafferty, McCallum and Pereira 2001), by forward and backward sums that are scaled at each token.</summary>
internal sealed unsafe class NameLoss(CoreParameters parameters, int worker, Arena arena)
{
    private readonly int _count = parameters.Shape.NameCount;

    /// <summary>Gets the loss of a sentence and adds the gradient of its scores.</summary>
    /// <param name="scores">The scores of the labels of each token.</param>
    /// <param name="stride">From one token to the next.</param>
    /// <param name="labels">The right labels.</param>
    /// <param name="weight">What the gradient is multiplied by.</param>
    /// <param name="gradient">Receives the gradient, with the same stride.</param>
    public double Add(float* scores, int stride, ReadOnlySpan<byte> labels, float weight, float* gradient)
    {
        int n = labels.Length;
        var transitions = parameters.Head(CoreBlock.NameTransitions);
        var start = parameters.Head(CoreBlock.NameStart);
        var stop = parameters.Head(CoreBlock.NameStop);
        float* factors = arena.TakeDirty(_count * _count);
        for (int i = 0; i < _count * _count; i++)
        {
            factors[i] = MathF.Exp(transitions.Value[i]);
        }

        float* emissions = arena.TakeDirty(n * _count);
        float* forward = arena.Take(n * _count);
        float* backward = arena.Take(n * _count);
        double total = 0;
        for (int token = 0; token < n; token++)
        {
            float largest = float.NegativeInfinity;
            for (int k = 0; k < _count; k++)
            {
                largest = MathF.Max(largest, scores[((long)token * stride) + k]);
            }

            total += largest;
            for (int k = 0; k < _count; k++)
            {
                emissions[(token * _count) + k] = MathF.Exp(scores[((long)token * stride) + k] - largest);
            }
        }

        for (int token = 0; token < n; token++)
        {
            float* now = forward + (token * _count);
            for (int k = 0; k < _count; k++)
            {
                now[k] = token == 0 ? MathF.Exp(start.Value[k]) : 0;
                for (int from = 0; token > 0 && from < _count; from++)
                {
                    now[k] += now[from - _count] * factors[(from * _count) + k];
                }

                now[k] *= emissions[(token * _count) + k];
            }

            total += Scale(now);
        }

        float end = 0;
        for (int k = 0; k < _count; k++)
        {
            backward[((n - 1) * _count) + k] = MathF.Exp(stop.Value[k]);
            end += forward[((n - 1) * _count) + k] * backward[((n - 1) * _count) + k];
        }

        total += MathF.Log(end);
        for (int token = n - 2; token >= 0; token--)
        {
            float* now = backward + (token * _count);
            float* next = now + _count;
            for (int k = 0; k < _count; k++)
            {
                for (int to = 0; to < _count; to++)
                {
                    now[k] += factors[(k * _count) + to] * emissions[((token + 1) * _count) + to] * next[to];
                }
            }

            Scale(now);
        }

        AddExpectations(n, forward, backward, emissions, factors, stride, weight, gradient);
        return total - ScoreAndSubtract(scores, stride, labels, weight, gradient);
    }

    private void AddExpectations(int n, float* forward, float* backward, float* emissions, float* factors, int stride, float weight, float* gradient)
    {
        float* transitionGradient = parameters.Head(CoreBlock.NameTransitions).Gradient(worker);
        float* startGradient = parameters.Head(CoreBlock.NameStart).Gradient(worker);
        float* stopGradient = parameters.Head(CoreBlock.NameStop).Gradient(worker);
        float* pairs = arena.TakeDirty(_count * _count);
        for (int token = 0; token < n; token++)
        {
            float* a = forward + (token * _count);
            float* b = backward + (token * _count);
            float sum = 0;
            for (int k = 0; k < _count; k++)
            {
                sum += a[k] * b[k];
            }

            for (int k = 0; k < _count; k++)
            {
                float share = weight * a[k] * b[k] / sum;
                gradient[((long)token * stride) + k] += share;
                startGradient[k] += token == 0 ? share : 0;
                stopGradient[k] += token == n - 1 ? share : 0;
            }

            if (token + 1 < n)
            {
                float all = 0;
                for (int from = 0; from < _count; from++)
                {
                    for (int to = 0; to < _count; to++)
                    {
                        float pair = a[from] * factors[(from * _count) + to] * emissions[((token + 1) * _count) + to] * b[_count + to];
                        pairs[(from * _count) + to] = pair;
                        all += pair;
                    }
                }

                for (int i = 0; i < _count * _count; i++)
                {
                    transitionGradient[i] += weight * pairs[i] / all;
                }
            }
        }
    }

    private double ScoreAndSubtract(float* scores, int stride, ReadOnlySpan<byte> labels, float weight, float* gradient)
    {
        var transitions = parameters.Head(CoreBlock.NameTransitions);
        var start = parameters.Head(CoreBlock.NameStart);
        var stop = parameters.Head(CoreBlock.NameStop);
        double score = start.Value[labels[0]] + stop.Value[labels[^1]];
        start.Gradient(worker)[labels[0]] -= weight;
        stop.Gradient(worker)[labels[^1]] -= weight;
        for (int token = 0; token < labels.Length; token++)
        {
            score += scores[((long)token * stride) + labels[token]];
            gradient[((long)token * stride) + labels[token]] -= weight;
            if (token > 0)
            {
                int pair = (labels[token - 1] * _count) + labels[token];
                score += transitions.Value[pair];
                transitions.Gradient(worker)[pair] -= weight;
            }
        }

        return score;
    }

    private double Scale(float* values)
    {
        float sum = 0;
        for (int k = 0; k < _count; k++)
        {
            sum += values[k];
        }

        for (int k = 0; k < _count; k++)
        {
            values[k] /= sum;
        }

        return Math.Log(sum);
    }
}
