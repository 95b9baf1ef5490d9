using NewsNlp.Network;
using NewsNlp.Text;
using NewsNlp.Training.Treebanks;

namespace NewsNlp.Training.Network;

/// <summary>
/// Measures tags, heads and relations by the way forward of the training, without dropout, so that encoders that the run time does not have can be compared.
/// Each token takes its best head by itself: the heads of a sentence need not make a tree.
/// </summary>
internal sealed unsafe class GreedySyntax(CoreParameters parameters, WordVectors vectors)
{
    private const int ArenaSize = 16 << 20;
    private const int GroupSize = 256;
    private readonly CoreShape _shape = parameters.Shape;
    private readonly Arena _arena = new(ArenaSize);

    /// <summary>Measures sentences whose syntax is known.</summary>
    public SyntaxScore Measure(IReadOnlyList<CoreSentence> sentences)
    {
        var encoder = new EncoderPass(parameters, vectors, worker: 0, _arena, dropout: false);
        var score = default(SyntaxScore);
        var group = new List<CoreSentence>();
        int tokens = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            group.Add(sentences[i]);
            tokens += sentences[i].Count;
            if (tokens >= GroupSize || i + 1 == sentences.Count)
            {
                score += MeasureGroup(encoder, group);
                group.Clear();
                tokens = 0;
            }
        }

        return score;
    }

    private SyntaxScore MeasureGroup(EncoderPass encoder, List<CoreSentence> group)
    {
        _arena.Clear();
        var random = new RandomStream(0); // nothing is left out
        float* y = encoder.Forward(group, ref random);
        float* labels = Multiply(y, encoder.Rows, CoreBlock.LabelMatrix, CoreBlock.LabelOffset) + _shape.TagCount;
        float* parts = Multiply(y, encoder.Rows, CoreBlock.ParseMatrix, CoreBlock.ParseOffset);
        var score = default(SyntaxScore);
        foreach (var sentence in group)
        {
            var (heads, relations) = Parse(sentence.Count, parts);
            score += Compare(sentence.Syntax!, labels, heads, relations);
            labels += (long)sentence.Count * _shape.LabelColumns;
            parts += (long)sentence.Count * _shape.ParseColumns;
        }

        return score;
    }

    private SyntaxScore Compare(SyntaxLabels right, float* labels, int[] heads, int[] relations)
    {
        int universal = 0, rightHeads = 0, rightRelations = 0;
        for (int i = 0; i < heads.Length; i++, labels += _shape.LabelColumns)
        {
            universal += 1 + Best(labels + 1, _shape.UniversalCount - 1) == right.Universal[i] ? 1 : 0;
            if (heads[i] == right.Heads[i])
            {
                rightHeads++;
                rightRelations += Universal(relations[i]) == Universal(right.Relations[i]) ? 1 : 0;
            }
        }

        return new SyntaxScore(heads.Length, universal, rightHeads, rightRelations);
    }

    private (int[] Heads, int[] Relations) Parse(int count, float* parts)
    {
        int columns = _shape.ParseColumns;
        int width = _shape.RelationWidth;
        for (int i = 0; i < count; i++)
        {
            Rectify(parts + ((long)i * columns), 2 * _shape.ArcWidth);
        }

        float* scores = ParseLoss.ScoreArcs(parameters, _arena, count, parts, out _, out _);
        float* pairs = _arena.TakeDirty((long)count * width);
        var heads = new int[count];
        for (int i = 0; i < count; i++)
        {
            heads[i] = Best(scores + ((long)i * MatrixKernel.Padded(count + 1)), count + 1);
            float* dependent = parts + ((long)i * columns) + (2 * _shape.ArcWidth);
            float* head = heads[i] == 0 ? parameters.Head(CoreBlock.RootRelation).Value : parts + ((long)(heads[i] - 1) * columns) + (2 * _shape.ArcWidth) + width;
            float* pair = pairs + ((long)i * width);
            new ReadOnlySpan<float>(dependent, width).CopyTo(new Span<float>(pair, width));
            Product.AddRow(head, width, pair);
            Rectify(pair, width);
        }

        float* relations = Multiply(pairs, count, CoreBlock.RelationMatrix, CoreBlock.RelationOffset);
        return (heads, [.. Enumerable.Range(0, count).Select(i => 1 + Best(relations + ((long)i * _shape.RelationColumns) + 1, _shape.RelationCount - 1))]);
    }

    private float* Multiply(float* x, int rows, CoreBlock matrix, CoreBlock offset)
    {
        var weights = parameters.Head(matrix);
        float* y = _arena.TakeDirty((long)rows * weights.Columns);
        Product.FillOffset(parameters.Head(offset), rows, y);
        Product.Forward(x, rows, weights.Rows, weights, y);
        return y;
    }

    private static DependencyRelation Universal(int relation) => DependencyLabels.Universal((DependencyRelation)relation);

    private static int Best(float* scores, int count)
    {
        int best = 0;
        for (int i = 1; i < count; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private static void Rectify(float* x, int count)
    {
        for (int i = 0; i < count; i++)
        {
            x[i] = MathF.Max(x[i], 0);
        }
    }
}
