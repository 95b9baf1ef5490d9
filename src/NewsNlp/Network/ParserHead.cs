using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsNlp.Text;

namespace NewsNlp.Network;

/// <summary>Heads and relations of sentences: a score for each pair of dependent and head, the best tree, then the relation to the head that was found (after Dozat and Manning 2017).</summary>
internal sealed unsafe class ParserHead(CoreWeights weights, CoreBuffers buffers)
{
    private readonly CoreShape _shape = weights.Shape;
    private readonly SpanningTree _tree = new(CoreBuffers.LongestSentence);
    private readonly int[] _heads = new int[CoreBuffers.LongestSentence];
    private int _root; // of the last sentence, which goes on where a piece of it comes next, be it in another group

    /// <summary>Parses the sentences of a group.</summary>
    /// <param name="tokens">The tokens; heads and relations are written into their columns.</param>
    /// <param name="group">First token and length of each sentence, or of each piece of a long one.</param>
    /// <param name="rows">The tokens of the group.</param>
    public void Run(in TokenTable tokens, List<(int First, int Count)> group, int rows)
    {
        int columns = _shape.ParseColumns;
        float* parts = buffers.Parts;
        ByteMatrixKernel.Multiply(buffers.Bytes, buffers.Scales, rows, _shape.Width, weights.ParseMatrix, parts);
        for (int row = 0; row < rows; row++)
        {
            Rectify(parts + ((long)row * columns) + _shape.ArcWidth, _shape.ArcWidth);
        }

        ByteRows.QuantizeRectified(parts, rows, _shape.ArcWidth, columns, buffers.Bytes, buffers.Scales);
        ByteMatrixKernel.Multiply(buffers.Bytes, buffers.Scales, rows, _shape.ArcWidth, weights.ArcMatrix, buffers.Queries);
        float* queries = buffers.Queries;
        float* pairs = buffers.Pairs;
        foreach (var (first, count) in group)
        {
            var heads = FindHeads(parts + _shape.ArcWidth, queries, count);
            Attach(tokens, first, heads);
            Join(parts + (2 * _shape.ArcWidth), heads, pairs);
            parts += (long)count * columns;
            queries += (long)count * _shape.ArcWidth;
            pairs += (long)count * _shape.RelationWidth;
        }

        ByteRows.QuantizeRectified(buffers.Pairs, rows, _shape.RelationWidth, _shape.RelationWidth, buffers.Bytes, buffers.Scales);
        ByteMatrixKernel.Multiply(buffers.Bytes, buffers.Scales, rows, _shape.RelationWidth, weights.RelationMatrix, buffers.Relations);
        Relate(tokens, group);
    }

    private ReadOnlySpan<int> FindHeads(float* keys, float* queries, int count)
    {
        int arc = _shape.ArcWidth;
        int stride = MatrixKernel.Padded(count + 1);
        PackKeys(weights.Head(CoreBlock.RootArc), keys, count, buffers.Keys);
        new Span<float>(buffers.Arcs, count * stride).Clear();
        MatrixKernel.MultiplyAdd(queries, count, arc, arc, buffers.Keys, stride, buffers.Arcs);
        var heads = _heads.AsSpan(0, count);
        _tree.Find(new Span<float>(buffers.Arcs, count * stride), stride, heads);
        return heads;
    }

    // The root, then the tokens, side by side as columns.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PackKeys(float* root, float* heads, int count, float* packed)
    {
        int arc = _shape.ArcWidth;
        for (int j = 0; j <= count; j += MatrixKernel.Panel, packed += MatrixKernel.Panel * arc)
        {
            for (int q = 0; q < MatrixKernel.Panel; q++)
            {
                int token = j + q - 1;
                float* key = token < 0 ? root : heads + ((long)Math.Min(token, count - 1) * _shape.ParseColumns); // what stands behind the last token is not read
                float* column = packed + q;
                for (int k = 0; k < arc; k += 4, column += 4 * MatrixKernel.Panel)
                {
                    column[0] = key[k];
                    column[MatrixKernel.Panel] = key[k + 1];
                    column[2 * MatrixKernel.Panel] = key[k + 2];
                    column[3 * MatrixKernel.Panel] = key[k + 3];
                }
            }
        }
    }

    // A later piece of a long sentence hangs on the root of the first.
    private void Attach(in TokenTable tokens, int first, ReadOnlySpan<int> heads)
    {
        bool continues = first != tokens.FirstOf(tokens.Sentences[first]);
        int root = continues ? _root : -1;
        for (int i = 0; i < heads.Length; i++)
        {
            tokens.Columns.Heads[first + i] = heads[i] < 0 ? root : first + heads[i];
            _root = heads[i] < 0 && !continues ? first + i : _root;
        }
    }

    // Each dependent with its head, from which the relation is read.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Join(float* parts, ReadOnlySpan<int> heads, float* pairs)
    {
        int width = _shape.RelationWidth;
        float* root = weights.Head(CoreBlock.RootRelation);
        for (int i = 0; i < heads.Length; i++, pairs += width)
        {
            float* dependent = parts + ((long)i * _shape.ParseColumns);
            float* head = heads[i] < 0 ? root : parts + ((long)heads[i] * _shape.ParseColumns) + width;
            for (int k = 0; k < width; k += 16)
            {
                (Vector512.Load(dependent + k) + Vector512.Load(head + k)).Store(pairs + k);
            }
        }
    }

    private void Relate(in TokenTable tokens, List<(int First, int Count)> group)
    {
        float* relations = buffers.Relations;
        foreach (var (first, count) in group)
        {
            for (int token = first; token < first + count; token++, relations += _shape.RelationColumns)
            {
                int head = tokens.Columns.Heads[token];
                bool inPiece = head >= first;
                tokens.Columns.Relations[token] = inPiece ? (DependencyRelation)LabelScores.Best(relations, _shape.RelationCount)
                    : head < 0 ? DependencyRelation.Root : DependencyRelation.Parataxis;
            }
        }
    }

    private static void Rectify(float* x, int count)
    {
        for (int i = 0; i < count; i += 16)
        {
            Vector512.MaxNative(Vector512.Load(x + i), Vector512<float>.Zero).Store(x + i);
        }
    }
}
