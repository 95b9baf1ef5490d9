namespace NewsNlp.Knowledge;

/// <summary>A named place.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Place : Entity
{
    /// <summary>Gets the kind of place.</summary>
    public PlaceKind PlaceKind { get; init; }

    /// <summary>Gets the ISO 3166 alpha-2 code of the country it lies in; null where none or several.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the name of the first-level administrative area it lies in, where known.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Gets the latitude in degrees north, from -90 to 90, where known.</summary>
    public double? Latitude { get; init; }

    /// <summary>Gets the longitude in degrees east, from -180 to 180, where known.</summary>
    public double? Longitude { get; init; }

    /// <summary>Gets the GeoNames identifier, where known.</summary>
    public int? GeoNames { get; init; }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Place;
}
