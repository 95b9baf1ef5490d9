using NewsNlp.Knowledge;
using NewsNlp.Lexicons;
using NewsNlp.Text;

namespace NewsNlp.Extraction.Places;

/// <summary>Reads a place mention: looks it up as a whole, then without article, direction or head noun.</summary>
internal sealed class PlaceNameReader
{
    private const int MaxHeadTokens = 4;
    private const float LargeTown = 15; // the binary logarithm of some 30,000 people
    private readonly FactTables _facts;
    private readonly WordList _heads;
    private readonly WordList _directions;
    private readonly Head[] _headOf;

    public PlaceNameReader(FactTables facts, WordList heads, WordList directions)
    {
        _facts = facts;
        _heads = heads;
        _directions = directions;
        _headOf = new Head[heads.Values.Length];
        for (int i = 0; i < _headOf.Length; i++)
        {
            string[] parts = heads.Values[i].Split(' ');
            _headOf[i] = new Head(Enum.Parse<PlaceKind>(parts[0]), parts[1] != "last", parts[1] != "first");
        }
    }

    /// <summary>Reads the tokens of a mention.</summary>
    public PlaceName Read(in TokenTable tokens, int first, int last)
    {
        if (tokens.Is(first, "the") && first < last && FindPlace(tokens, first, last) < 0)
        {
            first++;
        }

        // "in east London" is no town in South Africa.
        if (first < last && char.IsLower(tokens[first][0]) && FindDivided(tokens, first, last) is >= 0 and var half)
        {
            return new PlaceName(half, PlaceKind.Region, true);
        }

        if (FindPlace(tokens, first, last) is >= 0 and var whole)
        {
            return SeatOf(whole) is >= 0 and var seat ? new PlaceName(-1, PlaceKind.Facility, false, Seat: seat) : new PlaceName(whole, null, false, StemOf(tokens, first, last));
        }

        int comma = CommaIn(tokens, first, last);
        if (comma > first)
        {
            return Read(tokens, first, comma - 1); // "Springfield, Illinois" as one mention means the town
        }

        if (FindDivided(tokens, first, last) is >= 0 and var divided)
        {
            return new PlaceName(divided, PlaceKind.Region, true);
        }

        return ReadHead(tokens, first, last);
    }

    /// <summary>Gets the kind that the words before a mention give it: "the city of Turkey", "the state of Georgia".</summary>
    public PlaceKind? KindBefore(in TokenTable tokens, int first)
        => tokens.Is(first - 1, "of") && first >= 2 && _heads.FindExact(tokens, first - 2, first - 2) is >= 0 and var head && _headOf[head].Kind is PlaceKind.City or PlaceKind.Admin
            ? _headOf[head].Kind
            : null;

    private PlaceName ReadHead(in TokenTable tokens, int first, int last)
    {
        for (int start = Math.Max(first + 1, last - MaxHeadTokens + 1); start <= last; start++) // "Kharkiv Oblast", "Central Police Station": the longest head wins
        {
            if (_heads.FindExact(tokens, start, last) is >= 0 and var head && _headOf[head].Last)
            {
                return WithHead(tokens, first, start - 1, _headOf[head].Kind);
            }
        }

        if (first < last && _heads.FindExact(tokens, first, first) is >= 0 and var opening && _headOf[opening].First)
        {
            bool of = tokens.Is(first + 1, "of") && first + 1 < last; // "Port of Odesa"
            return WithHead(tokens, of ? first + 2 : first + 1, last, _headOf[opening].Kind);
        }

        // "Hospital of St. Anne", "District of Columbia"
        bool joined = first + 1 < last && tokens.Is(first + 1, "of") && _heads.FindExact(tokens, first, first) >= 0;
        return joined ? WithHead(tokens, first + 2, last, _headOf[_heads.FindExact(tokens, first, first)].Kind)
            : first == last && _heads.FindExact(tokens, first, last) is >= 0 and var alone && _headOf[alone].Last ? new PlaceName(-1, _headOf[alone].Kind, false)
            : new PlaceName(-1, null, false);
    }

    // "Ranipur village" and "Kharkiv Oblast" have the name of the place; "Kabul Airport" is something in it.
    private PlaceName WithHead(in TokenTable tokens, int first, int last, PlaceKind kind)
    {
        bool same = kind is PlaceKind.City or PlaceKind.Admin or PlaceKind.District;
        return new PlaceName(same ? FindPlace(tokens, first, last) : -1, kind, false);
    }

    private int FindDivided(in TokenTable tokens, int first, int last) => first < last && _directions.Has(tokens, first) ? FindPlace(tokens, first + 1, last) : -1;

    // "Karak District" is one in Pakistan by its full name, and the area around Karak in Jordan.
    private int StemOf(in TokenTable tokens, int first, int last)
        => first < last && _heads.FindExact(tokens, last, last) is >= 0 and var head && _headOf[head] is { Last: true, Kind: PlaceKind.Admin or PlaceKind.District } ? FindPlace(tokens, first, last - 1) : -1;

    private int FindPlace(in TokenTable tokens, int first, int last)
    {
        int value = last - first < PhraseTable.MaxTokens ? _facts.FindExact(tokens, first, last) : -1;
        return value >= 0 && (_facts.KindsOf(value) & (PhraseKinds.Place | PhraseKinds.AdminAbbreviation | PhraseKinds.Metonym)) != 0 ? value : -1;
    }

    // The White House is where it is, whatever towns have that name; The Hague and Hollywood are places in their own right.
    private int SeatOf(int value)
    {
        if (_facts.PlaceOfMetonym(value) is not (>= 0 and var place))
        {
            return -1;
        }

        bool isPlace = _facts.TryGetSense(value, PhraseKinds.Place, out var sense) && (sense.Kind != PhraseKinds.City || _facts.Places[sense.Row].LogPopulation >= LargeTown);
        return isPlace ? -1 : _facts.Places.CapitalOf(_facts.Places.CountryOf(place));
    }

    private static int CommaIn(in TokenTable tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (tokens.Is(i, ","))
            {
                return i;
            }
        }

        return -1;
    }

    private readonly record struct Head(PlaceKind Kind, bool First, bool Last);
}
