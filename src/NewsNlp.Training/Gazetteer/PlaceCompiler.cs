using System.Globalization;
using System.Runtime.InteropServices;
using NewsNlp.Internal;
using NewsNlp.Lexicons;

namespace NewsNlp.Training.Gazetteer;

/// <summary>Numbers all places, writes their table and gives their names to the phrases.</summary>
internal sealed class PlaceCompiler(string folder, PhraseCollector phrases)
{
    /// <summary>Towns below keep no name of their own in the table; the text has it.</summary>
    private const int NamedPopulation = 15_000;

    /// <summary>Only of cities from here on are other names used in English-language news.</summary>
    private const int AliasPopulation = 100_000;
    private readonly List<PlaceRow> _rows = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _countryOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _adminOf = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Row)> _formerNames = [];
    private readonly List<(string Name, int Row)> _cityAliases = [];
    private readonly List<string> _adjectives = [];
    private readonly List<(string Code, string Seat)> _capitals = [];
    private readonly Dictionary<int, int> _capitalOf = [];

    public int Count => _rows.Count;

    /// <summary>Numbers the places and adds their main names.</summary>
    public void Read()
    {
        ReadCountries();
        ReadAdmin1();
        ReadRegions();
        ReadTowns();
    }

    /// <summary>Gets the row of a country, or of a first-level area for codes such as "US-CA"; -1 where there is none.</summary>
    public int Find(string code)
        => _adminOf.TryGetValue(code, out int admin) ? admin
            : _countryOf.TryGetValue(code.Split('-', '.')[0], out int country) ? country
            : -1;

    /// <summary>Adds the names that give way to any other meaning: of former states, and of cities in other languages.</summary>
    public void AddAliases()
    {
        foreach (var (name, row) in _formerNames)
        {
            phrases.AddNew(name, PhraseSense.OfRow(PhraseKinds.Country, row));
        }

        foreach (var (name, row) in _cityAliases)
        {
            phrases.AddUnless(name, ~PhraseKinds.City, PhraseSense.OfRow(PhraseKinds.City, row));
        }
    }

    public IEnumerable<(string Name, byte[] Content)> Write()
    {
        var countries = new CountryRow[_capitals.Count];
        for (int i = 0; i < countries.Length; i++)
        {
            countries[i] = new CountryRow(_capitals[i].Code, _capitalOf.GetValueOrDefault(i, -1));
        }

        yield return (PlaceTable.RowSection, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_rows)).ToArray());
        yield return (PlaceTable.NameSection, StringTable.Write(_names));
        yield return (PlaceTable.CountrySection, MemoryMarshal.AsBytes<CountryRow>(countries).ToArray());
        yield return (PlaceTable.AdjectiveSection, StringTable.Write(_adjectives));
    }

    private static double? Degrees(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    private static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    private void ReadCountries()
    {
        foreach (string[] row in TsvTable.Read(folder, "countries.tsv", 15).OrderBy(r => r[0], StringComparer.Ordinal))
        {
            int number = _rows.Count;
            long population = row[9].Length == 0 ? 0 : long.Parse(row[9], CultureInfo.InvariantCulture);
            _countryOf.Add(row[0], number);
            _capitals.Add((row[0], row[5]));
            _adjectives.Add(TsvTable.Values(row[4]).FirstOrDefault(""));
            Add(new PlaceRow(PlaceClass.Country, PlaceRow.NoParent, Degrees(row[13]), Degrees(row[14]), population, Number(row[11]), false), row[2]);
            AddName(row[2], number);
            foreach (string alias in TsvTable.Values(row[3]))
            {
                if (alias[0] == '~')
                {
                    _formerNames.Add((alias[1..], number));
                }
                else if (alias.Length > 2 || population > 10_000_000) // "AS" is hardly ever American Samoa
                {
                    AddName(alias, number);
                }
            }
        }
    }

    private void ReadAdmin1()
    {
        foreach (string[] row in TsvTable.Read(folder, "admin1.tsv", 9).OrderBy(r => r[0], StringComparer.Ordinal))
        {
            if (!_countryOf.TryGetValue(row[0][..2], out int country))
            {
                continue;
            }

            int number = _rows.Count;
            _adminOf.Add(row[0], number);
            if (row[4].Length > 0)
            {
                _adminOf.TryAdd(row[4], number);
            }

            Add(new PlaceRow(PlaceClass.Admin1, country, Degrees(row[6]), Degrees(row[7]), Number(row[8]), Number(row[5]), false), row[1]);
            AddName(row[1], number);
            foreach (string alias in TsvTable.Values(row[2]).Where(a => !a.Contains(':', StringComparison.Ordinal)))
            {
                AddName(alias, number);
            }

            foreach (string abbreviation in TsvTable.Values(row[3]))
            {
                AddAbbreviation(abbreviation, number);
            }
        }
    }

    private void ReadRegions()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] row in TsvTable.Read(folder, "regions.tsv", 8).OrderBy(r => r[7] == "curated" ? 0 : 1)) // a stable order
        {
            bool minor = row[1] is "river" or "lake" && double.Parse(row[6] is "" ? "0" : row[6], CultureInfo.InvariantCulture) > 3;
            if (!seen.Add(CharacterFold.Fold(row[0]) + (minor ? row[1] : "")))
            {
                continue;
            }

            int number = _rows.Count;
            string[] countries = TsvTable.Values(row[4].Replace(',', '|'));
            int parent = countries.Length == 1 && _countryOf.TryGetValue(countries[0], out int country) ? country : PlaceRow.NoParent;
            Add(new PlaceRow(ClassOf(row[1]), parent, Degrees(row[2]), Degrees(row[3]), 0, 0, false), row[0]);
            if (!minor) // "Bell" is hardly ever the Bell River
            {
                AddName(row[0], number);
            }

            foreach (string alias in TsvTable.Values(row[5]))
            {
                AddName(alias, number);
            }
        }
    }

    private static PlaceClass ClassOf(string kind) => kind switch
    {
        "continent" => PlaceClass.Continent,
        "region" or "territory" or "delta" or "foothills" or "coast" => PlaceClass.Region,
        "facility" or "waterway" => PlaceClass.Facility,
        _ => PlaceClass.Natural,
    };

    private void ReadTowns()
    {
        var datelines = TsvTable.Read(folder, "datelines.tsv", 2).ToDictionary(r => CharacterFold.Fold(r[0]), r => r[1] == "US", StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var town in Towns().OrderByDescending(t => t.Population).ThenBy(t => t.Code, StringComparer.Ordinal).ThenBy(t => t.Name, StringComparer.Ordinal))
        {
            int parent = Find(town.Code);
            if (parent < 0 || (town.Class == PlaceClass.Admin2 && taken.Contains(town.Code[..town.Code.LastIndexOf('.')] + CharacterFold.Fold(town.Name))))
            {
                continue; // an area with the name of its town is no other place to a reader
            }

            string key = CharacterFold.Fold(town.Name);
            int number = _rows.Count;
            int country = parent < _capitals.Count ? parent : _rows[parent].Parent;
            bool standsAlone = datelines.TryGetValue(key, out bool american) && american == (_capitals[country].Code == "US") && datelines.Remove(key);
            taken.Add(town.Code + key);
            Add(new PlaceRow(town.Class, parent, town.Latitude, town.Longitude, town.Population, town.GeoNames, standsAlone), town.Population >= NamedPopulation ? town.Name : null);
            AddName(town.Name, number);
            if (town.Class == PlaceClass.Capital && (_capitalOf.TryAdd(country, number) || _capitals[country].Seat == town.Name))
            {
                _capitalOf[country] = number;
            }

            if (town.Population >= AliasPopulation)
            {
                _cityAliases.AddRange(town.Aliases.Where(a => a.Length > 3).Select(a => (a, number)));
            }
        }
    }

    private IEnumerable<Town> Towns()
    {
        foreach (string[] row in TsvTable.Read(folder, "cities_all199k.tsv.gz", 9))
        {
            var placeClass = row[8] switch
            {
                "PPLC" => PlaceClass.Capital,
                "PPLA" => PlaceClass.Admin1Seat,
                "PPLX" => PlaceClass.District,
                _ => PlaceClass.City,
            };
            yield return new Town(row[1], row[3] + "." + row[4], placeClass, Degrees(row[5]), Degrees(row[6]), Number(row[7]), Number(row[0]), TsvTable.Values(row[2]));
        }

        foreach (string[] row in TsvTable.Read(folder, "admin2.tsv", 6))
        {
            yield return new Town(row[1], row[0], PlaceClass.Admin2, Degrees(row[3]), Degrees(row[4]), Number(row[5]), 0, TsvTable.Values(row[2]));
        }
    }

    private void Add(PlaceRow row, string? name)
    {
        if (name is not null)
        {
            _names.Add(name);
        }

        _rows.Add(row);
    }

    private void AddName(string name, int row)
    {
        var sense = PhraseSense.OfRow(FactTables.KindOf(_rows[row].Class), row);
        if (name is "the States" or "the South")
        {
            return; // without the article they mean something else, or too many things
        }

        phrases.Add(WithoutArticle(name), PhraseCollector.IsShortAcronym(name) ? sense.AsAcronym() : sense);
    }

    private void AddAbbreviation(string text, int row)
    {
        // "Washington state" and "Washington, D.C." are names; "Ill." and "IL" are marks after the name of a town.
        bool name = text.Contains(' ', StringComparison.Ordinal) && !text.Contains(". ", StringComparison.Ordinal);
        var sense = PhraseSense.OfRow(name ? PhraseKinds.Admin : PhraseKinds.AdminAbbreviation, row);
        phrases.Add(text, PhraseCollector.IsShortAcronym(text) ? sense.AsAcronym() : sense);
    }

    private sealed record Town(string Name, string Code, PlaceClass Class, double? Latitude, double? Longitude, int Population, int GeoNames, string[] Aliases);
}
