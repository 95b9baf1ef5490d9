using System.Runtime.InteropServices;

namespace NewsNlp.Lexicons;

/// <summary>A place in twelve bytes.</summary>
/// <remarks>Latitude in thousandths of a degree + 90,000 (18 bits, all set: unknown), class (4), eight times the binary logarithm of the population + 1 (8);
/// longitude in thousandths + 180,000 (19), row of the first-level area or country it lies in (13, all set: none); GeoNames id (24), stands alone (1).</remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct PlaceRow
{
    public const int NoParent = 0x1FFF;
    private const uint NoLatitude = 0x3FFFF;
    private readonly uint _latitudeClassPopulation;
    private readonly uint _longitudeParent;
    private readonly uint _geoNames;

    public PlaceRow(PlaceClass placeClass, int parent, double? latitude, double? longitude, long population, int geoNames, bool standsAlone)
    {
        bool known = latitude is not null && longitude is not null;
        uint lat = known ? (uint)Math.Round((latitude!.Value + 90) * 1000) : NoLatitude;
        uint lon = known ? (uint)Math.Round((longitude!.Value + 180) * 1000) : 0;
        _latitudeClassPopulation = lat | ((uint)placeClass << 18) | ((uint)Math.Round(8 * Math.Log2(population + 1)) << 22);
        _longitudeParent = lon | ((uint)parent << 19);
        _geoNames = (uint)geoNames | (standsAlone ? 1u << 24 : 0);
    }

    public PlaceClass Class => (PlaceClass)((_latitudeClassPopulation >> 18) & 0xF);

    public double? Latitude => HasCoordinates ? ((int)(_latitudeClassPopulation & NoLatitude) - 90_000) / 1000.0 : null;

    public double? Longitude => HasCoordinates ? ((int)(_longitudeParent & 0x7FFFF) - 180_000) / 1000.0 : null;

    /// <summary>Gets the binary logarithm of the population + 1.</summary>
    public float LogPopulation => (_latitudeClassPopulation >> 22) / 8f;

    /// <summary>Gets the row of the first-level area or country it lies in, or <see cref="NoParent"/>.</summary>
    public int Parent => (int)(_longitudeParent >> 19);

    /// <summary>Gets the GeoNames id, or 0.</summary>
    public int GeoNames => (int)(_geoNames & 0xFFFFFF);

    /// <summary>Gets whether news agencies write the city without its state or country.</summary>
    public bool StandsAlone => (_geoNames & (1u << 24)) != 0;

    private bool HasCoordinates => (_latitudeClassPopulation & NoLatitude) != NoLatitude;
}
