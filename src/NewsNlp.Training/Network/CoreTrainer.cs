using System.Diagnostics;
using NewsNlp.Models;
using NewsNlp.Network;

namespace NewsNlp.Training.Network;

/// <summary>Trains the network on treebanks and name corpora at once. Two workers share each step; their number is fixed, so the same data gives the same weights on any machine.</summary>
internal sealed unsafe class CoreTrainer
{
    private const int Workers = 2;
    private const long ArenaSize = 48 << 20;
    private readonly CoreOptions _options;
    private readonly CoreParameters _parameters;
    private readonly SentenceSource _syntax;
    private readonly SentenceSource _names;
    private readonly WordVectors _vectors;
    private readonly Worker[] _workers;
    private readonly int _stepsPerEpoch;

    public CoreTrainer(CoreOptions options, CoreShape shape, NewsModel model, IReadOnlyList<CoreSentence> syntax, IReadOnlyList<CoreSentence> names)
    {
        _options = options;
        _parameters = new CoreParameters(shape, options.Encoder, Workers, options.Seed);
        _syntax = new SentenceSource(syntax, options.Seed);
        _names = new SentenceSource(names, options.Seed + 1);
        _stepsPerEpoch = (int)Math.Max(1, (_syntax.TokenCount > 0 ? _syntax : _names).TokenCount / options.StepTokens);
        _vectors = new WordVectors(model);
        _workers = [.. Enumerable.Range(0, Workers).Select(i => new Worker(_parameters, _vectors, i))];
    }

    /// <summary>Gets the epochs that are done.</summary>
    public int Epoch { get; private set; }

    /// <summary>Goes once through the treebanks.</summary>
    /// <param name="progress">Receives the losses.</param>
    public void RunEpoch(TextWriter progress)
    {
        var watch = Stopwatch.StartNew();
        var sums = new LossSums();
        double norms = 0;
        for (int i = 0; i < _stepsPerEpoch; i++)
        {
            norms += RunStep((Epoch * _stepsPerEpoch) + i, sums);
        }

        Epoch++;
        progress.WriteLine($"epoch {Epoch}/{_options.Epochs}  {sums}  norm {norms / _stepsPerEpoch:F2}  {watch.Elapsed.TotalSeconds:F0} s");
    }

    /// <summary>Writes the section of the model file.</summary>
    public byte[] Compile(uint fingerprint) => _parameters.Compile(fingerprint);

    /// <summary>Gets the weights.</summary>
    public CoreParameters Parameters => _parameters;

    /// <summary>Measures the syntax of sentences with the weights as they are; see <see cref="GreedySyntax"/>.</summary>
    public SyntaxScore Measure(IReadOnlyList<CoreSentence> sentences)
    {
        _parameters.Pack(rounded: false);
        return new GreedySyntax(_parameters, _vectors).Measure(sentences);
    }

    /// <summary>Writes all that is needed to go on.</summary>
    public void Save(string path)
    {
        using (var writer = new BinaryWriter(File.Create(path + ".tmp")))
        {
            writer.Write(Epoch);
            _parameters.Save(writer);
        }

        File.Move(path + ".tmp", path, overwrite: true);
    }

    /// <summary>Reads what <see cref="Save"/> wrote and goes on from there.</summary>
    public void Load(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        Epoch = reader.ReadInt32();
        _parameters.Load(reader);

        // The sentences come in the order in which they would have come.
        var skipped = new List<CoreSentence>();
        for (int i = 0; i < Epoch * _stepsPerEpoch; i++)
        {
            skipped.Clear();
            Draw(skipped);
        }
    }

    private double RunStep(int step, LossSums sums)
    {
        var sentences = new List<CoreSentence>();
        Draw(sentences);
        _parameters.Pack(rounded: step >= _options.RoundingShare * _options.Epochs * _stepsPerEpoch);
        float syntaxWeight = 1f / _options.StepTokens;
        Parallel.For(0, Workers, new ParallelOptions { MaxDegreeOfParallelism = Workers }, i => _workers[i].Run([.. sentences.Where((_, at) => at % Workers == i)], syntaxWeight, ((ulong)_options.Seed << 40) + ((ulong)step * Workers) + (ulong)i));
        foreach (var worker in _workers)
        {
            sums.Add(worker.Sums);
        }

        double total = (double)_options.Epochs * _stepsPerEpoch;
        double rate = _options.Rate * Math.Min(1, (step + 1.0) / _options.WarmUpSteps) * 0.5 * (1 + Math.Cos(Math.PI * Math.Min(1, step / total)));
        double correction = Math.Sqrt(1 - Math.Pow(AdamStep.SecondDecay, step + 1)) / (1 - Math.Pow(AdamStep.FirstDecay, step + 1));
        return _parameters.Update((float)(rate * correction), _options.LargestNorm, _options.Decay);
    }

    private void Draw(List<CoreSentence> sentences)
    {
        foreach (var source in (SentenceSource[])[_syntax, _names])
        {
            if (source.TokenCount > 0)
            {
                source.Take(_options.StepTokens, sentences);
            }
        }
    }

    private sealed class Worker(CoreParameters parameters, WordVectors vectors, int number)
    {
        private readonly Arena _arena = new(ArenaSize);
        private EncoderPass? _encoder;
        private LabelLoss? _labels;
        private ParseLoss? _parse;

        public LossSums Sums { get; private set; } = new();

        public void Run(List<CoreSentence> sentences, float weight, ulong seed)
        {
            sentences = [.. sentences.OrderBy(s => s.Syntax is null)]; // the parser reads the first rows alone
            _encoder ??= new EncoderPass(parameters, vectors, number, _arena, dropout: true);
            _labels ??= new LabelLoss(parameters, number, _arena);
            _parse ??= new ParseLoss(parameters, number, _arena);
            Sums = new LossSums();
            _arena.Clear();
            var random = new RandomStream(seed);
            float* y = _encoder.Forward(sentences, ref random);
            float* dy = _arena.Take((long)_encoder.Rows * parameters.Shape.Width);
            _labels.Add(sentences, y, weight, Sums, ref random, dy);
            var parsed = sentences.TakeWhile(s => s.Syntax is not null).ToList();
            if (parsed.Count > 0)
            {
                _parse.Add(parsed, y, weight, Sums, ref random, dy);
            }

            _encoder.Backward(dy);
        }
    }
}
