using System.Runtime.InteropServices;
using System.Text;
using NewsNlp.Text;

namespace NewsNlp.Lemmas;

/// <summary>Builds the bytes of a <see cref="LemmaTable"/>. The same entries in the same order give the same bytes.</summary>
internal sealed class LemmaTableBuilder
{
    private readonly List<(string Text, byte Kind, int Script)> _entries = [];
    private readonly Dictionary<EditScript, int> _numberOf = [];
    private readonly List<EditScript> _scripts = [];

    /// <summary>Gets the number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds a known word.</summary>
    /// <param name="word">The folded characters.</param>
    /// <param name="inflection">The inflection; <see cref="PartOfSpeech.None"/> for all that have no entry of their own.</param>
    /// <param name="script">The script.</param>
    public void AddWord(string word, PartOfSpeech inflection, EditScript script) => Add(word, (byte)(LemmaTable.WholeWord | (byte)inflection), script);

    /// <summary>Adds an ending, which may be empty.</summary>
    public void AddEnding(string ending, PartOfSpeech inflection, EditScript script)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ending.Length, LemmaTable.MaxEnding);
        Add(ending, (byte)inflection, script);
    }

    /// <summary>Writes the table.</summary>
    public byte[] ToArray()
    {
        var slots = new uint[Math.Max(4, _entries.Count * 4 / 3)];
        using var records = new MemoryStream();
        foreach (var (text, kind, script) in _entries)
        {
            uint hash = LemmaTable.Seed;
            for (int i = text.Length - 1; i >= 0; i--)
            {
                hash = LemmaTable.Extend(hash, text[i]);
            }

            hash = LemmaTable.KeyHash(hash, kind);
            uint slot = LemmaTable.FirstSlot(hash, (uint)slots.Length);
            while (slots[slot] != 0)
            {
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
            }

            slots[slot] = (hash << 24) | checked((uint)records.Position + 1);
            records.Write([checked((byte)text.Length), kind, .. BitConverter.GetBytes(checked((ushort)script))]);
            records.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        }

        if (records.Length >= 1 << 24)
        {
            throw new InvalidOperationException("The lemmas need more than 16 MB.");
        }

        byte[] scripts = Encoding.UTF8.GetBytes(string.Join('\n', _scripts.Select(s => $"{s.Cut}\t{(s.KeepsCase ? 1 : 0)}\t{s.Append}")));
        int longestEnding = _entries.Where(e => e.Kind < LemmaTable.WholeWord).Select(e => e.Text.Length).DefaultIfEmpty().Max();
        int[] header = [(int)LemmaTable.Fingerprint, slots.Length, (int)records.Length, longestEnding, scripts.Length];
        return [.. MemoryMarshal.AsBytes<int>(header), .. MemoryMarshal.AsBytes<uint>(slots), .. records.ToArray(), .. scripts];
    }

    private void Add(string text, byte kind, EditScript script)
    {
        if (!_numberOf.TryGetValue(script, out int number))
        {
            number = _scripts.Count;
            _numberOf.Add(script, number);
            _scripts.Add(script);
        }

        _entries.Add((text, kind, number));
    }
}
