using NewsNlp.Internal;

namespace NewsNlp.Extraction.Time;

/// <summary>Finds the holidays whose names stand for a day.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal static class Holidays
{
    private static readonly Dictionary<uint, List<Entry>> ByFirstWord = Build();

    /// <summary>Gets the first words of all names.</summary>
    public static IEnumerable<string> FirstWords => HolidayTable.Rows.SelectMany(static row => row.Names.Split('|')).Select(static name => name[..EndOfWord(name)]).Distinct();

    /// <summary>Finds the longest holiday name at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="country">The country whose holiday is meant where several have the name, or null.</param>
    /// <param name="rule">The rule, where there is one for the country.</param>
    /// <returns>The number of characters of the name, or 0 where there is none.</returns>
    public static int Match(ReadOnlySpan<char> text, string? country, out HolidayRule? rule)
    {
        rule = null;
        int length = 0;
        if (!ByFirstWord.TryGetValue(CharacterFold.Hash(text[..EndOfWord(text)]), out var entries))
        {
            return 0;
        }

        foreach (var entry in entries)
        {
            if (entry.Name.Length < length)
            {
                break;
            }

            if (text.Length >= entry.Name.Length && CharacterFold.EqualFolded(text[..entry.Name.Length], entry.Name) && (text.Length == entry.Name.Length || !char.IsLetterOrDigit(text[entry.Name.Length])))
            {
                length = entry.Name.Length;
                rule = entry.Countries.Length == 0 ? rule ?? entry.Rule : entry.Countries.Contains(country) ? entry.Rule : rule;
            }
        }

        return length;
    }

    /// <summary>Gets the year of the attack that is known by its day ("the Sept. 11 attacks"), or 0.</summary>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    /// <param name="published">The day of publication: nobody knew of the attack before.</param>
    public static int YearOfAttack(int month, int day, DateOnly? published)
    {
        int year = (month, day) switch
        {
            (9, 11) => 2001,
            (1, 6) => 2021,
            (10, 7) => 2023,
            _ => 0,
        };
        return year > 0 && !(published < new DateOnly(year, month, day)) ? year : 0;
    }

    private static Dictionary<uint, List<Entry>> Build()
    {
        var table = new Dictionary<uint, List<Entry>>();
        foreach (var (rule, names, countries) in HolidayTable.Rows)
        {
            foreach (string name in names.Split('|'))
            {
                uint key = CharacterFold.Hash(name.AsSpan(0, EndOfWord(name)));
                if (!table.TryGetValue(key, out var entries))
                {
                    table.Add(key, entries = []);
                }

                entries.Add(new Entry(name, rule, countries.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
        }

        foreach (var entries in table.Values)
        {
            entries.Sort(static (a, b) => b.Name.Length.CompareTo(a.Name.Length));
        }

        return table;
    }

    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private sealed record Entry(string Name, HolidayRule Rule, string?[] Countries);
}
