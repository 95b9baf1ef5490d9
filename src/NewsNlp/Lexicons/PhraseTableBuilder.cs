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
    private readonly List<string> _words = [];

    /// <summary>Gets the number of entries, first tokens of longer phrases included.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds a phrase. Where it is there already, the first value stays.</summary>
    /// <returns>The value that the phrase has now, or <see cref="PhraseTable.PrefixOnly"/> for a text without tokens, with more than <see cref="PhraseTable.MaxTokens"/> or longer than a record can be.</returns>
    public int Add(string phrase, int value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, PhraseTable.MaxValue);
        Segmenter.Run(phrase, _columns);
        _words.Clear();
        for (int i = 0; i < _columns.Count; i++)
        {
            _words.Add(phrase.Substring(_columns.Starts[i], _columns.Lengths[i]));
        }

        int added = AddWords(value);
        if (added >= 0 && phrase.Length > 1 && phrase[^1] == '.')
        {
            TurnFullStop();
            AddWords(added);
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

    // "Ill." is one token inside a sentence and two at its end.
    private void TurnFullStop()
    {
        string last = _words[^1];
        _words.RemoveAt(_words.Count - 1);
        if (last == "." && _words.Count > 0)
        {
            _words[^1] += ".";
        }
        else
        {
            _words.Add(last[..^1]);
            _words.Add(".");
        }
    }

    private int AddWords(int value)
    {
        if (_words.Count is 0 or > PhraseTable.MaxTokens || _words.Sum(w => Encoding.UTF8.GetByteCount(w) + 1) > byte.MaxValue)
        {
            return PhraseTable.PrefixOnly;
        }

        int entry = Entry(1);
        _entries[entry] = _entries[entry] with { Longest = Math.Max(_entries[entry].Longest, _words.Count) };
        entry = _words.Count == 1 ? entry : Entry(_words.Count);
        if (_entries[entry].Value == PhraseTable.PrefixOnly)
        {
            _entries[entry] = _entries[entry] with { Value = value };
        }

        return _entries[entry].Value;
    }

    // The entry of the first words.
    private int Entry(int count)
    {
        string key = CharacterFold.Fold(string.Join(' ', _words.Take(count)));
        if (!_entryOf.TryGetValue(key, out int entry))
        {
            uint hash = CharacterFold.Hash(_words[0]);
            for (int i = 1; i < count; i++)
            {
                hash = CharacterFold.Combine(hash, CharacterFold.Hash(_words[i]));
            }

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
