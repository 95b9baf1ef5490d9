using NewsNlp.Internal;

namespace NewsNlp.Text;

/// <summary>A small fixed set of words, each with a value, looked up without case and diacritics and without making a string.</summary>
/// <remarks>The segmenter runs before a model is opened, also while one is compiled, so its words are part of the code.</remarks>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly string?[] _words;
    private readonly T[] _values;
    private readonly int _longest;

    /// <summary>Makes a table from groups of words: a value and its words, separated by white space.</summary>
    public WordTable(params ReadOnlySpan<(T Value, string Words)> groups)
    {
        int count = 0;
        foreach (var (_, words) in groups)
        {
            count += SplitWords(words).Length;
        }

        int size = 16;
        while (size < count * 3)
        {
            size *= 2;
        }

        _words = new string?[size];
        _values = new T[size];
        foreach (var (value, words) in groups)
        {
            foreach (string word in SplitWords(words))
            {
                int slot = SlotOf(word);
                if (_words[slot] is not null)
                {
                    throw new ArgumentException($"'{word}' stands in the table twice.", nameof(groups));
                }

                _words[slot] = word;
                _values[slot] = value;
                _longest = Math.Max(_longest, word.Length);
            }
        }
    }

    /// <summary>Gets the value of a word, or the default value.</summary>
    public T Find(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest)
        {
            return default;
        }

        int slot = SlotOf(word);
        return _words[slot] is null ? default : _values[slot];
    }

    private static string[] SplitWords(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private int SlotOf(ReadOnlySpan<char> word)
    {
        int slot = (int)CharacterFold.Hash(word) & (_words.Length - 1);
        while (_words[slot] is { } other && !CharacterFold.EqualFolded(word, other))
        {
            slot = (slot + 1) & (_words.Length - 1);
        }

        return slot;
    }
}
