namespace NewsNlp.Training.Gazetteer;

/// <summary>The box around the towns of an area. Its centre is nearer to the middle of the area than the mean of its towns, which lie on coasts and rivers.</summary>
internal sealed class AreaBox
{
    private double _south = double.MaxValue;
    private double _north = double.MinValue;
    private double _west = double.MaxValue;
    private double _east = double.MinValue;

    /// <summary>Gets the centre; null, null where the area lies on both sides of the date line.</summary>
    public (double? Latitude, double? Longitude) Centre => _east - _west > 180 ? (null, null) : ((_south + _north) / 2, (_west + _east) / 2);

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

                box.Include(lat, lon);
            }
        }

        return boxes;
    }

    private void Include(double latitude, double longitude)
    {
        _south = Math.Min(_south, latitude);
        _north = Math.Max(_north, latitude);
        _west = Math.Min(_west, longitude);
        _east = Math.Max(_east, longitude);
    }
}
