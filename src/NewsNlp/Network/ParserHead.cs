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
    private int _root; // of the sentence before, which goes on where a piece of it comes next, be it in another group

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
            Rectify(parts + ((long)row * columns), 2 * _shape.ArcWidth);
        }

        foreach (var (first, count) in group)
        {
            bool continues = first != tokens.FirstOf(tokens.Sentences[first]);
            var heads = FindHeads(parts, count);
            _root = Relate(tokens, parts + (2 * _shape.ArcWidth), first, heads, continues ? _root : -1);
            parts += (long)count * columns;
        }
    }

    private ReadOnlySpan<int> FindHeads(float* parts, int count)
    {
        int arc = _shape.ArcWidth;
        int stride = MatrixKernel.Padded(count + 1);
        CoreBuffers.FillRows(buffers.Query, count, weights.Head(CoreBlock.ArcHead), arc); // what makes a head by itself is a query that every dependent has
        MatrixKernel.MultiplyAdd(parts, count, arc, _shape.ParseColumns, weights.Head(CoreBlock.ArcMatrix), arc, buffers.Query);
        PackKeys(weights.Head(CoreBlock.RootArc), parts + arc, count, buffers.Keys);
        new Span<float>(buffers.Arcs, count * stride).Clear();
        MatrixKernel.MultiplyAdd(buffers.Query, count, arc, arc, buffers.Keys, stride, buffers.Arcs);
        var heads = _heads.AsSpan(0, count);
        _tree.Find(new ReadOnlySpan<float>(buffers.Arcs, count * stride), stride, heads);
        return heads;
    }

    // The root, then the tokens, side by side as columns.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PackKeys(float* root, float* heads, int count, float* packed)
    {
        int arc = _shape.ArcWidth;
        int columns = _shape.ParseColumns;
        for (int j = 0; j <= count; j += MatrixKernel.Panel)
        {
            for (int k = 0; k < arc; k++, packed += MatrixKernel.Panel)
            {
                for (int q = 0; q < MatrixKernel.Panel; q++)
                {
                    int key = j + q;
                    packed[q] = key == 0 ? root[k] : key <= count ? heads[((long)(key - 1) * columns) + k] : 0;
                }
            }
        }
    }

    /// <returns>The root of the sentence. A later piece of a long sentence hangs on the root of the first.</returns>
    private int Relate(in TokenTable tokens, float* parts, int first, ReadOnlySpan<int> heads, int rootOfFirstPiece)
    {
        int width = _shape.RelationWidth;
        int columns = _shape.ParseColumns;
        float* root = weights.Head(CoreBlock.RootRelation);
        for (int i = 0; i < heads.Length; i++)
        {
            float* dependent = parts + ((long)i * columns);
            float* head = heads[i] < 0 ? root : parts + ((long)heads[i] * columns) + width;
            float* pair = buffers.Pairs + ((long)i * width);
            for (int k = 0; k < width; k += 16)
            {
                Vector512.Max(Vector512.Load(dependent + k) + Vector512.Load(head + k), Vector512<float>.Zero).Store(pair + k);
            }
        }

        float* relations = buffers.Relations;
        CoreBuffers.FillRows(relations, heads.Length, weights.Head(CoreBlock.RelationOffset), _shape.RelationColumns);
        MatrixKernel.MultiplyAdd(buffers.Pairs, heads.Length, width, width, weights.Head(CoreBlock.RelationMatrix), _shape.RelationColumns, relations);
        int rootToken = first;
        for (int i = 0; i < heads.Length; i++, relations += _shape.RelationColumns)
        {
            bool isRoot = heads[i] < 0;
            rootToken = isRoot ? first + i : rootToken;
            tokens.Columns.Heads[first + i] = isRoot ? rootOfFirstPiece : first + heads[i];
            tokens.Columns.Relations[first + i] = !isRoot ? (DependencyRelation)LabelScores.Best(relations, _shape.RelationCount)
                : rootOfFirstPiece < 0 ? DependencyRelation.Root : DependencyRelation.Parataxis;
        }

        return rootOfFirstPiece < 0 ? rootToken : rootOfFirstPiece;
    }

    private static void Rectify(float* x, int count)
    {
        for (int i = 0; i < count; i += 16)
        {
            Vector512.Max(Vector512.Load(x + i), Vector512<float>.Zero).Store(x + i);
        }
    }
}
