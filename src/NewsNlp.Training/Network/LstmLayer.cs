namespace NewsNlp.Training.Network;

/// <summary>A long short-term memory in both directions, added to what came in. One half of the numbers of a token comes from each direction.</summary>
internal sealed unsafe class LstmLayer : EncoderLayer
{
    private const int DirectionBlocks = 3;
    private readonly int _width;
    private readonly Arena _arena;
    private readonly LstmDirection[] _directions;
    private int _rows;

    public LstmLayer(CoreParameters parameters, int layer, int worker, Arena arena)
    {
        _width = parameters.Shape.Width;
        _arena = arena;
        _directions = [.. Enumerable.Range(0, 2).Select(i => new LstmDirection(
            parameters.LayerBlock(layer, DirectionBlocks * i),
            parameters.LayerBlock(layer, (DirectionBlocks * i) + 1),
            parameters.LayerBlock(layer, (DirectionBlocks * i) + 2),
            worker,
            arena,
            backward: i == 1))];
    }

    public override float* Forward(IReadOnlyList<CoreSentence> sentences, float* x, float* normal)
    {
        _rows = sentences.Sum(s => s.Count);
        float* output = _arena.TakeDirty((long)_rows * _width);
        new ReadOnlySpan<float>(x, _rows * _width).CopyTo(new Span<float>(output, _rows * _width));
        for (int i = 0; i < _directions.Length; i++)
        {
            _directions[i].Forward(sentences, normal, output + (i * _width / 2));
        }

        return output;
    }

    public override void Backward(float* d, float* dx, float* dnormal)
    {
        Product.AddRow(d, _rows * _width, dx);
        for (int i = 0; i < _directions.Length; i++)
        {
            _directions[i].Backward(d + (i * _width / 2), dnormal);
        }
    }
}
