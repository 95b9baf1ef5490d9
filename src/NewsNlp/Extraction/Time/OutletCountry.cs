namespace NewsNlp.Extraction.Time;

/// <summary>The country of an outlet, and how dates are written there.</summary>
internal static class OutletCountry
{
    /// <summary>Gets the country that a web address tells by its domain, or null.</summary>
    public static string? OfAddress(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return null;
        }

        string domain = address.Host[(address.Host.LastIndexOf('.') + 1)..].ToUpperInvariant();
        return domain switch
        {
            { Length: not 2 } or "IO" or "TV" or "CO" or "ME" or "AI" or "EU" => null, // sold to anyone
            "UK" => "GB",
            _ => domain,
        };
    }

    /// <summary>Gets whether the day comes first in numeric dates: everywhere but in the United States and where they are followed.</summary>
    public static bool IsDayFirst(string? country)
        => country is not (null or "US" or "PH" or "PR" or "GU" or "VI" or "AS" or "MP" or "MH" or "FM" or "PW");
}
