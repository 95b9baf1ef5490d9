using System.Globalization;
using NewsNlp.Knowledge;

namespace NewsNlp.Serialization.LinkedData;

/// <summary>Puts people, organisations and places into the terms of schema.org.</summary>
internal static class EntityTerms
{
    /// <summary>States what is known of an entity besides its names.</summary>
    public static void Describe(RdfNode node, Entity entity)
    {
        switch (entity)
        {
            case Person { Gender: not Gender.Unknown and var gender }:
                node.Link("schema:gender", gender == Gender.Male ? "schema:Male" : "schema:Female");
                break;
            case Organization organization:
                node.Add(Vocabulary.Own("organizationKind"), EnumNames.Of(organization.OrganizationKind)).Add(Vocabulary.Own("country"), organization.Country);
                break;
            case Place place:
                node.Add(Vocabulary.Own("placeKind"), EnumNames.Of(place.PlaceKind)).Add(Vocabulary.Own("country"), place.Country).Add(Vocabulary.Own("admin1"), place.Admin1);
                if (place is { Latitude: { } latitude, Longitude: { } longitude })
                {
                    node.Add("schema:latitude", Vocabulary.Decimal((decimal)latitude)).Add("schema:longitude", Vocabulary.Decimal((decimal)longitude));
                }

                if (place.GeoNames is { } geoNames)
                {
                    node.Add("schema:sameAs", RdfTerm.Address($"https://sws.geonames.org/{geoNames.ToString(CultureInfo.InvariantCulture)}/"));
                }

                break;
        }
    }

    /// <summary>The type of schema.org that fits best.</summary>
    public static string TypeOf(Entity entity) => entity switch
    {
        Person => "schema:Person",
        Organization organization => organization.OrganizationKind switch
        {
            OrganizationKind.Government => "schema:GovernmentOrganization",
            OrganizationKind.Party => "schema:PoliticalParty",
            OrganizationKind.Company => "schema:Corporation",
            OrganizationKind.Media => "schema:NewsMediaOrganization",
            OrganizationKind.Education => "schema:EducationalOrganization",
            OrganizationKind.Sports => "schema:SportsOrganization",
            _ => "schema:Organization",
        },
        Place place => place.PlaceKind switch
        {
            PlaceKind.City => "schema:City",
            PlaceKind.Country => "schema:Country",
            PlaceKind.Admin => "schema:AdministrativeArea",
            PlaceKind.Natural => "schema:Landform",
            PlaceKind.Facility => "schema:CivicStructure",
            PlaceKind.Continent => "schema:Continent",
            _ => "schema:Place",
        },
        _ => "schema:Thing",
    };
}
