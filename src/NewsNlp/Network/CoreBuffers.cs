using System.Runtime.InteropServices;

namespace NewsNlp.Network;

/// <summary>The numbers of a group of sentences on their way through the network; taken once a worker.</summary>
internal sealed unsafe class CoreBuffers
{
    /// <summary>The most tokens that are parsed together; longer sentences are cut.</summary>
    public const int LongestSentence = 160;

    /// <summary>A group is closed when it has so many tokens: its numbers stay in the cache, and the products are large enough.</summary>
    public const int GroupSize = 256;

    /// <summary>The most tokens of a group.</summary>
    public const int MaxRows = GroupSize + LongestSentence;

    private readonly float[] _memory;
    private readonly float* _start;
    private int _taken;

    public CoreBuffers(CoreShape shape)
    {
        int stride = MatrixKernel.Padded(LongestSentence + 1);
        int rowSize = CoreShape.VectorWidth + shape.InputWidth + (6 * shape.Width) + shape.LabelColumns + shape.ParseColumns + 1;
        int sentenceSize = shape.ArcWidth + stride + shape.RelationWidth + shape.RelationColumns;
        const int Alignment = 16 * 16;
        _memory = GC.AllocateArray<float>((MaxRows * rowSize) + (LongestSentence * sentenceSize) + (stride * shape.ArcWidth) + Alignment, pinned: true);
        _start = (float*)Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        Vectors = Take(MaxRows * CoreShape.VectorWidth);
        Inputs = Take(MaxRows * shape.InputWidth);
        X = Take(MaxRows * shape.Width);
        Y = Take(MaxRows * shape.Width);
        Bytes = (byte*)Take(MaxRows * shape.Width / sizeof(float));
        Scales = Take(MaxRows);
        Gates = Take(MaxRows * 3 * shape.Width);
        Labels = Take(MaxRows * shape.LabelColumns);
        Parts = Take(MaxRows * shape.ParseColumns);
        Query = Take(LongestSentence * shape.ArcWidth);
        Keys = Take(stride * shape.ArcWidth);
        Arcs = Take(LongestSentence * stride);
        Pairs = Take(LongestSentence * shape.RelationWidth);
        Relations = Take(LongestSentence * shape.RelationColumns);
    }

    /// <summary>Gets the word vectors.</summary>
    public float* Vectors { get; }

    /// <summary>Gets the sums of vectors and feature rows.</summary>
    public float* Inputs { get; }

    /// <summary>Gets the numbers between the layers.</summary>
    public float* X { get; }

    /// <summary>Gets the same after a norm.</summary>
    public float* Y { get; }

    /// <summary>Gets <see cref="Y"/> as bytes.</summary>
    public byte* Bytes { get; }

    /// <summary>Gets the scale of each row of <see cref="Bytes"/>.</summary>
    public float* Scales { get; }

    /// <summary>Gets candidate, forget and reset of each token.</summary>
    public float* Gates { get; }

    /// <summary>Gets the scores of tags, universal tags and name labels.</summary>
    public float* Labels { get; }

    /// <summary>Gets each token as dependent and as head, for arcs, then for relations.</summary>
    public float* Parts { get; }

    /// <summary>Gets what each token of a sentence looks for in a head.</summary>
    public float* Query { get; }

    /// <summary>Gets the root and the tokens of a sentence as heads, packed.</summary>
    public float* Keys { get; }

    /// <summary>Gets the scores of all arcs of a sentence.</summary>
    public float* Arcs { get; }

    /// <summary>Gets each dependent joined with its head.</summary>
    public float* Pairs { get; }

    /// <summary>Gets the scores of the relations of a sentence.</summary>
    public float* Relations { get; }

    /// <summary>Writes one row into each of some rows.</summary>
    public static void FillRows(float* rows, int count, float* row, int columns)
    {
        for (int i = 0; i < count; i++)
        {
            new ReadOnlySpan<float>(row, columns).CopyTo(new Span<float>(rows + ((long)i * columns), columns));
        }
    }

    private float* Take(int count)
    {
        float* taken = _start + _taken;
        _taken += (count + 15) & ~15;
        return taken;
    }
}
