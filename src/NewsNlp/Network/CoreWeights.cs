using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsNlp.Models;

namespace NewsNlp.Network;

/// <summary>The weights of the network, read in place from a section.</summary>
/// <remarks>Layout: the header; the dense blocks of <see cref="CoreShape.DenseSizes"/> as floats, matrices packed for <see cref="MatrixKernel"/>; a scale for each feature row; the feature rows as signed bytes.</remarks>
internal sealed unsafe class CoreWeights
{
    public const string Section = "trained:core";
    private readonly NewsModel _model; // keeps the memory alive
    private readonly float*[] _blocks;
    private readonly float* _rowScales;
    private readonly sbyte* _rows;

    /// <summary>Opens the section.</summary>
    /// <exception cref="ModelFormatException">The section is missing, damaged, or its weights were trained on other features or labels.</exception>
    public CoreWeights(NewsModel model, uint fingerprint)
    {
        _model = model;
        int size = model.Bytes(Section).Length;
        int* header = (int*)model.Pointer(Section);
        if (size < 4 * CoreShape.HeaderInts || header[8] != CoreShape.VectorWidth || header[9] != CoreFeatures.TotalRows || (uint)header[10] != fingerprint)
        {
            throw new ModelFormatException(model.Name, Section, "the weights were trained on other features than this library reads. Train the section again with 'NewsNlp.Training train core'.");
        }

        Shape = new CoreShape(header[0], header[1], header[2], header[3], header[4], header[5], header[6], header[7]);
        int[] sizes = Shape.DenseSizes();
        if (size != (4L * (CoreShape.HeaderInts + sizes.Sum(s => (long)s) + CoreFeatures.TotalRows)) + ((long)CoreFeatures.TotalRows * Shape.Width))
        {
            throw new ModelFormatException(model.Name, Section, "the size does not fit the header; the file was written for another version of the library.");
        }

        _blocks = new float*[sizes.Length];
        float* block = (float*)(header + CoreShape.HeaderInts);
        for (int i = 0; i < sizes.Length; i++)
        {
            _blocks[i] = block;
            block += sizes[i];
        }

        _rowScales = block;
        _rows = (sbyte*)(block + CoreFeatures.TotalRows);
    }

    public CoreShape Shape { get; }

    public float* VectorMatrix => _blocks[0];

    public float* InputOffset => _blocks[1];

    public float* NormGain(int layer) => _blocks[2 + (5 * layer)];

    public float* NormOffset(int layer) => _blocks[3 + (5 * layer)];

    public float* LayerMatrix(int layer) => _blocks[4 + (5 * layer)];

    public float* GateOffsets(int layer) => _blocks[5 + (5 * layer)];

    public float* GateStates(int layer) => _blocks[6 + (5 * layer)];

    /// <summary>Gets a block after those of the layers, from 2: the label matrix.</summary>
    public float* Head(CoreBlock block) => _blocks[2 + (5 * Shape.Layers) + (int)block];

    /// <summary>Adds the rows of the features.</summary>
    public void AddRows(ReadOnlySpan<int> rows, float* sum)
    {
        int width = Shape.Width;
        foreach (int row in rows)
        {
            sbyte* source = _rows + ((long)row * width);
            float scale = _rowScales[row];
            var factor = Vector512.Create(scale);
            for (int i = 0; i < width; i += 16)
            {
                Vector512.FusedMultiplyAdd(SignedBytes.ToFloats(source + i), factor, Vector512.Load(sum + i)).Store(sum + i);
            }
        }
    }

    /// <summary>Writes a section.</summary>
    /// <param name="shape">The sizes.</param>
    /// <param name="fingerprint">The number of the features and labels.</param>
    /// <param name="dense">The dense blocks, packed.</param>
    /// <param name="rows">The feature rows.</param>
    public static byte[] Compile(CoreShape shape, uint fingerprint, IReadOnlyList<float[]> dense, float[] rows)
    {
        int[] header = [shape.Width, shape.Layers, shape.ArcWidth, shape.RelationWidth, shape.TagCount, shape.UniversalCount, shape.NameCount, shape.RelationCount, CoreShape.VectorWidth, CoreFeatures.TotalRows, (int)fingerprint, 0];
        using var section = new MemoryStream();
        section.Write(MemoryMarshal.AsBytes<int>(header));
        int[] sizes = shape.DenseSizes();
        for (int i = 0; i < sizes.Length; i++)
        {
            if (dense[i].Length != sizes[i])
            {
                throw new ArgumentException($"Block {i} has {dense[i].Length} numbers instead of {sizes[i]}.", nameof(dense));
            }

            section.Write(MemoryMarshal.AsBytes<float>(dense[i]));
        }

        var scales = new float[CoreFeatures.TotalRows];
        var bytes = new sbyte[rows.Length];
        for (int row = 0; row < scales.Length; row++)
        {
            var values = rows.AsSpan(row * shape.Width, shape.Width);
            float largest = 0;
            foreach (float value in values)
            {
                largest = MathF.Max(largest, MathF.Abs(value));
            }

            scales[row] = largest / 127;
            for (int i = 0; i < values.Length && largest > 0; i++)
            {
                bytes[(row * shape.Width) + i] = (sbyte)MathF.Round(values[i] / scales[row]);
            }
        }

        section.Write(MemoryMarshal.AsBytes<float>(scales));
        section.Write(MemoryMarshal.AsBytes<sbyte>(bytes));
        return section.ToArray();
    }
}
