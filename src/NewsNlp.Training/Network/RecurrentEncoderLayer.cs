namespace NewsNlp.Training.Network;

/// <summary>The layer that ships: one product for all tokens at once, then a scan; see <see cref="NewsNlp.Network.RecurrentLayer"/>.</summary>
internal sealed unsafe class RecurrentEncoderLayer(CoreParameters parameters, int layer, int worker, Arena arena) : EncoderLayer
{
    private readonly int _width = parameters.Shape.Width;
    private readonly ParameterBlock _matrix = parameters.LayerBlock(layer, 0);
    private readonly ParameterBlock _offset = parameters.LayerBlock(layer, 1);
    private readonly ParameterBlock _states = parameters.LayerBlock(layer, 2);
    private IReadOnlyList<CoreSentence> _sentences = [];
    private int _rows;
    private float* _x;
    private float* _normal;
    private float* _inputs;
    private float* _kept;

    public override float* Forward(IReadOnlyList<CoreSentence> sentences, float* x, float* normal)
    {
        _sentences = sentences;
        _rows = sentences.Sum(s => s.Count);
        _x = x;
        _normal = normal;
        _inputs = arena.TakeDirty((long)_rows * 3 * _width);
        _kept = arena.TakeDirty((long)_rows * 3 * _width);
        Product.FillOffset(_offset, _rows, _inputs);
        Product.Forward(normal, _rows, _width, _matrix, _inputs);
        float* output = arena.TakeDirty((long)_rows * _width);
        long row = 0;
        foreach (var sentence in sentences)
        {
            ScanPass.Forward(_inputs + (row * 3 * _width), sentence.Count, _width, _states, x + (row * _width), output + (row * _width), _kept + (row * 3 * _width));
            row += sentence.Count;
        }

        return output;
    }

    public override void Backward(float* d, float* dx, float* dnormal)
    {
        float* du = arena.TakeDirty((long)_rows * 3 * _width);
        long row = 0;
        foreach (var sentence in _sentences)
        {
            ScanPass.Backward(_inputs + (row * 3 * _width), sentence.Count, _width, _states, _x + (row * _width), _kept + (row * 3 * _width), d + (row * _width), worker, du + (row * 3 * _width), dx + (row * _width));
            row += sentence.Count;
        }

        Product.ToOffset(du, _rows, _offset, worker);
        Product.ToWeights(_normal, _rows, _width, du, _matrix, worker, arena);
        Product.ToInput(du, _rows, 3 * _width, _matrix, dnormal);
    }
}
