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

    /// <summary>The rows that are brought to bytes at once, so that their floats stay in the nearest cache.</summary>
    public const int Chunk = 16;

    private readonly float[] _memory;
    private readonly float* _start;
    private int _taken;

    public CoreBuffers(CoreShape shape)
    {
        int rows = ByteMatrixKernel.Padded(MaxRows);
        int stride = MatrixKernel.Padded(LongestSentence + 1);
        int inner = Math.Max(shape.Width, Math.Max(ByteMatrix.PaddedRows(CoreShape.VectorWidth), Math.Max(shape.InputWidth, Math.Max(shape.ArcWidth, shape.RelationWidth))));
        int rowSize = CoreFeatures.Count + shape.InputWidth + shape.Width + (inner / sizeof(float)) + 1 + (3 * RecurrentLayer.Block) + shape.LabelColumns + shape.ParseColumns + shape.ArcWidth + shape.RelationWidth + shape.RelationColumns;
        const int Alignment = 16 * 16;
        _memory = GC.AllocateArray<float>((rows * rowSize) + (Chunk * inner) + (stride * shape.ArcWidth) + (LongestSentence * stride) + Alignment, pinned: true);
        _start = (float*)Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        Features = (int*)Take(rows * CoreFeatures.Count);
        Inputs = Take(rows * shape.InputWidth);
        X = Take(rows * shape.Width);
        Y = Take(Chunk * inner);
        Bytes = (byte*)Take(rows * inner / sizeof(float));
        Scales = Take(rows);
        Gates = Take(rows * 3 * RecurrentLayer.Block);
        Labels = Take(rows * shape.LabelColumns);
        Parts = Take(rows * shape.ParseColumns);
        Queries = Take(rows * shape.ArcWidth);
        Keys = Take(stride * shape.ArcWidth);
        Arcs = Take(LongestSentence * stride);
        Pairs = Take(rows * shape.RelationWidth);
        Relations = Take(rows * shape.RelationColumns);
    }

    /// <summary>Gets the feature rows of each token.</summary>
    public int* Features { get; }

    /// <summary>Gets the sums of vectors and feature rows.</summary>
    public float* Inputs { get; }

    /// <summary>Gets the numbers between the layers.</summary>
    public float* X { get; }

    /// <summary>Gets some rows on their way to bytes.</summary>
    public float* Y { get; }

    /// <summary>Gets what is multiplied next.</summary>
    public byte* Bytes { get; }

    /// <summary>Gets the scale of each row of <see cref="Bytes"/>.</summary>
    public float* Scales { get; }

    /// <summary>Gets candidate, forget and reset of each token, <see cref="RecurrentLayer.Block"/> numbers each.</summary>
    public float* Gates { get; }

    /// <summary>Gets the scores of tags, universal tags and name labels.</summary>
    public float* Labels { get; }

    /// <summary>Gets each token as dependent and as head, for arcs, then for relations.</summary>
    public float* Parts { get; }

    /// <summary>Gets what each token looks for in a head.</summary>
    public float* Queries { get; }

    /// <summary>Gets the root and the tokens of a sentence as heads, packed.</summary>
    public float* Keys { get; }

    /// <summary>Gets the scores of all arcs of a sentence.</summary>
    public float* Arcs { get; }

    /// <summary>Gets each dependent joined with its head.</summary>
    public float* Pairs { get; }

    /// <summary>Gets the scores of the relations.</summary>
    public float* Relations { get; }

    private float* Take(int count)
    {
        float* taken = _start + _taken;
        _taken += (count + 15) & ~15;
        return taken;
    }
}
