using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>The loss of heads and relations of one group: each token chooses its head among all tokens and the root, and the relation to its right head.</summary>
internal sealed unsafe class ParseLoss(CoreParameters parameters, int worker, Arena arena)
{
    private const float Dropout = 0.3f;
    private readonly CoreShape _shape = parameters.Shape;

    /// <summary>Adds losses and gradients.</summary>
    /// <param name="sentences">The sentences of the group.</param>
    /// <param name="y">The numbers of each token.</param>
    /// <param name="weight">What gradients are multiplied by.</param>
    /// <param name="sums">Receives the losses.</param>
    /// <param name="random">The source of the dropout.</param>
    /// <param name="dy">Receives the gradient of y.</param>
    public void Add(IReadOnlyList<CoreSentence> sentences, float* y, float weight, LossSums sums, ref RandomStream random, float* dy)
    {
        int rows = sentences.Sum(s => s.Count);
        int columns = _shape.ParseColumns;
        var matrix = parameters.Head(CoreBlock.ParseMatrix);
        float* parts = arena.TakeDirty((long)rows * columns);
        float* mask = arena.TakeDirty((long)rows * columns);
        float* gradient = arena.Take((long)rows * columns);
        for (int row = 0; row < rows; row++)
        {
            new ReadOnlySpan<float>(parameters.Head(CoreBlock.ParseOffset).Value, columns).CopyTo(new Span<float>(parts + ((long)row * columns), columns));
        }

        Product.Forward(y, rows, _shape.Width, matrix, parts);
        EncoderPass.FillMask(mask, rows * columns, Dropout, ref random);
        int arc = _shape.ArcWidth;
        for (long i = 0; i < (long)rows * columns; i++)
        {
            // Arc numbers are rectified here, relation numbers only after dependent and head are added.
            mask[i] = i % columns < 2 * arc && parts[i] <= 0 ? 0 : mask[i];
            parts[i] *= mask[i];
        }

        long first = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.Syntax is { } syntax)
            {
                double arcs = AddArcs(sentence.Count, syntax, parts + (first * columns), weight * syntax.Weight, gradient + (first * columns));
                double relations = AddRelations(sentence.Count, syntax, parts + (first * columns) + (2 * arc), weight * syntax.Weight, ref random, gradient + (first * columns) + (2 * arc));
                if (syntax.Weight == 1)
                {
                    sums.Arcs += arcs;
                    sums.Relations += relations;
                    sums.SyntaxTokens += sentence.Count;
                }
            }

