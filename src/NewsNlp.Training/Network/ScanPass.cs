using System.Runtime.Intrinsics;
using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>The scan of a recurrent layer forward, with what the way back needs, and back.</summary>
internal static unsafe class ScanPass
{
    private const int Lanes = 16;

    /// <summary>Runs the scan over a sentence and keeps forget gate, reset gate and state of each token.</summary>
    public static void Forward(float* u, int rows, int width, ParameterBlock states, float* x, float* y, float* kept)
    {
        for (int lane = 0; lane < width; lane += Lanes)
        {
            bool forward = lane < width / 2;
            var forgetState = Lanes16.Load(states.Value + lane);
            var resetState = Lanes16.Load(states.Value + width + lane);
            Lanes16 state = default;
            for (int step = 0; step < rows; step++)
            {
                long row = forward ? step : rows - 1 - step;
                float* token = u + (row * 3 * width) + lane;
                float* keep = kept + (row * 3 * width) + lane;
                var before = Lanes16.Load(x + (row * width) + lane);
                RecurrentLayer.Step(token, width, forgetState, resetState, before, ref state, out var forget, out var reset).Store(y + (row * width) + lane);
                forget.Store(keep);
                reset.Store(keep + width);
                state.Store(keep + (2 * width));
            }
        }
    }

    /// <summary>Fills du, adds to dx and to the gradient of states.</summary>
    public static void Backward(float* u, int rows, int width, ParameterBlock states, float* x, float* kept, float* dy, int worker, float* du, float* dx)
    {
        var one = Vector512.Create(1f);
        for (int lane = 0; lane < width; lane += Lanes)
        {
            bool forward = lane < width / 2;
            var forgetState = Vector512.Load(states.Value + lane);
            var resetState = Vector512.Load(states.Value + width + lane);
            Vector512<float> forgetStateGradient = default, resetStateGradient = default, stateGradient = default;
            for (int step = rows - 1; step >= 0; step--)
            {
                long row = forward ? step : rows - 1 - step;
                long previous = forward ? row - 1 : row + 1;
                float* keep = kept + (row * 3 * width) + lane;
                var forget = Vector512.Load(keep);
                var reset = Vector512.Load(keep + width);
                var state = Vector512.Load(keep + (2 * width));
                var before = step > 0 ? Vector512.Load(kept + (previous * 3 * width) + (2 * width) + lane) : Vector512<float>.Zero;
                var candidate = Vector512.Load(u + (row * 3 * width) + lane);
                var d = Vector512.Load(dy + (row * width) + lane);
                var input = Vector512.Load(x + (row * width) + lane);
                float* inputGradient = dx + (row * width) + lane;
                (Vector512.Load(inputGradient) + (d * (one - reset))).Store(inputGradient);
                var resetGradient = d * (state - input) * reset * (one - reset);
                stateGradient += d * reset;
                var forgetGradient = stateGradient * (before - candidate) * forget * (one - forget);
                float* g = du + (row * 3 * width) + lane;
                (stateGradient * (one - forget)).Store(g);
                forgetGradient.Store(g + width);
                resetGradient.Store(g + (2 * width));
                forgetStateGradient += forgetGradient * before;
                resetStateGradient += resetGradient * before;
                stateGradient = (stateGradient * forget) + (forgetGradient * forgetState) + (resetGradient * resetState);
            }

            Add(states.Gradient(worker) + lane, forgetStateGradient);
            Add(states.Gradient(worker) + width + lane, resetStateGradient);
        }
    }

    private static void Add(float* sum, Vector512<float> value) => (Vector512.Load(sum) + value).Store(sum);
}
