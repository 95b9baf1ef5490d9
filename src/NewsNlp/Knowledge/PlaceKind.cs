namespace NewsNlp.Knowledge;

/// <summary>What kind of place it is.</summary>
public enum PlaceKind
{
    /// <summary>A town, city or village.</summary>
    City = 0,

    /// <summary>A state or territory with an ISO 3166 code.</summary>
    Country,

    /// <summary>A state, province or county.</summary>
    Admin,

    /// <summary>A part of a city.</summary>
    District,

    /// <summary>A region across borders or without an administration: "Middle East".</summary>
    Region,

    /// <summary>A river, sea, mountain, island or other natural feature.</summary>
    Natural,

    /// <summary>A building, street, airport or other named work.</summary>
    Facility,

    /// <summary>A continent.</summary>
    Continent,
}
