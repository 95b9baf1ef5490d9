using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Network;

/// <summary>
/// One pass over the tokens of an article for parts of speech, dependency heads and relations, and scores of name labels:
/// word vectors and feature rows, recurrent layers, then one head each (the parser after Dozat and Manning 2017).
/// Sentences go through in groups, so the matrix products are large and the numbers stay in the cache.
/// </summary>
internal sealed unsafe class CoreNetwork
{
    /// <summary>The most tokens that are parsed together; longer sentences are cut.</summary>
    public const int LongestSentence = 160;

    private const int GroupSize = 256;
    private const int MaxRows = GroupSize + LongestSentence;
    private readonly CoreWeights _weights;
    private readonly CoreShape _shape;
    private readonly WordVectors _vectors;
    private readonly TokenReader _reader;
    private readonly ArticleWords _words = new();
    private readonly SpanningTree _tree = new(LongestSentence);
    private readonly List<(int First, int Count)> _group = [];
    private readonly float[] _memory;
    private readonly Buffers _at;
    private readonly int[] _heads = new int[LongestSentence];

    public CoreNetwork(NewsModel model)
    {
        var clusters = new WordClusters(model);
        _weights = new CoreWeights(model);
        _shape = _weights.Shape;
        _vectors = new WordVectors(model);
        _reader = new TokenReader(clusters);
        int size = 0;
        _at = new Buffers(Take(ref size, MaxRows * _shape.InputWidth), Take(ref size, MaxRows * _shape.Width), Take(ref size, MaxRows * _shape.Width / 4), Take(ref size, MaxRows), Take(ref size, MaxRows * _shape.Width), Take(ref size, MaxRows * 3 * _shape.Width), Take(ref size, MaxRows * CoreShape.VectorWidth), Take(ref size, MaxRows * _shape.LabelColumns), Take(ref size, MaxRows * _shape.ParseColumns), Take(ref size, LongestSentence * _shape.ArcWidth), Take(ref size, MatrixKernel.Padded(LongestSentence + 1) * _shape.ArcWidth), Take(ref size, LongestSentence * MatrixKernel.Padded(LongestSentence + 1)), Take(ref size, LongestSentence * _shape.RelationWidth), Take(ref size, LongestSentence * _shape.RelationColumns));
        _memory = GC.AllocateArray<float>(size, pinned: true);
    }

    /// <summary>Gets the weights.</summary>
    public CoreWeights Weights => _weights;

    /// <summary>Gets the number of name labels.</summary>
    public int NameCount => _shape.NameCount;

    /// <summary>Reads an article and fills its columns: tags, universal tags, heads, relations.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="tables">What the fact tables say of each token.</param>
    /// <param name="names">Receives <see cref="NameCount"/> scores a token.</param>
    public void Run(in TokenTable tokens, ReadOnlySpan<TableAtoms> tables, Span<float> names)
    {
        _words.Read(tokens);
        _group.Clear();
        int rows = 0;
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int last = tokens.LastOf(sentence);
            for (int first = tokens.FirstOf(sentence); first <= last; first += LongestSentence)
            {
                int count = Math.Min(LongestSentence, last - first + 1);
                if (rows + count > MaxRows)
                {
                    RunGroup(tokens, tables, rows, names);
                    rows = 0;
                }

                _group.Add((first, count));
                rows += count;
                if (rows >= GroupSize)
                {
                    RunGroup(tokens, tables, rows, names);
                    rows = 0;
                }
            }
        }

