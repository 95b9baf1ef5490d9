using NewsNlp.Lexicons;

namespace NewsNlp.Extraction.Entities;

/// <summary>Gives a place entity what the fact tables know of its sense.</summary>
internal sealed class PlaceDescriber(PlaceTable places)
{
    public void Describe(EntityDraft entity, PlaceSense sense)
    {
        entity.PlaceKind = sense.Kind;
        entity.Country = places.CountryCodeOf(sense.Within);
        entity.Admin1 = places.Admin1NameOf(sense.Within);
        if (sense.Place >= 0)
        {
            ref readonly var row = ref places[sense.Place];
            entity.Latitude = row.Latitude;
            entity.Longitude = row.Longitude;
            entity.GeoNames = row.GeoNames > 0 ? row.GeoNames : null;
        }
    }
}
