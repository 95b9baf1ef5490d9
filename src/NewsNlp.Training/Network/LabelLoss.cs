using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>The losses of tags, universal tags and names of one group.</summary>
internal sealed unsafe class LabelLoss(CoreParameters parameters, int worker, Arena arena)
{
    private const float Dropout = 0.3f;
    private readonly CoreShape _shape = parameters.Shape;
    private readonly NameLoss _names = new(parameters, worker, arena);

    /// <summary>Adds losses and gradients; the arguments are those of <see cref="ParseLoss.Add"/>.</summary>
    public void Add(IReadOnlyList<CoreSentence> sentences, float* y, float weight, LossSums sums, ref RandomStream random, float* dy)
    {
        int rows = sentences.Sum(s => s.Count);
        int width = _shape.Width;
        int columns = _shape.LabelColumns;
        var matrix = parameters.Head(CoreBlock.LabelMatrix);
        var offset = parameters.Head(CoreBlock.LabelOffset);
        float* input = arena.TakeDirty((long)rows * width);
        float* mask = arena.TakeDirty((long)rows * width);
        EncoderPass.FillMask(mask, rows * width, Dropout, ref random);
        for (long i = 0; i < (long)rows * width; i++)
        {
            input[i] = y[i] * mask[i];
        }

        float* scores = arena.TakeDirty((long)rows * columns);
        for (int row = 0; row < rows; row++)
        {
            new ReadOnlySpan<float>(offset.Value, columns).CopyTo(new Span<float>(scores + ((long)row * columns), columns));
        }

        Product.Forward(input, rows, width, matrix, scores);
        float* gradient = arena.Take((long)rows * columns);
        AddSentences(sentences, scores, weight, sums, gradient);
        Product.ToWeights(input, rows, width, gradient, matrix, worker, arena);
        Product.ToOffset(gradient, rows, offset, worker);
        float* back = arena.Take((long)rows * width);
        Product.ToInput(gradient, rows, columns, matrix, back);
        for (long i = 0; i < (long)rows * width; i++)
        {
            dy[i] += back[i] * mask[i];
        }
    }

    private void AddSentences(IReadOnlyList<CoreSentence> sentences, float* scores, float weight, LossSums sums, float* gradient)
    {
        int columns = _shape.LabelColumns;
        int universal = _shape.TagCount;
        int names = universal + _shape.UniversalCount;
        foreach (var sentence in sentences)
        {
            for (int i = 0; sentence.Syntax is { } syntax && i < sentence.Count; i++)
            {
                float* row = scores + ((long)i * columns);
                float* rowGradient = gradient + ((long)i * columns);
                float share = weight * syntax.Weight;
                double universalLoss = Softmax.Loss(row + universal, _shape.UniversalCount, syntax.Universal[i], share, rowGradient + universal);
                double tagLoss = syntax.Tags[i] == 0 ? 0 : Softmax.Loss(row, _shape.TagCount, syntax.Tags[i], share, rowGradient);
                sums.Universal += syntax.Weight == 1 ? universalLoss : 0;
                sums.Tags += syntax.Weight == 1 ? tagLoss : 0;
            }

            if (sentence.Names is { } labels)
            {
                sums.Names += _names.Add(scores + names, columns, labels, weight, gradient + names);
                sums.NameTokens += labels.Length;
            }

            scores += (long)sentence.Count * columns;
            gradient += (long)sentence.Count * columns;
        }
    }
}
