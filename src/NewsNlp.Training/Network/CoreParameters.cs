using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>All weights of the network in training, in the order of the model file.</summary>
internal sealed unsafe class CoreParameters
{
    private readonly List<ParameterBlock> _blocks = [];
    private readonly int _workers;

    public CoreParameters(CoreShape shape, int workers, ulong seed)
    {
        Shape = shape;
        _workers = workers;
        var random = new RandomStream(seed);
        int width = shape.Width;
        Matrix(CoreShape.VectorWidth, width, ref random);
        Vector(width);
        for (int layer = 0; layer < shape.Layers; layer++)
        {
            Vector(width, 1);
            Vector(width);
            Matrix(width, 3 * width, ref random);
            Vector(2 * width);
            Vector(2 * width);
        }

        Vector(width, 1);
        Vector(width);
        Matrix(width, shape.LabelColumns, ref random);
        Vector(shape.LabelColumns);
        Matrix(width, shape.ParseColumns, ref random);
        Vector(shape.ParseColumns);
        Matrix(shape.ArcWidth, shape.ArcWidth, ref random);
        Vector(shape.ArcWidth);
        Vector(shape.ArcWidth);
        Vector(shape.RelationWidth);
        Matrix(shape.RelationWidth, shape.RelationColumns, ref random);
        Vector(shape.RelationColumns);
        Vector(shape.NameCount * shape.NameCount);
        Vector(shape.NameCount);
        Vector(shape.NameCount);
        Rows = new RowTable(CoreFeatures.TotalRows, width, workers, ref random, 0.1f);
    }

    public CoreShape Shape { get; }

    public RowTable Rows { get; }

    public ParameterBlock VectorMatrix => _blocks[0];

    public ParameterBlock InputOffset => _blocks[1];

    public ParameterBlock NormGain(int layer) => _blocks[2 + (5 * layer)];

    public ParameterBlock NormOffset(int layer) => _blocks[3 + (5 * layer)];

    public ParameterBlock LayerMatrix(int layer) => _blocks[4 + (5 * layer)];

    public ParameterBlock GateOffsets(int layer) => _blocks[5 + (5 * layer)];

    public ParameterBlock GateStates(int layer) => _blocks[6 + (5 * layer)];

    public ParameterBlock Head(CoreBlock block) => _blocks[2 + (5 * Shape.Layers) + (int)block];

    /// <summary>Packs the matrices for the next step.</summary>
    public void Pack()
    {
        foreach (var block in _blocks)
        {
            block.Pack();
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
    public byte[] Compile(uint fingerprint) => CoreWeights.Compile(Shape, fingerprint, [.. _blocks.Select(b => b.Export())], Rows.Export());

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

    private void Matrix(int rows, int columns, ref RandomStream random)
    {
        var block = new ParameterBlock(rows, columns, _workers, isMatrix: true);
        block.Randomize(ref random, MathF.Sqrt(1f / rows));
        _blocks.Add(block);
    }

    private void Vector(int size, float value = 0)
    {
        var block = new ParameterBlock(1, size, _workers, isMatrix: false);
        new Span<float>(block.Value, size).Fill(value);
        _blocks.Add(block);
    }
}
