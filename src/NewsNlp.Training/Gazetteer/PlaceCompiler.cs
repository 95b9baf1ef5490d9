using System.Globalization;
using System.Runtime.InteropServices;
using NewsNlp.Internal;
using NewsNlp.Lexicons;

namespace NewsNlp.Training.Gazetteer;

/// <summary>Numbers all places, writes their table and gives their names to the phrases.</summary>
internal sealed class PlaceCompiler(string folder, string ownFolder, PhraseCollector phrases)
{
    /// <summary>Towns below keep no name of their own in the table; the text has it.</summary>
    private const int NamedPopulation = 15_000;

    private const string Curated = "curated";

    /// <summary>What tells a town from others of its name, and is left out where there is no doubt: "Ludwigshafen am Rhein".</summary>
    private static readonly string[] TownSuffixes = [" am ", " an der ", " upon ", "-upon-", " sur ", "-sur-"];

    /// <summary>Only of cities from here on are other names used in English-language news.</summary>
    private const int AliasPopulation = 100_000;
    private const PhraseKinds StrongerKinds = PhraseKinds.Country | PhraseKinds.Admin | PhraseKinds.Region | PhraseKinds.GivenName | PhraseKinds.Demonym | PhraseKinds.Organization | PhraseKinds.Title | PhraseKinds.Office;
    private readonly AreaCoordinates _coordinates = new(ownFolder);
    private readonly List<PlaceRow> _rows = [];
    private readonly Dictionary<(PhraseKinds Kind, int Country, string Name), int> _rowOf = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _countryOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _adminOf = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Row)> _weakNames = [];
    private readonly List<(string Name, int Row)> _cityAliases = [];
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

    /// <summary>Gets the row of a country, or of a first-level area for codes such as "US-CA" and "US.CA.037"; -1 where there is none.</summary>
    public int Find(string code)
    {
        string[] parts = code.Split('-', '.');
        return _adminOf.TryGetValue(code, out int admin) || (parts.Length > 1 && _adminOf.TryGetValue(parts[0] + "." + parts[1], out admin)) ? admin
            : _countryOf.TryGetValue(parts[0], out int country) ? country
            : -1;
    }

    /// <summary>Gets the binary logarithm of the population of a place; 0 for -1.</summary>
    public float LogPopulationOf(int place) => place < 0 ? 0 : _rows[place].LogPopulation;

    /// <summary>Adds the names that give way to any other meaning: of former states, short forms, and of cities in other languages.</summary>
    public void AddAliases()
    {
        foreach (var (name, row) in _weakNames)
        {
            phrases.AddNew(name, PhraseSense.OfRow(FactTables.KindOf(_rows[row].Class), row));
        }

        foreach (var (name, row) in _cityAliases)
        {
            int area = _rows[row].Parent; // "Mecca" is a town and the area around it
            phrases.AddUnless(name, s => (s.Kind & StrongerKinds) != 0 && !(s.Kind == PhraseKinds.Admin && s.Row == area), PhraseSense.OfRow(PhraseKinds.City, row));
        }

        foreach (string[] row in TsvTable.Read(ownFolder, "place-aliases.tsv", 4))
        {
            var kind = Enum.Parse<PhraseKinds>(row[3]);
            if (!_rowOf.TryGetValue(KeyOf(kind, row[2].Length == 0 ? -1 : Find(row[2]), row[1]), out int place))
            {
                throw new InvalidDataException($"place-aliases.tsv: there is no {row[3]} '{row[1]}' in '{row[2]}'.");
            }

            AddName(row[0], place);
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
    }

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
            var (latitude, longitude) = _coordinates.Of(row[0], (AreaCoordinates.Degrees(row[13]), AreaCoordinates.Degrees(row[14])));
            Add(new PlaceRow(PlaceClass.Country, PlaceRow.NoParent, latitude, longitude, population, Number(row[11]), false), row[2]);
            AddName(row[2], number);
            foreach (string alias in TsvTable.Values(row[3]))
            {
                if (alias[0] == '~')
                {
                    _weakNames.Add((alias[1..], number));
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
        var boxes = AreaBox.Of(Towns().Where(t => t.Class != PlaceClass.Admin2).Select(t => (t.Code, t.Latitude, t.Longitude)));
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

            var (latitude, longitude) = _coordinates.Of(row[0], boxes.TryGetValue(row[0], out var box) ? box.Centre : (null, null), (AreaCoordinates.Degrees(row[6]), AreaCoordinates.Degrees(row[7])));
            Add(new PlaceRow(PlaceClass.Admin1, country, latitude, longitude, Number(row[8]), Number(row[5]), false), row[1]);
            AddName(row[1], number);
            foreach (string alias in TsvTable.Values(row[2]).Where(a => !a.Contains(':', StringComparison.Ordinal)))
            {
                AddName(alias, number);
            }

            if (row[1].IndexOf(" and ", StringComparison.Ordinal) is > 0 and var and)
            {
                _weakNames.Add((row[1][..and], number)); // "Newfoundland"
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
        foreach (string[] row in TsvTable.Read(ownFolder, "regions.tsv", 8).Concat(TsvTable.Read(folder, "regions.tsv", 8)).OrderBy(r => r[7] == Curated ? 0 : 1)) // a stable order
        {
            bool minor = row[1] is "river" or "lake" && double.Parse(row[6] is "" ? "0" : row[6], CultureInfo.InvariantCulture) > 3;
            if (!seen.Add(CharacterFold.Fold(row[0]) + (minor ? row[1] : "")))
            {
                continue;
            }

            int number = _rows.Count;
            string[] countries = TsvTable.Values(row[4].Replace(',', '|'));
            int parent = countries.Length == 1 && _countryOf.TryGetValue(countries[0], out int country) ? country : PlaceRow.NoParent;
            var (latitude, longitude) = _coordinates.Of(row[0], (AreaCoordinates.Degrees(row[2]), AreaCoordinates.Degrees(row[3])));
            Add(new PlaceRow(ClassOf(row[1]), parent, latitude, longitude, ImportanceOf(row), 0, false), row[0]);
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

    // In place of a population: what a name of this rank on a map is worth against a town of the same name.
    private static long ImportanceOf(string[] region)
        => region[1] is "continent" or "ocean" ? 1_000_000_000
            : region[7] == Curated ? 10_000_000
            : (long)Math.Pow(10, 7.5 - (0.5 * double.Parse(region[6] is "" ? "0" : region[6], CultureInfo.InvariantCulture)));

    private static PlaceClass ClassOf(string kind) => kind switch
    {
        "continent" => PlaceClass.Continent,
        "region" or "territory" or "delta" or "foothills" or "coast" => PlaceClass.Region,
        "facility" or "waterway" => PlaceClass.Facility,
        "district" => PlaceClass.District,
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

            int number = _rows.Count;
            int country = parent < _capitals.Count ? parent : _rows[parent].Parent;
            string name = town.Class == PlaceClass.Capital && town.Aliases.Contains(_capitals[country].Seat) ? _capitals[country].Seat : town.Name; // "Washington", not "Washington D.C."
            string key = CharacterFold.Fold(name);
            bool standsAlone = datelines.TryGetValue(key, out bool american) && american == (_capitals[country].Code == "US") && datelines.Remove(key);
            taken.Add(town.Code + key);
            Add(new PlaceRow(town.Class, parent, town.Latitude, town.Longitude, town.Population, town.GeoNames, standsAlone), town.Population >= NamedPopulation ? name : null);
            AddName(name, number);
            AddName(town.Name, number);
            if (town.Class == PlaceClass.Capital && (_capitalOf.TryAdd(country, number) || _capitals[country].Seat == name))
            {
                _capitalOf[country] = number;
            }

            foreach (string suffix in TownSuffixes)
            {
                if (town.Name.IndexOf(suffix, StringComparison.Ordinal) is > 0 and var end)
                {
                    _cityAliases.Add((town.Name[..end], number));
                }
            }

            if (town.Class == PlaceClass.Admin2)
            {
                foreach (string alias in town.Aliases.Where(a => a.EndsWith(" Co.", StringComparison.Ordinal))) // "PLYMOUTH CO. - "
                {
                    AddName(alias, number);
                }
            }
            else if (town.Population >= AliasPopulation)
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
            yield return new Town(row[1], row[3] + "." + row[4], placeClass, AreaCoordinates.Degrees(row[5]), AreaCoordinates.Degrees(row[6]), Number(row[7]), Number(row[0]), TsvTable.Values(row[2]));
        }

        foreach (string[] row in TsvTable.Read(folder, "admin2.tsv", 6))
        {
            yield return new Town(row[1], row[0], PlaceClass.Admin2, AreaCoordinates.Degrees(row[3]), AreaCoordinates.Degrees(row[4]), Number(row[5]), 0, TsvTable.Values(row[2]));
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

        _rowOf.TryAdd(KeyOf(sense.Kind, CountryOf(row), name), row);
        phrases.Add(WithoutArticle(name), PhraseCollector.IsShortAcronym(name) ? sense.AsAcronym() : sense);
    }

    private static (PhraseKinds Kind, int Country, string Name) KeyOf(PhraseKinds kind, int country, string name) => (kind, country, CharacterFold.Fold(name));

    private int CountryOf(int row)
    {
        int parent = _rows[row].Parent;
        return row < _capitals.Count ? row : parent == PlaceRow.NoParent ? -1 : parent < _capitals.Count ? parent : _rows[parent].Parent;
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
