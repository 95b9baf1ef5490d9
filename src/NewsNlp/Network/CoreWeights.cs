using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using NewsNlp.Models;
using NewsNlp.Tagging;

namespace NewsNlp.Network;

/// <summary>The weights of the network, read in place from a section.</summary>
/// <remarks>Layout: the header; the blocks of <see cref="CoreShape.Blocks"/>; a scale for each feature row; the feature rows as signed bytes.</remarks>
internal sealed unsafe class CoreWeights
{
    public const string Section = "trained:core";
    private const int HeaderInts = 12;
    private const int FirstLayer = 4;
    private const int LayerBlocks = 5;
    private readonly NewsModel _model; // keeps the memory alive
    private readonly byte*[] _blocks;
    private readonly float* _rowScales;
    private readonly sbyte* _rows;

    /// <summary>Opens the section.</summary>
    /// <exception cref="ModelFormatException">The section is missing, damaged, or its weights were trained on other features or labels.</exception>
    public CoreWeights(NewsModel model)
    {
        _model = model;
        int size = model.Bytes(Section).Length;
        int* header = (int*)model.Pointer(Section);
        if (size < 4 * HeaderInts || header[9] != CoreShape.VectorWidth || header[10] != CoreFeatures.TotalRows || (uint)header[11] != CoreFingerprint.Of(new WordClusters(model)))
        {
            throw new ModelFormatException(model.Name, Section, "the weights were trained on other features than this library reads. Train the section again with 'NewsNlp.Training train core'.");
        }

        Shape = new CoreShape(header[0], header[1], header[2], header[3], header[4], header[5], header[6], header[7], header[8]);
        var blocks = Shape.Blocks();
        if (Shape.Width % CoreShape.WidthStep != 0 || size != (4L * (HeaderInts + CoreFeatures.TotalRows)) + blocks.Sum(b => (long)b.Bytes) + ((long)CoreFeatures.TotalRows * Shape.InputWidth))
        {
            throw new ModelFormatException(model.Name, Section, "the size does not fit the header; the file was written for another version of the library.");
        }

        _blocks = new byte*[blocks.Count];
        byte* block = (byte*)(header + HeaderInts);
        for (int i = 0; i < blocks.Count; i++)
        {
            _blocks[i] = block;
            block += blocks[i].Bytes;
        }

        _rowScales = (float*)block;
        _rows = (sbyte*)(_rowScales + CoreFeatures.TotalRows);
    }

    public CoreShape Shape { get; }

    public ByteMatrix VectorMatrix => ByteMatrix.Open(_blocks[0], Shape.InputWidth);

    public ByteMatrix ProjectionMatrix => ByteMatrix.Open(_blocks[2], Shape.Width);

    public float* NormGain(int layer) => (float*)_blocks[FirstLayer + (LayerBlocks * layer)];

    public float* NormOffset(int layer) => (float*)_blocks[FirstLayer + 1 + (LayerBlocks * layer)];

    public ByteMatrix LayerMatrix(int layer) => ByteMatrix.Open(_blocks[FirstLayer + 2 + (LayerBlocks * layer)], 3 * Shape.Width);

    public float* GateStates(int layer) => (float*)_blocks[FirstLayer + 4 + (LayerBlocks * layer)];

    public ByteMatrix LabelMatrix => ByteMatrix.Open(Head(CoreBlock.LabelMatrix), Shape.LabelColumns);

    public ByteMatrix ParseMatrix => ByteMatrix.Open(Head(CoreBlock.ParseMatrix), Shape.ParseColumns);

    public ByteMatrix ArcMatrix => ByteMatrix.Open(Head(CoreBlock.ArcMatrix), Shape.ArcWidth);

    public ByteMatrix RelationMatrix => ByteMatrix.Open(Head(CoreBlock.RelationMatrix), Shape.RelationColumns);

    /// <summary>Gets a block after those of the layers.</summary>
    public float* Head(CoreBlock block) => (float*)_blocks[FirstLayer + (LayerBlocks * Shape.Layers) + (int)block];

