using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>All weights of the network in training, in the order of the model file.</summary>
internal sealed unsafe class CoreParameters
{
    private readonly List<ParameterBlock> _blocks = [];
    private readonly int _layerBlocks;

    public CoreParameters(CoreShape shape, EncoderKind encoder, int workers, ulong seed)
    {
        Shape = shape;
        Encoder = encoder;
        _layerBlocks = EncoderBlocks.Norm + EncoderBlocks.OfLayer(shape.Width, encoder).Count;
        var random = new RandomStream(seed);
        foreach (var block in EncoderBlocks.All(shape, encoder))
        {
            var parameter = new ParameterBlock(block, workers);
            if (parameter.IsMatrix)
            {
                parameter.Randomize(ref random, MathF.Sqrt(1f / block.Rows));
            }

            _blocks.Add(parameter);
        }

        for (int layer = 0; layer < shape.Layers; layer++)
        {
            NormGain(layer).Fill(1);
        }

        Head(CoreBlock.NormGain).Fill(1);
        Rows = new RowTable(CoreFeatures.TotalRows, shape.InputWidth, workers, ref random, 0.1f);
    }

    public CoreShape Shape { get; }

    public EncoderKind Encoder { get; }

    public RowTable Rows { get; }

    /// <summary>Gets the multiply-adds of all products with weights for a token; each matrix is used once.</summary>
    public long MultiplyAdds => _blocks.Where(b => b.IsMatrix).Sum(b => (long)b.Size);

    /// <summary>Gets those of the layers of the encoder.</summary>
    public long LayerMultiplyAdds => _blocks.Skip(EncoderBlocks.Inputs).Take(_layerBlocks * Shape.Layers).Where(b => b.IsMatrix).Sum(b => (long)b.Size);

    public ParameterBlock VectorMatrix => _blocks[0];

    public ParameterBlock InputOffset => _blocks[1];

    public ParameterBlock ProjectionMatrix => _blocks[2];

    public ParameterBlock ProjectionOffset => _blocks[3];

    public ParameterBlock NormGain(int layer) => _blocks[EncoderBlocks.Inputs + (_layerBlocks * layer)];

    public ParameterBlock NormOffset(int layer) => _blocks[EncoderBlocks.Inputs + 1 + (_layerBlocks * layer)];

    /// <summary>Gets a block of a layer after its norm; see <see cref="EncoderBlocks.OfLayer"/>.</summary>
    public ParameterBlock LayerBlock(int layer, int block) => _blocks[EncoderBlocks.Inputs + EncoderBlocks.Norm + (_layerBlocks * layer) + block];

    public ParameterBlock Head(CoreBlock block) => _blocks[EncoderBlocks.Inputs + (_layerBlocks * Shape.Layers) + (int)block];

    /// <summary>Packs the matrices for the next step.</summary>
    /// <param name="rounded">Whether matrices that will be bytes are rounded to bytes, so that the rest of the network learns to live with it.</param>
    public void Pack(bool rounded)
    {
        foreach (var block in _blocks)
        {
            block.Pack(rounded);
        }
    }

    /// <summary>Changes all weights by the gradients of the workers.</summary>
    /// <param name="rate">The learning rate, corrected for the start of the moments.</param>
    /// <param name="largestNorm">The bound of the gradient's norm.</param>
    /// <param name="decay">The weight decay.</param>
    /// <returns>The norm of the gradient.</returns>
    public double Update(float rate, float largestNorm, float decay)
    {
        double squares = Rows.SumGradients();
        foreach (var block in _blocks)
        {
            squares += block.SumGradients();
        }

        double norm = Math.Sqrt(squares);
        var step = new AdamStep(rate, norm > largestNorm ? (float)(largestNorm / norm) : 1, decay);
        foreach (var block in _blocks)
        {
            block.Update(step);
        }

        Rows.Update(step);
        return norm;
    }

    /// <summary>Writes the section of the model file.</summary>
    /// <exception cref="InvalidOperationException">The layers are none that ship.</exception>
    public byte[] Compile(uint fingerprint) => Encoder != EncoderKind.Recurrent ? throw new InvalidOperationException("The model file has recurrent layers alone.") : CoreWeights.Compile(Shape, fingerprint, [.. _blocks.Select(b => b.Export())], Rows.Export());

    public void Save(BinaryWriter writer)
    {
        _blocks.ForEach(b => b.Save(writer));
        Rows.Save(writer);
    }

    public void Load(BinaryReader reader)
    {
        _blocks.ForEach(b => b.Load(reader));
        Rows.Load(reader);
    }
}
