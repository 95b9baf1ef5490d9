using NewsNlp.Knowledge;

namespace NewsNlp.Extraction;

/// <summary>What a place name means.</summary>
/// <param name="Place">The row in <see cref="Lexicons.PlaceTable"/>, or -1: "Mercy Hospital" is in no table.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Within">The row of the place itself, or of what it lies in by context; -1 where unknown. Country and first-level area come from it (<see cref="Lexicons.PlaceTable.CountryCodeOf"/>, <see cref="Lexicons.PlaceTable.Admin1NameOf"/>).</param>
internal readonly record struct PlaceSense(int Place, PlaceKind Kind, int Within)
{
    /// <summary>The sense of what is no place or an unknown one.</summary>
    public static readonly PlaceSense Unknown = new(-1, PlaceKind.City, -1);
}
