using NewsNlp.Knowledge;
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
            entity.GeoNames = places[sense.Place].GeoNames is > 0 and var id ? id : null;
        }

        // A hospital stands on the map where its town is, and "northern Syria" where Syria is; a hospital somewhere in Syria does not.
        if (sense.Within >= 0 && (sense.Place >= 0 || sense.Kind == PlaceKind.Region || places[sense.Within].Class != PlaceClass.Country))
        {
            entity.Latitude = places[sense.Within].Latitude;
            entity.Longitude = places[sense.Within].Longitude;
        }
    }
}