    /// <summary>Gets the scores of the name labels: transitions, start, stop.</summary>
    public LabelBorders NameBorders()
    {
        int count = Shape.NameCount;
        return new LabelBorders(
            new ReadOnlySpan<float>(Head(CoreBlock.NameStart), count).ToArray(),
            new ReadOnlySpan<float>(Head(CoreBlock.NameTransitions), count * count).ToArray(),
            new ReadOnlySpan<float>(Head(CoreBlock.NameStop), count).ToArray());
    }

    /// <summary>Asks for the rows of the features ahead of <see cref="AddRows"/>: they lie far from each other.</summary>
    public void Prefetch(ReadOnlySpan<int> rows)
    {
        if (Sse.IsSupported)
        {
            foreach (int row in rows)
            {
                byte* start = (byte*)_rows + ((long)row * Shape.InputWidth);
                Sse.Prefetch0(start);
                Sse.Prefetch0(start + 64);
                Sse.Prefetch0(start + 128);
                Sse.Prefetch0(_rowScales + row);
            }
        }
    }

    /// <summary>Adds the rows of the features.</summary>
    public void AddRows(ReadOnlySpan<int> rows, float* sum)
    {
        foreach (int row in rows)
        {
            sbyte* source = _rows + ((long)row * Shape.InputWidth);
            if (Avx512F.IsSupported)
            {
                AddRow<Lanes16>(source, _rowScales[row], Shape.InputWidth, sum);
            }
            else
            {
                AddRow<Lanes8>(source, _rowScales[row], Shape.InputWidth, sum);
            }
        }
    }

    /// <summary>Writes a section.</summary>
    /// <param name="shape">The sizes.</param>
    /// <param name="fingerprint">The number of the features and labels.</param>
    /// <param name="blocks">The blocks, matrices row after row.</param>
    /// <param name="rows">The feature rows.</param>
    public static byte[] Compile(CoreShape shape, uint fingerprint, IReadOnlyList<float[]> blocks, float[] rows)
    {
        int[] header =
        [
            shape.InputWidth, shape.Width, shape.Layers, shape.ArcWidth, shape.RelationWidth, shape.TagCount, shape.UniversalCount, shape.NameCount, shape.RelationCount,
            CoreShape.VectorWidth, CoreFeatures.TotalRows, (int)fingerprint,
        ];
        using var section = new MemoryStream();
        section.Write(MemoryMarshal.AsBytes<int>(header));
        var shapes = shape.Blocks();
        for (int i = 0; i < shapes.Count; i++)
        {
            section.Write(shapes[i].Kind switch
            {
                CoreBlockKind.Vector => MemoryMarshal.AsBytes<float>(blocks[i]),
                CoreBlockKind.Bytes => ByteMatrix.Compile(blocks[i], shapes[i].Rows, shapes[i].Columns, blocks[i + 1]),
                CoreBlockKind.RectifiedBytes => ByteMatrix.Compile(blocks[i], shapes[i].Rows, shapes[i].Columns, blocks[i + 1], zero: 0),
                _ => [],
            });
        }

        var scales = new float[CoreFeatures.TotalRows];
        var bytes = new sbyte[rows.Length];
        for (int row = 0; row < scales.Length; row++)
        {
            scales[row] = Quantize(rows.AsSpan(row * shape.InputWidth, shape.InputWidth), bytes.AsSpan(row * shape.InputWidth));
        }

        section.Write(MemoryMarshal.AsBytes<float>(scales));
        section.Write(MemoryMarshal.AsBytes<sbyte>(bytes));
        return section.ToArray();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddRow<T>(sbyte* row, float scale, int width, float* sum)
        where T : struct, ILanes<T>
    {
        var factor = T.Create(scale);
        for (int i = 0; i < width; i += T.Count)
        {
            T.FusedMultiplyAdd(T.Load(row + i), factor, T.Load(sum + i)).Store(sum + i);
        }
    }

    private static float Quantize(ReadOnlySpan<float> row, Span<sbyte> bytes)
    {
        float largest = 0;
        foreach (float value in row)
        {
            largest = MathF.Max(largest, MathF.Abs(value));
        }

        float scale = largest / 127;
        for (int i = 0; i < row.Length && largest > 0; i++)
        {
            bytes[i] = (sbyte)MathF.Round(row[i] / scale);
        }

        return scale;
    }
}
