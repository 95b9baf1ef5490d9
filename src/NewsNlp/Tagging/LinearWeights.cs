using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NewsNlp.Models;

namespace NewsNlp.Tagging;

/// <summary>Hashed features with one signed byte a label: the score of a label is the sum over the rows of the features that are there. Integer sums, so every vector width gives the same scores.</summary>
/// <remarks>Layout, little-endian: row count (a power of two), row width in bytes (a multiple of 16), label count, length of the tail in bytes; then the rows, then the tail: what its owner needs, and in its last four bytes the <see cref="FeatureFingerprint"/> of the features that the weights were trained on.</remarks>
internal readonly unsafe struct LinearWeights
{
    private const int HeaderSize = 16;
    private const int FingerprintSize = 4;
    private readonly sbyte* _rows;
    private readonly uint _mask;

    /// <summary>Opens a section.</summary>
    /// <param name="model">The model.</param>
    /// <param name="section">The section.</param>
    /// <param name="fingerprint">The fingerprint of the features that will be scored.</param>
    /// <exception cref="ModelFormatException">The section is missing or damaged, or its weights were trained on other features.</exception>
    public LinearWeights(NewsModel model, string section, uint fingerprint)
    {
        var header = MemoryMarshal.Cast<byte, int>(model.Bytes(section)[..HeaderSize]);
        _mask = (uint)header[0] - 1;
        Width = header[1];
        LabelCount = header[2];
        _rows = (sbyte*)model.Pointer(section) + HeaderSize;
        if (model.Bytes(section).Length != HeaderSize + ((long)header[0] * Width) + header[3])
        {
            throw new ModelFormatException(model.Name, section, "the size does not fit the header; the file was written for another version of the library.");
        }

        var tail = model.Bytes(section)[^header[3]..];
        if (tail.Length < FingerprintSize || MemoryMarshal.Read<uint>(tail[^FingerprintSize..]) != fingerprint)
        {
            throw new ModelFormatException(model.Name, section, "the weights were trained on other features than this library reads. Train the section again with 'NewsNlp.Training train'.");
        }

        Tail = tail[..^FingerprintSize].ToArray();
    }

    /// <summary>Gets the number of bytes of a row: the label count rounded up.</summary>
    public int Width { get; }

    public int LabelCount { get; }

    /// <summary>Gets what stands after the rows for the owner of the weights.</summary>
    public byte[] Tail { get; }

    /// <summary>Writes a section.</summary>
    public static byte[] Compile(ReadOnlySpan<sbyte> rows, int width, int labelCount, ReadOnlySpan<byte> tail, uint fingerprint)
    {
        var section = new byte[HeaderSize + rows.Length + tail.Length + FingerprintSize];
        MemoryMarshal.AsBytes<int>([rows.Length / width, width, labelCount, tail.Length + FingerprintSize]).CopyTo(section);
        MemoryMarshal.AsBytes(rows).CopyTo(section.AsSpan(HeaderSize));
        tail.CopyTo(section.AsSpan(HeaderSize + rows.Length));
        MemoryMarshal.Write(section.AsSpan(section.Length - FingerprintSize), fingerprint);
        return section;
    }

    /// <summary>Asks for the rows of features that will be scored soon: they lie far from each other.</summary>
    public void Prefetch(ReadOnlySpan<uint> features)
    {
        if (Sse.IsSupported)
        {
            foreach (uint feature in features)
            {
                Sse.Prefetch0(Row(feature));
            }
        }
    }

    /// <summary>Sums the rows of the features.</summary>
    /// <param name="features">The features, at most 256.</param>
    /// <param name="scores">Receives <see cref="Width"/> sums.</param>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        fixed (uint* feature = features)
        fixed (short* score = scores[..Width])
        {
            int column = 0;
            if (Avx512BW.IsSupported)
            {
                column = Score512(feature, features.Length, score, column);
            }

            if (Avx2.IsSupported)
            {
                column = Score256(feature, features.Length, score, column);
            }

            if (Vector128.IsHardwareAccelerated)
            {
                column = Score128(feature, features.Length, score, column);
            }

            ScoreScalar(feature, features.Length, score, column);
        }
    }

    internal int Score512(uint* features, int count, short* scores, int column)
    {
        for (; column + 32 <= Width; column += 32)
        {
            var sum = Vector512<short>.Zero;
            for (int i = 0; i < count; i++)
            {
                sum += Avx512BW.ConvertToVector512Int16(Vector256.Load(Row(features[i]) + column));
            }

            sum.Store(scores + column);
        }

        return column;
    }

    internal int Score256(uint* features, int count, short* scores, int column)
    {
        for (; column + 16 <= Width; column += 16)
        {
            var sum = Vector256<short>.Zero;
            for (int i = 0; i < count; i++)
            {
                sum += Avx2.ConvertToVector256Int16(Row(features[i]) + column);
            }

            sum.Store(scores + column);
        }

        return column;
    }

    internal int Score128(uint* features, int count, short* scores, int column)
    {
        for (; column + 16 <= Width; column += 16)
        {
            var low = Vector128<short>.Zero;
            var high = Vector128<short>.Zero;
            for (int i = 0; i < count; i++)
            {
                var (first, second) = Vector128.Widen(Vector128.Load(Row(features[i]) + column));
                low += first;
                high += second;
            }

            low.Store(scores + column);
            high.Store(scores + column + 8);
        }

        return column;
    }

    internal void ScoreScalar(uint* features, int count, short* scores, int column)
    {
        for (; column < Width; column++)
        {
            int sum = 0;
            for (int i = 0; i < count; i++)
            {
                sum += Row(features[i])[column];
            }

            scores[column] = (short)sum;
        }
    }

    private sbyte* Row(uint feature) => _rows + ((long)(feature & _mask) * Width);
}
