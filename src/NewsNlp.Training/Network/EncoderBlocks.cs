using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>The blocks of weights of a network whose layers may be of another kind than those that ship.</summary>
internal static class EncoderBlocks
{
    /// <summary>The blocks before those of the layers.</summary>
    public const int Inputs = 4;

    /// <summary>The blocks of the norm, with which each layer begins.</summary>
    public const int Norm = 2;

    /// <summary>Gets all blocks, in the order of the model file.</summary>
    public static IReadOnlyList<CoreBlockShape> All(CoreShape shape, EncoderKind encoder)
    {
        if (encoder == EncoderKind.Recurrent)
        {
            return shape.Blocks();
        }

        var others = (shape with { Layers = 0 }).Blocks();
        CoreBlockShape gain = new(1, shape.Width, CoreBlockKind.Vector);
        CoreBlockShape offset = gain;
        var layers = Enumerable.Range(0, shape.Layers).SelectMany(_ => OfLayer(shape.Width, encoder).Prepend(offset).Prepend(gain));
        return [.. others.Take(Inputs), .. layers, .. others.Skip(Inputs)];
    }

    /// <summary>Gets the blocks of a layer after its norm.</summary>
    public static IReadOnlyList<CoreBlockShape> OfLayer(int width, EncoderKind encoder) => encoder switch
    {
        EncoderKind.Recurrent =>
        [
            new(width, 3 * width, CoreBlockKind.Bytes),
            new(1, 3 * width, CoreBlockKind.Offset),
            new(1, 2 * width, CoreBlockKind.Vector),
        ],
        EncoderKind.Convolution =>
        [
            new(3 * width, width, CoreBlockKind.Floats),
            new(1, width, CoreBlockKind.Vector),
        ],
        _ => [.. OfDirection(width), .. OfDirection(width)],
    };

    // Half of the numbers run in each direction, with four gates.
    private static CoreBlockShape[] OfDirection(int width) =>
    [
        new(width, 2 * width, CoreBlockKind.Floats),
        new(1, 2 * width, CoreBlockKind.Vector),
        new(width / 2, 2 * width, CoreBlockKind.Floats),
    ];
}