            first += sentence.Count;
        }

        EncoderPass.Multiply(gradient, mask, rows * columns);
        Product.ToWeights(y, rows, _shape.Width, gradient, matrix, worker, arena);
        Product.ToOffset(gradient, rows, parameters.Head(CoreBlock.ParseOffset), worker);
        Product.ToInput(gradient, rows, columns, matrix, dy);
    }

    /// <summary>Gets the scores of all arcs of a sentence: a row for each token, with the root as head, then each token.</summary>
    /// <param name="parameters">The weights.</param>
    /// <param name="arena">Where all of it stands.</param>
    /// <param name="count">The number of tokens.</param>
    /// <param name="parts">The numbers of each token as dependent and as head, rectified.</param>
    /// <param name="query">Receives what each dependent looks for.</param>
    /// <param name="keys">Receives what the root and each head are.</param>
    internal static float* ScoreArcs(CoreParameters parameters, Arena arena, int count, float* parts, out float* query, out float* keys)
    {
        int arc = parameters.Shape.ArcWidth;
        int columns = parameters.Shape.ParseColumns;
        query = arena.TakeDirty((long)count * arc);
        Product.FillOffset(parameters.Head(CoreBlock.ArcHead), count, query);
        Product.Forward(parts, count, columns, parameters.Head(CoreBlock.ArcMatrix), query);
        keys = arena.TakeDirty((long)(count + 1) * arc);
        new ReadOnlySpan<float>(parameters.Head(CoreBlock.RootArc).Value, arc).CopyTo(new Span<float>(keys, arc));
        for (int i = 0; i < count; i++)
        {
            new ReadOnlySpan<float>(parts + ((long)i * columns) + arc, arc).CopyTo(new Span<float>(keys + ((long)(i + 1) * arc), arc));
        }

        int stride = MatrixKernel.Padded(count + 1);
        float* packed = arena.TakeDirty((long)stride * arc);
        MatrixKernel.PackTransposed(keys, count + 1, arc, arc, packed);
        float* scores = arena.Take((long)count * stride);
        MatrixKernel.MultiplyAdd(query, count, arc, arc, packed, stride, scores);
        for (int i = 0; i < count; i++)
        {
            scores[((long)i * stride) + i + 1] = -1e9f; // nothing is its own head
        }

        return scores;
    }

    private double AddArcs(int count, SyntaxLabels syntax, float* parts, float weight, float* gradient)
    {
        int arc = _shape.ArcWidth;
        int columns = _shape.ParseColumns;
        var matrix = parameters.Head(CoreBlock.ArcMatrix);
        var headWeights = parameters.Head(CoreBlock.ArcHead);
        var root = parameters.Head(CoreBlock.RootArc);
        int stride = MatrixKernel.Padded(count + 1);
        float* scores = ScoreArcs(parameters, arena, count, parts, out float* query, out float* keys);
        float* scoreGradient = arena.Take((long)count * stride);
        double loss = 0;
        for (int i = 0; i < count; i++)
        {
            float* row = scores + ((long)i * stride);
            loss += Softmax.Loss(row, count + 1, syntax.Heads[i], weight, scoreGradient + ((long)i * stride));
        }

        float* keysPacked = arena.TakeDirty((long)(count + 1) * arc);
        MatrixKernel.Pack(keys, count + 1, arc, arc, keysPacked);
        float* queryGradient = arena.Take((long)count * arc);
        MatrixKernel.MultiplyAdd(scoreGradient, count, count + 1, stride, keysPacked, arc, queryGradient);
        float* keyGradient = arena.Take((long)(count + 1) * arc);
        Product.AddTransposedProduct(scoreGradient, count, count + 1, stride, query, arc, arc, keyGradient, arena);
        float* rootGradient = root.Gradient(worker);
        for (int k = 0; k < arc; k++)
        {
            rootGradient[k] += keyGradient[k];
        }

        for (int i = 0; i < count; i++)
        {
            for (int k = 0; k < arc; k++)
            {
                gradient[((long)i * columns) + arc + k] += keyGradient[((long)(i + 1) * arc) + k];
            }
        }

        Product.ToOffset(queryGradient, count, headWeights, worker);
        Product.ToWeights(parts, count, columns, queryGradient, matrix, worker, arena);
        float* dependent = arena.Take((long)count * arc);
        Product.ToInput(queryGradient, count, arc, matrix, dependent);
        for (int i = 0; i < count; i++)
        {
            for (int k = 0; k < arc; k++)
            {
                gradient[((long)i * columns) + k] += dependent[((long)i * arc) + k];
            }
        }

        return loss;
    }

    private double AddRelations(int count, SyntaxLabels syntax, float* parts, float weight, ref RandomStream random, float* gradient)
    {
        int width = _shape.RelationWidth;
        int columns = _shape.ParseColumns;
        int labels = _shape.RelationColumns;
        var matrix = parameters.Head(CoreBlock.RelationMatrix);
        var offset = parameters.Head(CoreBlock.RelationOffset);
        var root = parameters.Head(CoreBlock.RootRelation);
        float* pairs = arena.TakeDirty((long)count * width);
        float* mask = arena.TakeDirty((long)count * width);
        EncoderPass.FillMask(mask, count * width, Dropout, ref random);
        float* scores = arena.TakeDirty((long)count * labels);
        for (int i = 0; i < count; i++)
        {
            int head = syntax.Heads[i] - 1;
            float* dependent = parts + ((long)i * columns);
            float* governor = head < 0 ? root.Value : parts + ((long)head * columns) + width;
            for (int k = 0; k < width; k++)
            {
                float sum = dependent[k] + governor[k];
                mask[(i * width) + k] = sum > 0 ? mask[(i * width) + k] : 0;
                pairs[(i * width) + k] = sum * mask[(i * width) + k];
            }

            new ReadOnlySpan<float>(offset.Value, labels).CopyTo(new Span<float>(scores + ((long)i * labels), labels));
        }

        Product.Forward(pairs, count, width, matrix, scores);
        float* scoreGradient = arena.Take((long)count * labels);
        double loss = 0;
        for (int i = 0; i < count; i++)
        {
            loss += Softmax.Loss(scores + ((long)i * labels), _shape.RelationCount, syntax.Relations[i], weight, scoreGradient + ((long)i * labels));
        }

        Product.ToWeights(pairs, count, width, scoreGradient, matrix, worker, arena);
        Product.ToOffset(scoreGradient, count, offset, worker);
        float* pairGradient = arena.Take((long)count * width);
        Product.ToInput(scoreGradient, count, labels, matrix, pairGradient);
        EncoderPass.Multiply(pairGradient, mask, count * width);
        float* rootGradient = root.Gradient(worker);
        for (int i = 0; i < count; i++)
        {
            int head = syntax.Heads[i] - 1;
            float* governor = head < 0 ? rootGradient : gradient + ((long)head * columns) + width;
            for (int k = 0; k < width; k++)
            {
                gradient[((long)i * columns) + k] += pairGradient[(i * width) + k];
                governor[k] += pairGradient[(i * width) + k];
            }
        }

        return loss;
    }
}
