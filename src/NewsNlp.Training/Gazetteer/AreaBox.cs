namespace NewsNlp.Training.Gazetteer;

/// <summary>
/// The box around the towns of an area. Its centre is nearer to the middle of the area than the mean of its towns, which lie on coasts and rivers.
/// The outermost half per cent of the towns on each side is left out: some towns carry the code of another area.
/// </summary>
internal sealed class AreaBox
{
    private const double Outliers = 0.005;
    private readonly List<double> _latitudes = [];
    private readonly List<double> _longitudes = [];

    /// <summary>Gets the centre; null, null where the area lies on both sides of the date line.</summary>
    public (double? Latitude, double? Longitude) Centre
    {
        get
        {
            _longitudes.Sort();
            _latitudes.Sort();
            return _longitudes[^1] - _longitudes[0] > 180 ? (null, null) : (Middle(_latitudes), Middle(_longitudes));
        }
    }

    /// <summary>Makes the boxes of all areas.</summary>
    public static Dictionary<string, AreaBox> Of(IEnumerable<(string Area, double? Latitude, double? Longitude)> towns)
    {
        var boxes = new Dictionary<string, AreaBox>(StringComparer.Ordinal);
        foreach (var (area, latitude, longitude) in towns)
        {
            if (latitude is { } lat && longitude is { } lon)
            {
                if (!boxes.TryGetValue(area, out var box))
                {
                    boxes.Add(area, box = new AreaBox());
                }

                box._latitudes.Add(lat);
                box._longitudes.Add(lon);
            }
        }

        return boxes;
    }

    private static double Middle(List<double> sorted)
    {
        int left = (int)(sorted.Count * Outliers);
        return (sorted[left] + sorted[^(left + 1)]) / 2;
    }
}
