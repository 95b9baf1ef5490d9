namespace NewsNlp.Extraction.Time;

/// <summary>Tells from the address of an article whether its outlet writes 3/4/2024 for the third of April.</summary>
internal static class DateOrder
{
    /// <summary>Gets whether the day comes first: in the domain of any country but the United States and those that follow it.</summary>
    public static bool IsDayFirst(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return false;
        }

        var host = address.Host.AsSpan();
        var domain = host[(host.LastIndexOf('.') + 1)..];
        return domain.Length == 2 && !(domain is "us" or "ph" or "pw" or "fm" or "io" or "tv" or "co" or "me" or "ai");
    }
}
