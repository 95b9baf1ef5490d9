using NewsNlp.Models;

namespace NewsNlp.Tagging;

/// <summary>Clusters of words that are used alike, from word vectors: a path of <see cref="PathBits"/> decisions for each frequent word.</summary>
/// <remarks>Layout: slots of 32 bits, a power of two of them; the high half is a check of the word's hash, the low half the path after a leading 1, and 0 is an empty slot.</remarks>
internal readonly unsafe struct WordClusters
{
    public const string Section = "clusters";
    public const int PathBits = 14;
    private readonly uint* _slots;
    private readonly uint _mask;

    public WordClusters(NewsModel model)
    {
        _slots = (uint*)model.Pointer(Section);
        _mask = (uint)(model.Bytes(Section).Length / 4) - 1;
    }

    /// <summary>Gets the path of a word after a leading 1, or 0.</summary>
    /// <param name="hash">The hash of the folded word.</param>
    public uint Find(uint hash)
    {
        uint check = CheckOf(hash);
        for (uint slot = hash & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_slots[slot] >> 16 == check)
            {
                return _slots[slot] & 0xFFFF;
            }
        }

        return 0;
    }

    /// <summary>Writes the table. A word that folds to the hash of an earlier, more frequent one is left out.</summary>
    public static byte[] Compile(IReadOnlyList<(uint Hash, uint Path)> words)
    {
        uint size = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, words.Count * 5 / 4));
        var slots = new uint[size];
        foreach (var (hash, path) in words)
        {
            uint slot = hash & (size - 1);
            while (slots[slot] != 0 && slots[slot] >> 16 != CheckOf(hash))
            {
                slot = (slot + 1) & (size - 1);
            }

            if (slots[slot] == 0)
            {
                slots[slot] = (CheckOf(hash) << 16) | (1u << PathBits) | path;
            }
        }

        return System.Runtime.InteropServices.MemoryMarshal.AsBytes<uint>(slots).ToArray();
    }

    private static uint CheckOf(uint hash) => (hash * 0x9E3779B1) >> 16;
}
