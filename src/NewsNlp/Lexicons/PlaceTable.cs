using NewsNlp.Knowledge;
using NewsNlp.Models;

namespace NewsNlp.Lexicons;

/// <summary>
/// The places of the world, by row: countries first (sorted by code), then first-level areas, second-level areas, regions and natural features, then cities by falling population.
/// A row number is the sense of a place name.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class PlaceTable
{
    public const string RowSection = "facts:places";
    public const string NameSection = "facts:place-names";
    public const string CountrySection = "facts:countries";
    private readonly NewsModel _model; // keeps the memory alive
    private readonly PlaceRow* _rows;
    private readonly CountryRow* _countries;
    private readonly StringTable _names;
    private readonly string[] _codes;

    public PlaceTable(NewsModel model)
    {
        _model = model;
        Count = model.Values<PlaceRow>(RowSection).Length;
        _rows = (PlaceRow*)model.Pointer(RowSection);
        _countries = (CountryRow*)model.Pointer(CountrySection);
        _names = new StringTable(model, NameSection);
        _codes = new string[model.Values<CountryRow>(CountrySection).Length];
        for (int i = 0; i < _codes.Length; i++)
        {
            _codes[i] = _countries[i].Code;
        }
    }

    /// <summary>Gets the number of places.</summary>
    public int Count { get; }

    /// <summary>Gets the number of countries; they are the first rows.</summary>
    public int CountryCount => _codes.Length;

    /// <summary>Gets a row.</summary>
    public ref readonly PlaceRow this[int place] => ref _rows[place];

    /// <summary>Gets the usual English name; null for small towns, where it is the phrase itself.</summary>
    public string? NameOf(int place) => (uint)place < (uint)_names.Count ? _names[place] : null;

    /// <summary>Gets the kind.</summary>
    public PlaceKind KindOf(int place) => _rows[place].Class switch
    {
        PlaceClass.Country => PlaceKind.Country,
        PlaceClass.Admin1 or PlaceClass.Admin2 => PlaceKind.Admin,
        PlaceClass.Region => PlaceKind.Region,
        PlaceClass.Continent => PlaceKind.Continent,
        PlaceClass.Natural => PlaceKind.Natural,
        PlaceClass.Facility => PlaceKind.Facility,
        PlaceClass.District => PlaceKind.District,
        _ => PlaceKind.City,
    };

    /// <summary>Gets the row of the country that a place lies in or is; -1 where none or several, or for -1.</summary>
    public int CountryOf(int place)
    {
        if (place < 0 || place < CountryCount)
        {
            return place;
        }

        int parent = _rows[place].Parent;
        return parent == PlaceRow.NoParent ? -1 : parent < CountryCount ? parent : _rows[parent].Parent;
    }

    /// <summary>Gets the ISO 3166 alpha-2 code of the country that a place lies in or is; null where none or several, or for -1.</summary>
    public string? CountryCodeOf(int place) => CountryOf(place) is >= 0 and var country ? _codes[country] : null;

    /// <summary>Gets the row of the first-level area that a place lies in or is, or -1.</summary>
    public int Admin1Of(int place)
    {
        if (place < CountryCount)
        {
            return -1;
        }

        if (_rows[place].Class == PlaceClass.Admin1)
        {
            return place;
        }

        int parent = _rows[place].Parent;
        return parent < CountryCount || parent == PlaceRow.NoParent ? -1 : parent;
    }

    /// <summary>Gets the name of the first-level area that a place lies in or is, or null.</summary>
    public string? Admin1NameOf(int place) => Admin1Of(place) is >= 0 and var admin ? _names[admin] : null;

    /// <summary>Gets whether a place is, or lies in, a country or first-level area.</summary>
    public bool Contains(int area, int place) => area == place || area == CountryOf(place) || area == Admin1Of(place);

    /// <summary>Finds a country by its ISO 3166 alpha-2 code.</summary>
    /// <returns>The row, or -1.</returns>
    public int FindCountry(ReadOnlySpan<char> code)
    {
        if (code.Length != 2)
        {
            return -1;
        }

        int key = (code[0] << 16) | code[1];
        int low = 0;
        int high = CountryCount;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_countries[middle].Key < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < CountryCount && _countries[low].Key == key ? low : -1;
    }

    /// <summary>Gets the row of the capital of a country, or -1.</summary>
    public int CapitalOf(int country) => _countries[country].Capital;
}
