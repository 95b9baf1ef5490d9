using System.Runtime.InteropServices;
using NewsNlp.Lexicons;

namespace NewsNlp.Training.Gazetteer;

/// <summary>Collects all phrases with their senses and writes the phrase table and the sense table.</summary>
/// <param name="without">Kinds of senses that are left out.</param>
internal sealed class PhraseCollector(PhraseKinds without = PhraseKinds.None)
{
    private const int MaxTokens = 8; // what is longer is never written in full
    private readonly PhraseTableBuilder _table = new();
    private readonly List<List<PhraseSense>> _senses = [];

    /// <summary>Gets the number of phrases.</summary>
    public int Count => _senses.Count;

    /// <summary>Gets whether a phrase is so short an acronym that in lower case it would be a word or a name: "US", "WHO", "Una", but not "UNICEF".</summary>
    public static bool IsShortAcronym(string phrase)
        => phrase.Length is > 1 and <= 4 && phrase.All(c => char.IsUpper(c) || c is '.' or '&' or '-' || char.IsDigit(c)) && phrase.Any(char.IsUpper);

    /// <summary>Adds a sense of a phrase.</summary>
    public void Add(string phrase, PhraseSense sense)
    {
        if (SensesOf(phrase) is { } senses && !senses.Contains(sense))
        {
            Put(senses, sense);
        }
    }

    /// <summary>Adds a sense only where the phrase has none yet.</summary>
    public void AddNew(string phrase, PhraseSense sense)
    {
        if (SensesOf(phrase) is { Count: 0 } senses)
        {
            Put(senses, sense);
        }
    }

    /// <summary>Adds a sense unless the phrase has one of the other kinds.</summary>
    public void AddUnless(string phrase, PhraseKinds kinds, PhraseSense sense) => AddUnless(phrase, s => (s.Kind & kinds) != 0, sense);

    /// <summary>Adds a sense unless the phrase has a stronger one.</summary>
    public void AddUnless(string phrase, Predicate<PhraseSense> stronger, PhraseSense sense)
    {
        if (SensesOf(phrase) is { } senses && !senses.Exists(stronger) && !senses.Contains(sense))
        {
            Put(senses, sense);
        }
    }

    /// <summary>Adds a sense only where the phrase has others already.</summary>
    public void AddToKnown(string phrase, PhraseSense sense)
    {
        if (SensesOf(phrase) is { Count: > 0 } senses)
        {
            Put(senses, sense);
        }
    }

    /// <summary>Writes both sections.</summary>
    /// <param name="placeCount">The number of places: a phrase whose only sense is a place has the row of the place as its value.</param>
    public (byte[] Phrases, byte[] Senses) Write(int placeCount)
    {
        var values = new int[_senses.Count];
        var rows = new List<PhraseSense>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < values.Length; i++)
        {
            // Kind by kind, and among places the largest first: rows are in that order.
            PhraseSense[] senses = [.. _senses[i].OrderBy(s => s.Kind).ThenBy(s => (s.Kind & PhraseKinds.Place) != 0 ? s.Row : 0)];
            values[i] = senses switch
            {
                [] => PhraseTable.PrefixOnly,
                [var only] when (only.Kind & PhraseKinds.Place) != 0 && !only.IsAcronym => only.Row,
                _ => placeCount + NumberOf(senses, rows, known),
            };
        }

        return (_table.ToArray(i => values[i]), MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(rows)).ToArray());
    }

    private void Put(List<PhraseSense> senses, PhraseSense sense)
    {
        if ((sense.Kind & without) == 0)
        {
            senses.Add(sense);
        }
    }

    private static int NumberOf(PhraseSense[] senses, List<PhraseSense> rows, Dictionary<string, int> known)
    {
        senses[^1] = senses[^1].AsLast();
        string key = string.Join(' ', senses.Select(s => s.Bits));
        if (!known.TryGetValue(key, out int number))
        {
            number = rows.Count;
            known.Add(key, number);
            rows.AddRange(senses);
        }

        return number;
    }

    private List<PhraseSense>? SensesOf(string phrase)
    {
        if (phrase.AsSpan().Count(' ') >= MaxTokens)
        {
            return null;
        }

        int number = _table.Add(phrase, _senses.Count);
        if (number == _senses.Count)
        {
            _senses.Add([]);
        }

        return number < 0 ? null : _senses[number];
    }
}
