using NewsNlp.Internal;

namespace NewsNlp.Extraction.Time;

/// <summary>The holidays whose names stand for a day, by their words.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal static class Holidays
{
    private static readonly Dictionary<uint, List<Entry>> ByFirstWord = Build();

    /// <summary>Finds the longest holiday name at the start of a text.</summary>
    /// <returns>The number of characters of the name, or 0.</returns>
    public static int Match(ReadOnlySpan<char> text, out HolidayRule? rule)
    {
        rule = null;
        if (!ByFirstWord.TryGetValue(KeyOf(text), out var entries))
        {
            return 0;
        }

        foreach (var entry in entries)
        {
            if (text.Length >= entry.Name.Length
                && CharacterFold.EqualFolded(text[..entry.Name.Length], entry.Name)
                && (text.Length == entry.Name.Length || !char.IsLetterOrDigit(text[entry.Name.Length])))
            {
                rule = entry.Rule;
                return entry.Name.Length;
            }
        }

        return 0;
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
        Fixed(1, 1, "new year's day");
        Fixed(12, 31, "new year's eve");
        Fixed(12, 25, "christmas day", "christmas", "xmas");
        Fixed(12, 24, "christmas eve");
        Fixed(12, 26, "boxing day", "st stephen's day", "st. stephen's day");
        Fixed(2, 14, "valentine's day", "valentines day", "st. valentine's day");
        Fixed(3, 17, "st. patrick's day", "st patrick's day", "saint patrick's day");
        Fixed(2, 2, "groundhog day");
        Fixed(2, 6, "waitangi day");
        Fixed(1, 26, "australia day");
        Fixed(4, 25, "anzac day");
        Fixed(3, 8, "international women's day");
        Fixed(4, 1, "april fools' day", "april fool's day", "april fools day");
        Fixed(4, 22, "earth day");
        Fixed(5, 1, "may day", "international workers' day");
        Fixed(5, 5, "cinco de mayo");
        Fixed(6, 14, "flag day");
        Fixed(6, 19, "juneteenth");
        Fixed(7, 1, "canada day");
        Fixed(7, 14, "bastille day");
        Fixed(10, 31, "halloween");
        Fixed(11, 1, "all saints' day");
        Fixed(11, 2, "all souls' day");
        Fixed(11, 5, "guy fawkes night", "bonfire night");
        Fixed(11, 11, "veterans day", "veterans' day", "armistice day", "remembrance day");
        Fixed(1, 6, "epiphany", "three kings day");
        Add(new HolidayRule(HolidayKind.Weekday, 1, 0, 1, 3), "martin luther king day", "martin luther king jr. day", "mlk day");
        Add(new HolidayRule(HolidayKind.Weekday, 2, 0, 1, 3), "presidents day", "presidents' day", "president's day");
        Add(new HolidayRule(HolidayKind.Weekday, 5, 0, 0, 2), "mother's day", "mothers day", "mothers' day");
        Add(new HolidayRule(HolidayKind.Weekday, 6, 0, 0, 3), "father's day", "fathers day", "fathers' day");
        Add(new HolidayRule(HolidayKind.Weekday, 5, 0, 1, -1), "memorial day");
        Add(new HolidayRule(HolidayKind.Weekday, 9, 0, 1, 1), "labor day", "labour day");
        Add(new HolidayRule(HolidayKind.Weekday, 10, 0, 1, 2), "columbus day", "indigenous peoples' day");
        Add(new HolidayRule(HolidayKind.Weekday, 11, 0, 4, 4), "thanksgiving day", "thanksgiving");
        Add(new HolidayRule(HolidayKind.Weekday, 11, 1, 4, 4), "black friday");
        Add(new HolidayRule(HolidayKind.Weekday, 11, 4, 4, 4), "cyber monday");
        Add(new HolidayRule(HolidayKind.Before, 5, 24, 1, 0), "victoria day");
        Add(new HolidayRule(HolidayKind.Easter, 0, 0, 0, 0), "easter sunday", "easter day", "easter");
        Add(new HolidayRule(HolidayKind.Easter, 0, 1, 0, 0), "easter monday");
        Add(new HolidayRule(HolidayKind.Easter, 0, -1, 0, 0), "holy saturday");
        Add(new HolidayRule(HolidayKind.Easter, 0, -2, 0, 0), "good friday");
        Add(new HolidayRule(HolidayKind.Easter, 0, -3, 0, 0), "maundy thursday", "holy thursday");
        Add(new HolidayRule(HolidayKind.Easter, 0, -7, 0, 0), "palm sunday");
        Add(new HolidayRule(HolidayKind.Easter, 0, -46, 0, 0), "ash wednesday");
        Add(new HolidayRule(HolidayKind.Easter, 0, -47, 0, 0), "shrove tuesday", "mardi gras", "fat tuesday");
        Add(new HolidayRule(HolidayKind.Easter, 0, 39, 0, 0), "ascension day");
        Add(new HolidayRule(HolidayKind.Easter, 0, 49, 0, 0), "whit sunday", "pentecost");
        Add(new HolidayRule(HolidayKind.Fixed, 9, 11, 0, 0) { Year = 2001 }, "9/11");
        foreach (var entries in table.Values)
        {
            entries.Sort(static (a, b) => b.Name.Length.CompareTo(a.Name.Length));
        }

        return table;

        void Fixed(int month, int day, params ReadOnlySpan<string> names) => Add(new HolidayRule(HolidayKind.Fixed, month, day, 0, 0), names);

        void Add(HolidayRule rule, params ReadOnlySpan<string> names)
        {
            foreach (string name in names)
            {
                uint key = KeyOf(name);
                if (!table.TryGetValue(key, out var entries))
                {
                    table.Add(key, entries = []);
                }

                entries.Add(new Entry(name, rule));
            }
        }
    }

    private static uint KeyOf(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return CharacterFold.Hash(text[..end]);
    }

    private sealed record Entry(string Name, HolidayRule Rule);
}
