using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsNlp.Models;

namespace NewsNlp.Network;

/// <summary>Vectors of frequent words (GloVe, Pennington, Socher and Manning 2014), one signed byte a number and one scale a word.</summary>
/// <remarks>Layout: slot count (a power of two), word count; then the slots (14 bits of the word's hash, then the word's number + 1 in 18 bits; 0 is empty), the scales, the rows.</remarks>
internal readonly unsafe struct WordVectors
{
    public const string Section = "vectors";
    public const int Width = 100;
    private const int NumberBits = 18;
    private readonly uint* _slots;
    private readonly uint _mask;
    private readonly float* _scales;
    private readonly sbyte* _rows;

    public WordVectors(NewsModel model)
    {
        int* header = (int*)model.Pointer(Section);
        int slots = header[0];
        int words = header[1];
        if (model.Bytes(Section).Length != 8 + (4L * slots) + ((4L + Width) * words))
        {
            throw new ModelFormatException(model.Name, Section, "the size does not fit the header; the file was written for another version of the library.");
        }

        _slots = (uint*)(header + 2);
        _mask = (uint)slots - 1;
        _scales = (float*)(_slots + slots);
        _rows = (sbyte*)(_scales + words);
    }

    /// <summary>Writes the vector of a word, or zeros for an unknown word.</summary>
    /// <param name="hash">The hash of the folded word.</param>
    /// <param name="vector">Receives <see cref="Width"/> numbers.</param>
    /// <returns>Whether the word is known.</returns>
    public bool Read(uint hash, float* vector)
    {
        int number = Find(hash);
        for (int i = 0; i < Width; i++)
        {
            vector[i] = number < 0 ? 0 : _rows[((long)number * Width) + i] * _scales[number];
        }

        return number >= 0;
    }

    /// <summary>Writes the vector of a word for a product with bytes; see <see cref="ByteMatrixKernel"/>.</summary>
    /// <param name="hash">The hash of the folded word.</param>
    /// <param name="bytes">Receives the numbers with <see cref="ByteRows.Zero"/> added, and zeros up to whole groups.</param>
    /// <param name="scale">Receives what they are to be multiplied by.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(uint hash, byte* bytes, float* scale)
    {
        int number = Find(hash);
        new Span<byte>(bytes, ByteMatrix.PaddedRows(Width)).Fill(ByteRows.Zero);
        *scale = number < 0 ? 0 : 2 * _scales[number];
        if (number < 0)
        {
            return;
        }

        // Seven bits of eight, rounded up: -127 to 127 become 1 to 127.
        var one = Vector128.Create((byte)1);
        byte* row = (byte*)_rows + ((long)number * Width);
        for (int i = 0; i < Width; i += 16)
        {
            int at = Math.Min(i, Width - 16);
            var value = Vector128.Load(row + at) ^ Vector128.Create((byte)0x80);
            ((value >>> 1) + (value & one)).Store(bytes + at);
        }
    }

    /// <summary>Writes the section. A word that folds to the hash of an earlier, more frequent one is left out.</summary>
    /// <param name="hashes">The hashes of the folded words, most frequent first.</param>
    /// <param name="scales">The scale of each word.</param>
    /// <param name="rows"><see cref="Width"/> bytes a word.</param>
    public static byte[] Compile(ReadOnlySpan<uint> hashes, ReadOnlySpan<float> scales, ReadOnlySpan<sbyte> rows)
    {
        uint size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, hashes.Length * 3 / 2));
        var slots = new uint[size];
        for (int i = 0; i < hashes.Length; i++)
        {
            uint check = CheckOf(hashes[i]);
            uint slot = hashes[i] & (size - 1);
            while (slots[slot] != 0 && slots[slot] >> NumberBits != check)
            {
                slot = (slot + 1) & (size - 1);
            }

            if (slots[slot] == 0)
            {
                slots[slot] = (check << NumberBits) | (uint)(i + 1);
            }
        }

        return [.. MemoryMarshal.AsBytes<int>([(int)size, hashes.Length]), .. MemoryMarshal.AsBytes<uint>(slots), .. MemoryMarshal.AsBytes(scales), .. MemoryMarshal.AsBytes(rows)];
    }

    private int Find(uint hash)
    {
        uint check = CheckOf(hash);
        for (uint slot = hash & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_slots[slot] >> NumberBits == check)
            {
                return (int)(_slots[slot] & ((1u << NumberBits) - 1)) - 1;
            }
        }

        return -1;
    }

    private static uint CheckOf(uint hash) => (hash * 0x9E3779B1) >> NumberBits;
}
