using System.Buffers.Binary;
using System.Text;
using NewsNlp.Internal;
using NewsNlp.Text;

namespace NewsNlp.Lexicons;

/// <summary>Builds the bytes of a <see cref="PhraseTable"/>. The same phrases in the same order give the same bytes. Phrases are cut into tokens by the segmenter itself, so what matches in a list matches in a text.</summary>
internal sealed class PhraseTableBuilder
{
    private readonly Dictionary<string, int> _entryOf = new(StringComparer.Ordinal);
    private readonly List<Row> _entries = [];
    private readonly TokenColumns _columns = new();

    /// <summary>Gets the number of entries, first tokens of longer phrases included.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds a phrase. Where it is there already, the first value stays.</summary>
    /// <returns>The value that the phrase has now, or <see cref="PhraseTable.PrefixOnly"/> for a text without tokens, with more than <see cref="PhraseTable.MaxTokens"/> or longer than a record can be.</returns>
    public int Add(string phrase, int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, PhraseTable.MaxValue);
        int added = Add(phrase, phrase.Length, value);
        if (added >= 0 && phrase[^1] == '.')
        {
            Add(phrase + " x", phrase.Length, added); // "Ill." is one token inside a sentence and two at its end
        }

        return added;
    }

    /// <summary>Writes the table.</summary>
    /// <param name="valueOf">Gives the final value of a phrase from the one it was added with; null means that one.</param>
    public byte[] ToArray(Func<int, int>? valueOf = null)
    {
        var slots = new uint[Math.Max(4, _entries.Count * 4 / 3)];
        using var records = new MemoryStream();
        foreach (var entry in _entries)
        {
            uint slot = PhraseTable.FirstSlot(entry.Hash, (uint)slots.Length);
            while (slots[slot] != 0)
            {
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
            }

            slots[slot] = (entry.Hash << 24) | checked((uint)records.Position + 1);
            if (records.Position >= 1 << 24)
            {
                throw new InvalidOperationException("The phrases need more than 16 MB.");
            }

            Write(valueOf is null || entry.Value == PhraseTable.PrefixOnly ? entry : entry with { Value = valueOf(entry.Value) }, records);
        }

        var table = new byte[PhraseTable.HeaderSize + (slots.Length * sizeof(uint)) + records.Length];
        BinaryPrimitives.WriteInt32LittleEndian(table, slots.Length);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(4), _entries.Count);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(8), (int)records.Length);
        Buffer.BlockCopy(slots, 0, table, PhraseTable.HeaderSize, slots.Length * sizeof(uint));
        records.ToArray().CopyTo(table, PhraseTable.HeaderSize + (slots.Length * sizeof(uint)));
        return table;
    }

    // The first characters of a text are the phrase.
    private int Add(string text, int length, int value)
    {
        Segmenter.Run(text, _columns);
        var tokens = new TokenTable(text, _columns);
        int count = tokens.TokenAt(length);
        if (count is 0 or > PhraseTable.MaxTokens || Encoding.UTF8.GetByteCount(text) + count > byte.MaxValue)
        {
            return PhraseTable.PrefixOnly;
        }

        int entry = Entry(tokens, 0);
        _entries[entry] = _entries[entry] with { Longest = Math.Max(_entries[entry].Longest, count) };
        entry = Entry(tokens, count - 1);
        if (_entries[entry].Value == PhraseTable.PrefixOnly)
        {
            _entries[entry] = _entries[entry] with { Value = value };
        }

        return _entries[entry].Value;
    }

    // The entry of the tokens from the first to another one.
    private int Entry(in TokenTable tokens, int last)
    {
        var text = new StringBuilder();
        uint hash = 0;
        for (int i = 0; i <= last; i++)
        {
            hash = i == 0 ? tokens.Hashes[0] : CharacterFold.Combine(hash, tokens.Hashes[i]);
            text.Append(i == 0 ? "" : " ").Append(CharacterFold.Fold(tokens[i]));
        }

        string key = text.ToString();
        if (!_entryOf.TryGetValue(key, out int entry))
        {
            entry = _entries.Count;
            _entryOf.Add(key, entry);
            _entries.Add(new Row(key, hash, PhraseTable.PrefixOnly, 1));
        }

        return entry;
    }

    private static void Write(Row entry, MemoryStream records)
    {
        byte[] text = Encoding.UTF8.GetBytes(entry.Text);
        int value = entry.Value == PhraseTable.PrefixOnly ? PhraseTable.NoValue : entry.Value;
        int header = value | (entry.Longest << PhraseTable.ValueBits);
        records.WriteByte((byte)text.Length);
        records.WriteByte((byte)header);
        records.WriteByte((byte)(header >> 8));
        records.WriteByte((byte)(header >> 16));
        records.Write(text);
    }

    private readonly record struct Row(string Text, uint Hash, int Value, int Longest);
}
