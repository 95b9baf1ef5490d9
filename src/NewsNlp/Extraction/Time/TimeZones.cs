using NewsNlp.Internal;

namespace NewsNlp.Extraction.Time;

/// <summary>The offsets of the time zones that news names.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal static class TimeZones
{
    // The first fitting row counts: names that several countries use come with the country first, then for everyone else.
    private static readonly Row[] Rows =
    [
        new("gmt", 0), new("utc", 0), new("wet", 0), new("west", 60), new("cet", 60), new("wat", 60), new("cest", 120), new("cat", 120), new("sast", 120), new("eet", 120), new("eest", 180),
        new("msk", 180), new("eat", 180), new("trt", 180), new("gst", 240), new("pkt", 300), new("npt", 345), new("bdt", 360), new("wib", 420), new("ict", 420), new("hkt", 480), new("sgt", 480), new("myt", 480), new("pht", 480), new("awst", 480),
        new("jst", 540), new("kst", 540), new("acst", 570), new("aest", 600), new("aedt", 660), new("nzst", 720), new("nzdt", 780),
        new("bst", 360, Country: "BD"), new("bst", 60),
        new("ist", 60, Country: "IE"), new("ist", 120, Country: "IL"), new("ist", 330),
        new("est", 600, Country: "AU"), new("est", -300), new("edt", 660, Country: "AU"), new("edt", -240),
        new("cst", 480, Country: "CN"), new("cst", 480, Country: "TW"), new("cst", 570, Country: "AU"), new("cst", -360), new("cdt", -300),
        new("ast", 180, Country: "SA"), new("ast", 180, Country: "IQ"), new("ast", 180, Country: "KW"), new("ast", -240), new("adt", -180), new("mdt", -360), new("mst", -420), new("pdt", -420), new("pst", 480, Country: "PH"), new("pst", -480), new("akst", -540), new("hst", -600),
        new("et", -300, SummerTime.American), new("ct", -360, SummerTime.American), new("mt", -420, SummerTime.American), new("pt", -480, SummerTime.American),
        new("eastern", -300, SummerTime.American), new("central", -360, SummerTime.American), new("mountain", -420, SummerTime.American), new("pacific", -480, SummerTime.American),
        new("london", 0, SummerTime.European), new("dublin", 0, SummerTime.European), new("lisbon", 0, SummerTime.European), new("paris", 60, SummerTime.European), new("berlin", 60, SummerTime.European), new("brussels", 60, SummerTime.European),
        new("rome", 60, SummerTime.European), new("madrid", 60, SummerTime.European), new("vienna", 60, SummerTime.European), new("warsaw", 60, SummerTime.European), new("kyiv", 120, SummerTime.European), new("kiev", 120, SummerTime.European), new("athens", 120, SummerTime.European),
        new("moscow", 180), new("istanbul", 180), new("baghdad", 180), new("nairobi", 180), new("tehran", 210), new("dubai", 240), new("kabul", 270), new("islamabad", 300), new("delhi", 330), new("dhaka", 360), new("bangkok", 420), new("jakarta", 420),
        new("beijing", 480), new("singapore", 480), new("manila", 480), new("tokyo", 540), new("seoul", 540), new("york", -300, SummerTime.American), new("washington", -300, SummerTime.American),
    ];

    /// <summary>Finds a zone by its abbreviation, by "Eastern" and the like, or by a city ("Moscow time").</summary>
    /// <param name="name">The word.</param>
    /// <param name="country">The country of the outlet, where it is known.</param>
    public static ZoneOffset? Find(ReadOnlySpan<char> name, string? country)
    {
        foreach (var row in Rows)
        {
            if ((row.Country is null || row.Country == country) && CharacterFold.EqualFolded(name, row.Name))
            {
                return new ZoneOffset(row.Minutes, row.Summer);
            }
        }

        return null;
    }

    private sealed record Row(string Name, int Minutes, SummerTime Summer = SummerTime.None, string? Country = null);
}
