using NewsNlp.Internal;

namespace NewsNlp.Extraction.Time;

/// <summary>The closed vocabulary of English expressions of time: an open-addressing table over the folded hash of a word, every hit verified.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal static class TimeLexicon
{
    private const int SlotCount = 4096;
    private static readonly string?[] Words = new string?[SlotCount];
    private static readonly TimeWord[] Kinds = new TimeWord[SlotCount];
    private static readonly short[] Values = new short[SlotCount];

    // What a first look rejects: one bit for each value of the low hash bits.
    private static readonly ulong[] Filter = new ulong[1024];

    static TimeLexicon()
    {
        foreach (var (kind, words) in Vocabulary.Entries)
        {
            int value = 0;
            foreach (string item in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                int at = item.IndexOf(':', StringComparison.Ordinal);
                value = at < 0 ? value : short.Parse(item.AsSpan(at + 1), provider: System.Globalization.CultureInfo.InvariantCulture);
                Add(at < 0 ? item : item[..at], kind, value);
            }
        }

        foreach (string word in Holidays.FirstWords)
        {
            Add(word, TimeWord.HolidayWord, 0);
        }
    }

    /// <summary>Finds what a word can do, and its value.</summary>
    public static TimeWord Find(uint hash, ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        if ((Filter[(hash >> 6) & 1023] & (1UL << (int)(hash & 63))) == 0)
        {
            return TimeWord.Other;
        }

        for (uint slot = hash & (SlotCount - 1); Words[slot] is { } entry; slot = (slot + 1) & (SlotCount - 1))
        {
            if (CharacterFold.EqualFolded(word, entry))
            {
                value = Values[slot];
                return Kinds[slot];
            }
        }

        return TimeWord.Other;
    }

    private static void Add(string word, TimeWord kind, int value)
    {
        uint hash = CharacterFold.Hash(word);
        Filter[(hash >> 6) & 1023] |= 1UL << (int)(hash & 63);
        uint slot = hash & (SlotCount - 1);
        while (Words[slot] is { } entry)
        {
            if (entry == word)
            {
                return;
            }

            slot = (slot + 1) & (SlotCount - 1);
        }

        Words[slot] = word;
        Kinds[slot] = kind;
        Values[slot] = (short)value;
    }
}