        if (rows > 0)
        {
            RunGroup(tokens, tables, rows, names);
        }
    }

    private void RunGroup(in TokenTable tokens, ReadOnlySpan<TableAtoms> tables, int rows, Span<float> names)
    {
        float* memory = (float*)Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        float* x = memory + _at.X;
        float* y = memory + _at.Y;
        ReadInputs(tokens, tables, memory, rows);
        int width = _shape.Width;
        for (int layer = 0; layer < _shape.Layers; layer++)
        {
            RecurrentLayer.Normalize(x, rows, width, _weights.NormGain(layer), _weights.NormOffset(layer), y);
            float* u = memory + _at.U;
            Multiply(y, rows, _weights.LayerMatrix(layer), memory, u);
            int row = 0;
            foreach (var (_, count) in _group)
            {
                RecurrentLayer.Scan(u + ((long)row * 3 * width), count, width, _weights.GateStates(layer), x + ((long)row * width));
                row += count;
            }
        }

        RecurrentLayer.Normalize(x, rows, width, _weights.Head(CoreBlock.NormGain), _weights.Head(CoreBlock.NormOffset), y);
        byte* bytes = (byte*)(memory + _at.Bytes);
        ByteMatrixKernel.Quantize(y, rows, width, bytes, memory + _at.Scales);
        Label(tokens, bytes, rows, memory, names);
        Parse(tokens, bytes, rows, memory);
        _group.Clear();
    }

    private void Multiply(float* y, int rows, ByteMatrix matrix, float* memory, float* products)
    {
        byte* bytes = (byte*)(memory + _at.Bytes);
        ByteMatrixKernel.Quantize(y, rows, _shape.Width, bytes, memory + _at.Scales);
        ByteMatrixKernel.Multiply(bytes, memory + _at.Scales, rows, _shape.Width, matrix, products);
    }

    private void ReadInputs(in TokenTable tokens, ReadOnlySpan<TableAtoms> tables, float* memory, int rows)
    {
        int width = _shape.InputWidth;
        float* vector = memory + _at.Vectors;
        float* x = memory + _at.Inputs;
        Span<int> features = stackalloc int[CoreFeatures.Count];
        foreach (var (first, count) in _group)
        {
            var atoms = NameTagger.ReadSentence(_reader, _words, tokens, tables, first, first + count - 1);
            for (int i = 0; i < count; i++, vector += CoreShape.VectorWidth, x += width)
            {
                ref readonly var token = ref atoms[i + TokenReader.Padding];
                _vectors.Read(token.Word, vector);
                new ReadOnlySpan<float>(_weights.InputOffset, width).CopyTo(new Span<float>(x, width));
                CoreFeatures.Fill(token, i == 0, features);
                _weights.AddRows(features, x);
            }
        }

        MatrixKernel.MultiplyAdd(memory + _at.Vectors, rows, CoreShape.VectorWidth, CoreShape.VectorWidth, _weights.VectorMatrix, width, memory + _at.Inputs);
        FillRows(memory + _at.X, rows, _weights.ProjectionOffset, _shape.Width);
        MatrixKernel.MultiplyAdd(memory + _at.Inputs, rows, width, width, _weights.ProjectionMatrix, _shape.Width, memory + _at.X);
    }

    private void Label(in TokenTable tokens, byte* bytes, int rows, float* memory, Span<float> names)
    {
        int columns = _shape.LabelColumns;
        float* labels = memory + _at.Labels;
        ByteMatrixKernel.Multiply(bytes, memory + _at.Scales, rows, _shape.Width, _weights.LabelMatrix, labels);
        foreach (var (first, count) in _group)
        {
            for (int token = first; token < first + count; token++, labels += columns)
            {
                tokens.Columns.Tags[token] = (PartOfSpeech)Best(labels, _shape.TagCount);
                tokens.Columns.UniversalTags[token] = (UniversalPos)Best(labels + _shape.TagCount, _shape.UniversalCount);
                new ReadOnlySpan<float>(labels + _shape.TagCount + _shape.UniversalCount, _shape.NameCount).CopyTo(names[(token * _shape.NameCount)..]);
            }
        }
    }

    private void Parse(in TokenTable tokens, byte* bytes, int rows, float* memory)
    {
        float* parts = memory + _at.Parts;
        int columns = _shape.ParseColumns;
        ByteMatrixKernel.Multiply(bytes, memory + _at.Scales, rows, _shape.Width, _weights.ParseMatrix, parts);
        for (int row = 0; row < rows; row++)
        {
            Rectify(parts + ((long)row * columns), 2 * _shape.ArcWidth);
        }

        int root = -1;
        for (int i = 0; i < _group.Count; i++)
        {
            var (first, count) = _group[i];
            bool continues = first != tokens.FirstOf(tokens.Sentences[first]);
            root = ParseSentence(tokens, parts, first, count, memory, continues ? root : -1);
            parts += (long)count * columns;
        }
    }

    // The head of each token from the scores of all arcs; then the relation to that head alone.
    private int ParseSentence(in TokenTable tokens, float* parts, int first, int count, float* memory, int rootOfFirstPiece)
    {
        int arc = _shape.ArcWidth;
        int columns = _shape.ParseColumns;
        float* query = memory + _at.Query;
        FillRows(query, count, _weights.Head(CoreBlock.ArcHead), arc); // what makes a head by itself is a query that every dependent has
        MatrixKernel.MultiplyAdd(parts, count, arc, columns, _weights.Head(CoreBlock.ArcMatrix), arc, query);
        float* keys = memory + _at.Keys;
        float* root = _weights.Head(CoreBlock.RootArc);
        int stride = MatrixKernel.Padded(count + 1);
        PackKeys(root, parts + arc, count, columns, keys);
        float* scores = memory + _at.Scores;
        new Span<float>(scores, count * stride).Clear();
        MatrixKernel.MultiplyAdd(query, count, arc, arc, keys, stride, scores);
        var heads = _heads.AsSpan(0, count);
        _tree.Find(new ReadOnlySpan<float>(scores, count * stride), stride, heads);
        return Relate(tokens, parts + (2 * arc), first, heads, memory, rootOfFirstPiece);
    }

    private void PackKeys(float* root, float* heads, int count, int columns, float* packed)
    {
        int arc = _shape.ArcWidth;
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

    private int Relate(in TokenTable tokens, float* parts, int first, ReadOnlySpan<int> heads, float* memory, int rootOfFirstPiece)
    {
        int width = _shape.RelationWidth;
        int columns = _shape.ParseColumns;
        float* pairs = memory + _at.Pairs;
        float* root = _weights.Head(CoreBlock.RootRelation);
        for (int i = 0; i < heads.Length; i++)
        {
            float* dependent = parts + ((long)i * columns);
            float* head = heads[i] < 0 ? root : parts + ((long)heads[i] * columns) + width;
            float* pair = pairs + ((long)i * width);
            for (int k = 0; k < width; k += 16)
            {
                Vector512.Max(Vector512.Load(dependent + k) + Vector512.Load(head + k), Vector512<float>.Zero).Store(pair + k);
            }
        }

        float* relations = memory + _at.Relations;
        FillRows(relations, heads.Length, _weights.Head(CoreBlock.RelationOffset), _shape.RelationColumns);
        MatrixKernel.MultiplyAdd(pairs, heads.Length, width, width, _weights.Head(CoreBlock.RelationMatrix), _shape.RelationColumns, relations);
        int rootToken = first;
        for (int i = 0; i < heads.Length; i++, relations += _shape.RelationColumns)
        {
            bool isRoot = heads[i] < 0;
            rootToken = isRoot ? first + i : rootToken;
            tokens.Columns.Heads[first + i] = isRoot ? rootOfFirstPiece : first + heads[i];
            tokens.Columns.Relations[first + i] = !isRoot ? (DependencyRelation)Best(relations, _shape.RelationCount) : rootOfFirstPiece < 0 ? DependencyRelation.Root : DependencyRelation.Parataxis;
        }

        return rootOfFirstPiece < 0 ? rootToken : rootOfFirstPiece;
    }

    private static void FillRows(float* rows, int count, float* row, int columns)
    {
        for (int i = 0; i < count; i++)
        {
            new ReadOnlySpan<float>(row, columns).CopyTo(new Span<float>(rows + ((long)i * columns), columns));
        }
    }

    private static void Rectify(float* x, int count)
    {
        for (int i = 0; i < count; i += 16)
        {
            Vector512.Max(Vector512.Load(x + i), Vector512<float>.Zero).Store(x + i);
        }
    }

    // Label 0 ("none") is never chosen, and the first of equals wins.
    private static int Best(float* scores, int count)
    {
        int best = 1;
        for (int label = 2; label < count; label++)
        {
            if (scores[label] > scores[best])
            {
                best = label;
            }
        }

        return best;
    }

    private static int Take(ref int size, int count)
    {
        int at = size;
        size += (count + 15) & ~15;
        return at;
    }

    private readonly record struct Buffers(int Inputs, int X, int Bytes, int Scales, int Y, int U, int Vectors, int Labels, int Parts, int Query, int Keys, int Scores, int Pairs, int Relations);
}
