using System.Globalization;

namespace NewsNlp.Training.Gazetteer;

/// <summary>The middles of areas that we set ourselves, because the sources put them elsewhere.</summary>
internal sealed class AreaCoordinates
{
    private readonly Dictionary<string, (double? Latitude, double? Longitude)> _middles = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    /// <exception cref="FileNotFoundException">The table is missing.</exception>
    public AreaCoordinates(string ownFolder)
    {
        foreach (string[] row in TsvTable.Read(ownFolder, "coordinates.tsv", 3))
        {
            _middles.Add(row[0], (Degrees(row[1]), Degrees(row[2])));
        }
    }

    /// <summary>Reads a cell with degrees; null where it is empty.</summary>
    public static double? Degrees(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>Gets the middle of an area.</summary>
    /// <param name="key">The code of a country or first-level area, or the name of a region.</param>
    /// <param name="others">What the sources say, the best first; the last may be unknown.</param>
    public (double? Latitude, double? Longitude) Of(string key, params ReadOnlySpan<(double? Latitude, double? Longitude)> others)
    {
        if (_middles.TryGetValue(key, out var own))
        {
            return own;
        }

        foreach (var other in others)
        {
            if (other is { Latitude: not null, Longitude: not null })
            {
                return other;
            }
        }

        return (null, null);
    }
}
