using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using NewsNlp.Internal;
using NewsNlp.Text;

namespace NewsNlp.Lexicons;

/// <summary>Builds the bytes of a <see cref="PhraseTable"/>. The same phrases in the same order give the same bytes. Phrases are cut into tokens by the segmenter itself, so what matches in a list matches in a text.</summary>
internal sealed class PhraseTableBuilder
{
    private readonly Dictionary<string, int> _entryOf = new(StringComparer.Ordinal);
    private readonly List<(string Text, uint Hash, int Value, bool Continues)> _entries = [];
    private readonly TokenColumns _columns = new();

    /// <summary>Gets the number of entries, prefixes included.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds a phrase. Where it is there already, the first value stays.</summary>
    /// <returns>The value that the phrase has now, or <see cref="PhraseTable.PrefixOnly"/> for a text without tokens.</returns>
    public int Add(string phrase, int value)
    {
        Segmenter.Run(phrase, _columns);
        var tokens = new TokenTable(phrase, _columns);
        var text = new StringBuilder();
        uint hash = 0;
        int entry = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            hash = i == 0 ? tokens.Hashes[0] : CharacterFold.Combine(hash, tokens.Hashes[i]);
            text.Append(i == 0 ? "" : " ").Append(CharacterFold.Fold(tokens[i]));
            if (entry >= 0)
            {
                _entries[entry] = _entries[entry] with { Continues = true };
            }

            string key = text.ToString();
            if (!_entryOf.TryGetValue(key, out entry))
            {
                entry = _entries.Count;
                _entryOf.Add(key, entry);
                _entries.Add((key, hash, PhraseTable.PrefixOnly, false));
            }
        }

        if (entry < 0)
        {
            return PhraseTable.PrefixOnly;
        }

        if (_entries[entry].Value == PhraseTable.PrefixOnly)
        {
            _entries[entry] = _entries[entry] with { Value = value };
        }

        return _entries[entry].Value;
    }

    /// <summary>Writes the table.</summary>
    public byte[] ToArray()
    {
        int slotCount = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, _entries.Count * 3 / 2));
        var slots = new uint[slotCount * 2];
        var rows = new PhraseTable.Entry[_entries.Count];
        var blob = new StringBuilder();
        for (int i = 0; i < rows.Length; i++)
        {
            var (text, hash, value, continues) = _entries[i];
            rows[i] = new PhraseTable.Entry { Start = blob.Length, Length = text.Length, Value = value, Flags = continues ? 1 : 0 };
            blob.Append(text);
            uint slot = hash & (uint)(slotCount - 1);
            while (slots[(slot * 2) + 1] != 0)
            {
                slot = (slot + 1) & (uint)(slotCount - 1);
            }

            slots[slot * 2] = hash;
            slots[(slot * 2) + 1] = (uint)i + 1;
        }

        using var output = new MemoryStream();
        output.Write(MemoryMarshal.AsBytes<int>([slotCount, rows.Length, blob.Length, 0]));
        output.Write(MemoryMarshal.AsBytes<uint>(slots));
        output.Write(MemoryMarshal.AsBytes<PhraseTable.Entry>(rows));
        output.Write(MemoryMarshal.AsBytes<char>(blob.ToString()));
        return output.ToArray();
    }
}
