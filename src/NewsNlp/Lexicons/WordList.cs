using System.Runtime.InteropServices;
using System.Text;
using NewsNlp.Models;
using NewsNlp.Text;

namespace NewsNlp.Lexicons;

/// <summary>A word list of ours from <c>models/lists</c>: phrases, each with a value (the second column of the list, empty where there is none).</summary>
/// <remarks>Section layout: 32-bit size of the phrase table, the table, then the distinct values as UTF-8 lines.</remarks>
internal sealed unsafe class WordList
{
    private readonly PhraseTable _table;
    private readonly string[] _values;

    private WordList(PhraseTable table, string[] values)
    {
        _table = table;
        _values = values;
    }

    /// <summary>Opens the list <c>models/lists/NAME.txt</c> of a model.</summary>
    public static WordList Open(NewsModel model, string name)
    {
        string section = SectionOf(name);
        var bytes = model.Bytes(section);
        int size = MemoryMarshal.Read<int>(bytes);
        return new WordList(new PhraseTable(model.Pointer(section) + 4), Encoding.UTF8.GetString(bytes[(4 + size)..]).Split('\n'));
    }

    /// <summary>Writes the section of a list from its lines: phrase, tab, value; lines that begin with # and empty lines are left out.</summary>
    /// <exception cref="FormatException">A phrase stands twice with two values, or has no words.</exception>
    public static byte[] Compile(IEnumerable<string> lines)
    {
        var table = new PhraseTableBuilder();
        var values = new List<string>();
        var numberOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string value = tab < 0 ? "" : line[(tab + 1)..].Trim();
            if (!numberOf.TryGetValue(value, out int number))
            {
                number = values.Count;
                numberOf.Add(value, number);
                values.Add(value);
            }

            string phrase = tab < 0 ? line.Trim() : line[..tab].Trim();
            if (table.Add(phrase, number) != number)
            {
                throw new FormatException($"the phrase '{phrase}' stands twice, with two values.");
            }
        }

        byte[] phrases = table.ToArray();
        int padded = (phrases.Length + 3) & ~3;
        var section = new List<byte>(BitConverter.GetBytes(padded));
        section.AddRange(phrases);
        section.AddRange(new byte[padded - phrases.Length]);
        section.AddRange(Encoding.UTF8.GetBytes(string.Join('\n', values)));
        return [.. section];
    }

    /// <summary>Gets the name of the section of a list.</summary>
    public static string SectionOf(string name) => "list:" + name;

    /// <summary>Gets the distinct values; the numbers that the searches return point into it.</summary>
    public ReadOnlySpan<string> Values => _values;

    /// <summary>Finds the longest phrase that begins at a token.</summary>
    /// <returns>The number of its value in <see cref="Values"/>, or -1.</returns>
    public int Find(in TokenTable tokens, int first, out int length) => _table.FindLongest(tokens, first, out length);

    /// <summary>Gets whether a phrase of the list begins at a token.</summary>
    public bool Has(in TokenTable tokens, int first, out int length) => _table.FindLongest(tokens, first, out length) >= 0;

    /// <summary>Gets whether one token is a phrase of the list.</summary>
    public bool Has(in TokenTable tokens, int index) => (uint)index < (uint)tokens.Count && _table.FindExact(tokens, index, index) >= 0;

    /// <summary>Gets the number of the value of the phrase that covers exactly these tokens, or -1.</summary>
    public int FindExact(in TokenTable tokens, int first, int last) => _table.FindExact(tokens, first, last);

    /// <summary>Gets the number of the value of a word, or -1.</summary>
    public int FindWord(ReadOnlySpan<char> word) => _table.FindWord(word);
}
