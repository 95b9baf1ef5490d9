using NewsNlp.Network;
using NewsNlp.Training.Network;

namespace NewsNlp.Tools.Tests.Training;

public unsafe class GradientTests
{
    private const int Width = 64;
    private static readonly CoreShape Shape = new(InputWidth: 32, Width, Layers: 2, ArcWidth: 32, RelationWidth: 32, TagCount: 5, UniversalCount: 4, NameCount: 5, RelationCount: 6);

    // Lengths that end at other steps, one sentence of one token, and two of the same length.
    private static readonly CoreSentence[] Sentences = [.. new[] { 3, 5, 1, 3 }.Select(n => new CoreSentence(new uint[n], []))];
    private readonly Arena _arena = new(1 << 20);
    private RandomStream _random = new(7);

    [Theory]
    [InlineData("Recurrent")]
    [InlineData("Convolution")]
    [InlineData("Lstm")]
    public void Layers_of_all_encoders(string kind)
    {
        var encoder = Enum.Parse<EncoderKind>(kind);
        var parameters = new CoreParameters(Shape, encoder, workers: 1, seed: 3);
        var blocks = Enumerable.Range(0, EncoderBlocks.OfLayer(Width, encoder).Count).Select(i => parameters.LayerBlock(1, i)).ToList();
        foreach (var block in blocks.Where(b => !b.IsMatrix))
        {
            block.Randomize(ref _random, 0.5f);
        }

        int rows = Sentences.Sum(s => s.Count);
        var x = GradientCheck.Random(rows, Width, ref _random);
        var normal = GradientCheck.Random(rows, Width, ref _random);
        var weights = GradientCheck.Random(rows, Width, ref _random);
        var layer = EncoderLayer.Create(parameters, 1, worker: 0, _arena);
        double Loss()
        {
            _arena.Clear();
            parameters.Pack(rounded: false);
            return GradientCheck.Weigh(layer.Forward(Sentences, x.Value, normal.Value), weights);
        }

        Loss();
        layer.Backward(weights.Value, x.Gradient(0), normal.Gradient(0));
        GradientCheck.AssertRight("x", x, Loss);
        GradientCheck.AssertRight("normal", normal, Loss);
        for (int i = 0; i < blocks.Count; i++)
        {
            GradientCheck.AssertRight($"block {i}", blocks[i], Loss);
        }
    }

    [Fact]
    public void Scan()
    {
        const int Rows = 5;
        var u = GradientCheck.Random(Rows, 3 * Width, ref _random);
        var states = GradientCheck.Random(1, 2 * Width, ref _random);
        var x = GradientCheck.Random(Rows, Width, ref _random);
        var weights = GradientCheck.Random(Rows, Width, ref _random);
        float* y = _arena.Take(Rows * Width);
        float* kept = _arena.Take(Rows * 3 * Width);
        double Loss()
        {
            ScanPass.Forward(u.Value, Rows, Width, states, x.Value, y, kept);
            return GradientCheck.Weigh(y, weights);
        }

        Loss();
        ScanPass.Backward(u.Value, Rows, Width, states, x.Value, kept, weights.Value, 0, u.Gradient(0), x.Gradient(0));
        GradientCheck.AssertRight("u", u, Loss);
        GradientCheck.AssertRight("states", states, Loss);
        GradientCheck.AssertRight("x", x, Loss);
    }

    [Fact]
    public void Norm()
    {
        const int Rows = 4;
        var x = GradientCheck.Random(Rows, Width, ref _random);
        var gain = GradientCheck.Random(1, Width, ref _random);
        var offset = GradientCheck.Random(1, Width, ref _random);
        var weights = GradientCheck.Random(Rows, Width, ref _random);
        float* y = _arena.Take(Rows * Width);
        double Loss()
        {
            NormPass.Forward(x.Value, Rows, Width, gain, offset, y);
            return GradientCheck.Weigh(y, weights);
        }

        NormPass.Backward(x.Value, weights.Value, Rows, Width, gain, offset, 0, x.Gradient(0));
        GradientCheck.AssertRight("x", x, Loss);
        GradientCheck.AssertRight("gain", gain, Loss);
        GradientCheck.AssertRight("offset", offset, Loss);
    }

    [Theory]
    [InlineData(new byte[] { 0, 1, 2, 3, 0, 4, 0 })]
    [InlineData(new byte[] { 4 })]
    public void Names(byte[] labels)
    {
        var parameters = new CoreParameters(Shape, EncoderKind.Recurrent, workers: 1, seed: 3);
        CoreBlock[] borders = labels.Length > 1 ? [CoreBlock.NameTransitions, CoreBlock.NameStart, CoreBlock.NameStop] : [CoreBlock.NameStart, CoreBlock.NameStop];
        foreach (var block in borders)
        {
            parameters.Head(block).Randomize(ref _random, 0.5f);
        }

        var scores = GradientCheck.Random(labels.Length, Shape.NameCount, ref _random);
        var loss = new NameLoss(parameters, 0, _arena);
        loss.Add(scores.Value, Shape.NameCount, labels, 1, scores.Gradient(0));
        var gradients = borders.Select(b => new ReadOnlySpan<float>(parameters.Head(b).Gradient(0), parameters.Head(b).Size).ToArray()).ToList();
        var ignored = GradientCheck.Random(labels.Length, Shape.NameCount, ref _random);
        double Loss()
        {
            _arena.Clear();
            return loss.Add(scores.Value, Shape.NameCount, labels, 0, ignored.Gradient(0)); // weight 0: no gradient
        }

        GradientCheck.AssertRight("scores", scores, Loss);
        for (int i = 0; i < borders.Length; i++)
        {
            GradientCheck.AssertRight(borders[i].ToString(), parameters.Head(borders[i]), Loss);
            Assert.Equal(gradients[i], new ReadOnlySpan<float>(parameters.Head(borders[i]).Gradient(0), gradients[i].Length).ToArray());
        }
    }
}
