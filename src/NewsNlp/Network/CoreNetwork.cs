using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Network;

/// <summary>
/// One pass over the tokens of an article for parts of speech, dependency heads and relations, and scores of name labels:
/// word vectors and feature rows, recurrent layers, then one head each.
/// </summary>
internal sealed unsafe class CoreNetwork
{
    /// <summary>The most tokens that are parsed together; longer sentences are cut.</summary>
    public const int LongestSentence = CoreBuffers.LongestSentence;

    private readonly CoreShape _shape;
    private readonly WordVectors _vectors;
    private readonly TokenReader _reader;
    private readonly ArticleWords _words = new();
    private readonly CoreBuffers _buffers;
    private readonly ParserHead _parser;
    private readonly List<(int First, int Count)> _group = []; // sentences, or pieces of long ones

    public CoreNetwork(NewsModel model)
        : this(model, new CoreWeights(model))
    {
    }

    /// <param name="model">The model.</param>
    /// <param name="weights">Its weights, which all workers share.</param>
    public CoreNetwork(NewsModel model, CoreWeights weights)
    {
        Weights = weights;
        _shape = Weights.Shape;
        _vectors = new WordVectors(model);
        _reader = new TokenReader(new WordClusters(model));
        _buffers = new CoreBuffers(_shape);
        _parser = new ParserHead(Weights, _buffers);
    }

    /// <summary>Gets the weights.</summary>
    public CoreWeights Weights { get; }

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
                _group.Add((first, count));
                rows += count;
                if (rows >= CoreBuffers.GroupSize)
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
        ReadInputs(tokens, tables, rows);
        for (int layer = 0; layer < _shape.Layers; layer++)
        {
            Normalize(rows, Weights.NormGain(layer), Weights.NormOffset(layer));
            RunLayer(layer, rows);
        }

        Normalize(rows, Weights.Head(CoreBlock.NormGain), Weights.Head(CoreBlock.NormOffset));
        Label(tokens, rows, names);
        _parser.Run(tokens, _group, rows);
        _group.Clear();
    }

    private void ReadInputs(in TokenTable tokens, ReadOnlySpan<TableAtoms> tables, int rows)
    {
        ReadFeatures(tokens, tables);
        ByteMatrixKernel.Multiply(_buffers.Bytes, _buffers.Scales, rows, ByteMatrix.PaddedRows(CoreShape.VectorWidth), Weights.VectorMatrix, _buffers.Inputs);
        for (int row = 0; row < rows; row++)
        {
            Weights.AddRows(new ReadOnlySpan<int>(_buffers.Features + (row * CoreFeatures.Count), CoreFeatures.Count), _buffers.Inputs + (row * _shape.InputWidth));
        }

        ByteRows.Quantize(_buffers.Inputs, rows, _shape.InputWidth, _buffers.Bytes, _buffers.Scales);
        ByteMatrixKernel.Multiply(_buffers.Bytes, _buffers.Scales, rows, _shape.InputWidth, Weights.ProjectionMatrix, _buffers.X);
    }

    private void ReadFeatures(in TokenTable tokens, ReadOnlySpan<TableAtoms> tables)
    {
        int width = ByteMatrix.PaddedRows(CoreShape.VectorWidth);
        int* features = _buffers.Features;
        byte* bytes = _buffers.Bytes;
        float* scale = _buffers.Scales;
        foreach (var (first, count) in _group)
        {
            var atoms = NameTagger.ReadSentence(_reader, _words, tokens, tables, first, first + count - 1);
            for (int i = 0; i < count; i++, features += CoreFeatures.Count, bytes += width, scale++)
            {
                ref readonly var token = ref atoms[i + TokenReader.Padding];
                _vectors.Read(token.Word, bytes, scale);
                var rows = new Span<int>(features, CoreFeatures.Count);
                CoreFeatures.Fill(token, i == 0, rows);
                Weights.Prefetch(rows);
            }
        }
    }

    // Gates are made and used block by block, so that they stay in the cache.
    private void RunLayer(int layer, int rows)
    {
        const int Block = RecurrentLayer.Block;
        int width = _shape.Width;
        var matrix = Weights.LayerMatrix(layer);
        float* states = Weights.GateStates(layer);
        for (int lane = 0; lane < width; lane += Block)
        {
            for (int gate = 0; gate < 3; gate++)
            {
                ByteMatrixKernel.Multiply(_buffers.Bytes, _buffers.Scales, rows, width, matrix, (gate * width) + lane, Block, _buffers.Gates + (gate * Block), 3 * Block);
            }

            float* gates = _buffers.Gates;
            float* x = _buffers.X + lane;
            foreach (var (_, count) in _group)
            {
                RecurrentLayer.Scan(gates, count, lane < width / 2, states + lane, states + width + lane, x, width);
                gates += count * 3 * Block;
                x += count * width;
            }
        }
    }

    private void Normalize(int rows, float* gain, float* offset)
    {
        int width = _shape.Width;
        for (int row = 0; row < rows; row += CoreBuffers.Chunk)
        {
            int count = Math.Min(CoreBuffers.Chunk, rows - row);
            LayerNorm.Normalize(_buffers.X + (row * width), count, width, gain, offset, _buffers.Y);
            ByteRows.Quantize(_buffers.Y, count, width, _buffers.Bytes + (row * width), _buffers.Scales + row);
        }
    }

    private void Label(in TokenTable tokens, int rows, Span<float> names)
    {
        float* labels = _buffers.Labels;
        ByteMatrixKernel.Multiply(_buffers.Bytes, _buffers.Scales, rows, _shape.Width, Weights.LabelMatrix, labels);
        foreach (var (first, count) in _group)
        {
            for (int token = first; token < first + count; token++, labels += _shape.LabelColumns)
            {
                tokens.Columns.Tags[token] = (PartOfSpeech)LabelScores.Best(labels, _shape.TagCount);
                tokens.Columns.UniversalTags[token] = (UniversalPos)LabelScores.Best(labels + _shape.TagCount, _shape.UniversalCount);
                new ReadOnlySpan<float>(labels + _shape.TagCount + _shape.UniversalCount, _shape.NameCount).CopyTo(names[(token * _shape.NameCount)..]);
            }
        }
    }
}
