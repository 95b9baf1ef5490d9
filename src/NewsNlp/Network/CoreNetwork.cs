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
        int width = _shape.Width;
        for (int layer = 0; layer < _shape.Layers; layer++)
        {
            Normalize(rows, Weights.NormGain(layer), Weights.NormOffset(layer));
            ByteMatrixKernel.Multiply(_buffers.Bytes, _buffers.Scales, rows, width, Weights.LayerMatrix(layer), _buffers.Gates);
            long row = 0;
            foreach (var (_, count) in _group)
            {
                RecurrentLayer.Scan(_buffers.Gates + (row * 3 * width), count, width, Weights.GateStates(layer), _buffers.X + (row * width));
                row += count;
            }
        }

        Normalize(rows, Weights.Head(CoreBlock.NormGain), Weights.Head(CoreBlock.NormOffset));
        Label(tokens, rows, names);
        _parser.Run(tokens, _group, rows);
        _group.Clear();
    }

    private void ReadInputs(in TokenTable tokens, ReadOnlySpan<TableAtoms> tables, int rows)
    {
        int width = _shape.InputWidth;
        float* vector = _buffers.Vectors;
        float* input = _buffers.Inputs;
        Span<int> features = stackalloc int[CoreFeatures.Count];
        foreach (var (first, count) in _group)
        {
            var atoms = NameTagger.ReadSentence(_reader, _words, tokens, tables, first, first + count - 1);
            for (int i = 0; i < count; i++, vector += CoreShape.VectorWidth, input += width)
            {
                ref readonly var token = ref atoms[i + TokenReader.Padding];
                _vectors.Read(token.Word, vector);
                CoreBuffers.FillRows(input, 1, Weights.InputOffset, width);
                CoreFeatures.Fill(token, i == 0, features);
                Weights.AddRows(features, input);
            }
        }

        MatrixKernel.MultiplyAdd(_buffers.Vectors, rows, CoreShape.VectorWidth, CoreShape.VectorWidth, Weights.VectorMatrix, width, _buffers.Inputs);
        CoreBuffers.FillRows(_buffers.X, rows, Weights.ProjectionOffset, _shape.Width);
        MatrixKernel.MultiplyAdd(_buffers.Inputs, rows, width, width, Weights.ProjectionMatrix, _shape.Width, _buffers.X);
    }

    private void Normalize(int rows, float* gain, float* offset)
    {
        RecurrentLayer.Normalize(_buffers.X, rows, _shape.Width, gain, offset, _buffers.Y);
        ByteMatrixKernel.Quantize(_buffers.Y, rows, _shape.Width, _buffers.Bytes, _buffers.Scales);
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
