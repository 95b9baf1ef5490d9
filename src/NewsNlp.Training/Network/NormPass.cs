using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>A layer norm forward and back.</summary>
internal static unsafe class NormPass
{
    public static void Forward(float* x, int rows, int width, ParameterBlock gain, ParameterBlock offset, float* y)
        => LayerNorm.Normalize(x, rows, width, gain.Value, offset.Value, y);

    /// <summary>Adds to dx and to the gradients of gain and offset.</summary>
    public static void Backward(float* x, float* dy, int rows, int width, ParameterBlock gain, ParameterBlock offset, int worker, float* dx)
    {
        float* gainGradient = gain.Gradient(worker);
        float* offsetGradient = offset.Gradient(worker);
        for (int row = 0; row < rows; row++, x += width, dy += width, dx += width)
        {
            float mean = 0;
            for (int i = 0; i < width; i++)
            {
                mean += x[i];
            }

            mean /= width;
            float variance = 0;
            for (int i = 0; i < width; i++)
            {
                variance += (x[i] - mean) * (x[i] - mean);
            }

            float factor = 1 / MathF.Sqrt((variance / width) + 1e-5f);
            float sum = 0;
            float product = 0;
            for (int i = 0; i < width; i++)
            {
                float normal = (x[i] - mean) * factor;
                float d = dy[i] * gain.Value[i];
                gainGradient[i] += dy[i] * normal;
                offsetGradient[i] += dy[i];
                sum += d;
                product += d * normal;
            }

            sum /= width;
            product /= width;
            for (int i = 0; i < width; i++)
            {
                float normal = (x[i] - mean) * factor;
                dx[i] += factor * ((dy[i] * gain.Value[i]) - sum - (normal * product));
            }
        }
    }
}
