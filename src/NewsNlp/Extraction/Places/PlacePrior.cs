using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Places;

/// <summary>How likely a place is meant without context: the decimal logarithm of its population and a bonus for its kind.</summary>
internal static class PlacePrior
{
    private const float DecimalOfBinary = 0.30103f;

    public static float Of(PlaceTable places, int place)
    {
        ref readonly var row = ref places[place];
        float bonus = row.Class switch
        {
            PlaceClass.Country => 2.6f,
            PlaceClass.Capital => 1.3f,
            PlaceClass.Admin1Seat => 0.6f,
            PlaceClass.Admin1 => IsState(places, place) ? 2.7f : 0.2f,
            PlaceClass.Admin2 => -1.2f,
            PlaceClass.District => -0.5f,
            _ => 0,
        };

        // "New York" and "Washington" without more are the cities, though the states have more people.
        return (row.LogPopulation * DecimalOfBinary) + bonus + (row.StandsAlone ? 3.5f : 0);
    }

    /// <summary>Gets whether a first-level area is a state of a large federation, which is known by name to the whole world and stands after its towns.</summary>
    public static bool IsState(PlaceTable places, int admin)
        => places.CountryCodeOf(admin) is "US" or "CA" or "AU" or "IN" or "DE" or "BR" or "MX" or "GB" or "NG";
}
