namespace NewsNlp.Lexicons;

/// <summary>What a row of the place table is.</summary>
internal enum PlaceClass
{
    Country = 0,

    /// <summary>A state, province or the like: the first level below a country.</summary>
    Admin1,

    /// <summary>A county, district or the like: the second level.</summary>
    Admin2,

    /// <summary>A region without an administration: "Middle East".</summary>
    Region,
    Continent,

    /// <summary>A river, lake, sea, mountain, island, desert and so on.</summary>
    Natural,

    /// <summary>A canal or another large work.</summary>
    Facility,

    /// <summary>A part of a city.</summary>
    District,
    City,

    /// <summary>The seat of a first-level area.</summary>
    Admin1Seat,
    Capital,
}
