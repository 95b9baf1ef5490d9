using System.Globalization;
using System.Runtime.InteropServices;
using NewsNlp.Knowledge;
using NewsNlp.Lexicons;

namespace NewsNlp.Training.Gazetteer;

/// <summary>Given names, surnames, full names of office holders, and which names are common words too.</summary>
internal sealed class NameCompiler(string folder, PhraseCollector phrases, PlaceCompiler places)
{
    private readonly List<PersonTable.Row> _people = [];

    public void ReadPeople()
    {
        var countryOf = CountriesOfPeople();
        foreach (string[] row in TsvTable.Read(folder, "people.tsv", 4))
        {
            if (!row[1].Contains(' ', StringComparison.Ordinal))
            {
                continue; // "Juan" alone tells nobody
            }

            int wikidata = row[2].Length > 1 ? int.Parse(row[2].AsSpan(1), CultureInfo.InvariantCulture) : 0;
            var gender = row[3] switch
            {
                "M" => Gender.Male,
                "F" => Gender.Female,
                _ => Gender.Unknown,
            };
            phrases.Add(row[1], PhraseSense.OfRow(PhraseKinds.FullName, _people.Count));
            _people.Add(new PersonTable.Row(wikidata, gender, countryOf.TryGetValue(row[0], out int country) ? country : -1));
        }
    }

    // By person the country with most terms, of equals the largest: a president of the United States is one of Guam too. "US-TX" is a part of a country, "@EU" is none.
    private Dictionary<string, int> CountriesOfPeople()
        => TsvTable.Read(folder, "terms.tsv", 3).Where(row => row[2].Length >= 2 && row[2][0] != '@').GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(terms => terms.Key, terms => terms.GroupBy(row => places.Find(row[2][..2])).OrderByDescending(country => country.Count()).ThenByDescending(country => places.LogPopulationOf(country.Key)).First().Key, StringComparer.Ordinal);

    public void ReadGivenNames()
    {
        foreach (string[] row in TsvTable.Read(folder, "given_names.tsv", 5))
        {
            phrases.Add(row[0], PhraseSense.OfGivenName(Number(row[2]), Number(row[1])));
        }
    }

    public void ReadSurnames()
    {
        foreach (string[] row in TsvTable.Read(folder, "surnames.tsv", 4))
        {
            phrases.Add(row[0], PhraseSense.OfSurname(Number(row[1])));
        }
    }

    /// <summary>Marks the names that are common words. Call it last: only phrases that are there get the mark.</summary>
    public void ReadCommonWords()
    {
        var levels = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (string[] row in TsvTable.Read(folder, "ambiguity.tsv", 2))
        {
            int mark = row[1].IndexOf('w', StringComparison.Ordinal);
            if (mark >= 0)
            {
                levels.TryAdd(row[0], int.Parse(row[1].AsSpan(mark + 1, 2), CultureInfo.InvariantCulture));
            }
        }

        foreach (string[] row in TsvTable.Read(folder, "given_names.tsv", 5).Concat(TsvTable.Read(folder, "surnames.tsv", 4)))
        {
            if (Number(row[^1]) is > 0 and var level)
            {
                levels.TryAdd(row[0], level);
            }
        }

        foreach (var (word, level) in levels)
        {
            phrases.AddToKnown(word, PhraseSense.OfCommonWord(level));
        }
    }

    public IEnumerable<(string Name, byte[] Content)> Write()
    {
        yield return (PersonTable.RowSection, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_people)).ToArray());
    }

    private static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);
}
