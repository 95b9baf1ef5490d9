namespace NewsNlp.Training.Network;

/// <summary>A convolution over a token and its two neighbours, rectified and added to what came in. Beside the ends of a sentence there are zeros.</summary>
internal sealed unsafe class ConvolutionLayer(CoreParameters parameters, int layer, int worker, Arena arena) : EncoderLayer
{
    private const int Window = 3;
    private readonly int _width = parameters.Shape.Width;
    private readonly ParameterBlock _matrix = parameters.LayerBlock(layer, 0);
    private readonly ParameterBlock _offset = parameters.LayerBlock(layer, 1);
    private IReadOnlyList<CoreSentence> _sentences = [];
    private int _rows;
    private float* _windows;
    private float* _products;

    public override float* Forward(IReadOnlyList<CoreSentence> sentences, float* x, float* normal)
    {
        _sentences = sentences;
        _rows = sentences.Sum(s => s.Count);
        _windows = arena.Take((long)_rows * Window * _width);
        _products = arena.TakeDirty((long)_rows * _width);
        foreach (var (row, place, neighbour) in Windows())
        {
            var window = new Span<float>(_windows + (((row * Window) + place) * _width), _width);
            new ReadOnlySpan<float>(normal + (neighbour * _width), _width).CopyTo(window);
        }

        Product.FillOffset(_offset, _rows, _products);
        Product.Forward(_windows, _rows, Window * _width, _matrix, _products);
        float* output = arena.TakeDirty((long)_rows * _width);
        for (long i = 0; i < (long)_rows * _width; i++)
        {
            output[i] = x[i] + MathF.Max(_products[i], 0);
        }

        return output;
    }

    public override void Backward(float* d, float* dx, float* dnormal)
    {
        float* dproducts = arena.TakeDirty((long)_rows * _width);
        for (long i = 0; i < (long)_rows * _width; i++)
        {
            dx[i] += d[i];
            dproducts[i] = _products[i] > 0 ? d[i] : 0;
        }

        Product.ToOffset(dproducts, _rows, _offset, worker);
        Product.ToWeights(_windows, _rows, Window * _width, dproducts, _matrix, worker, arena);
        float* dwindows = arena.Take((long)_rows * Window * _width);
        Product.ToInput(dproducts, _rows, _width, _matrix, dwindows);
        foreach (var (row, place, neighbour) in Windows())
        {
            Product.AddRow(dwindows + (((row * Window) + place) * _width), _width, dnormal + (neighbour * _width));
        }
    }

    // Each row, the places of its window that lie in its sentence, and the row that stands there.
    private IEnumerable<(long Row, int Place, long Neighbour)> Windows()
    {
        long first = 0;
        foreach (var sentence in _sentences)
        {
            for (int i = 0; i < sentence.Count; i++)
            {
                for (int place = 0; place < Window; place++)
                {
                    int neighbour = i + place - (Window / 2);
                    if (neighbour >= 0 && neighbour < sentence.Count)
                    {
                        yield return (first + i, place, first + neighbour);
                    }
                }
            }

            first += sentence.Count;
        }
    }
}
