using System.Globalization;
using NewsNlp.Knowledge;

namespace NewsNlp.Console.Output.Html;

/// <summary>A small map with the places of an article. The outline of the land is part of every page, simplified from the public domain data of Natural Earth (1:110m): half degrees, from 180° W and 90° N.</summary>
internal static class WorldMap
{
    /// <summary>The identifier of the outline on the page.</summary>
    public const string OutlineId = "world";

    private const double Unit = 2; // of the outline to a degree
    private const double North = 85; // the map ends here, as nobody reports from the pole
    private const double South = -58;
    private const double LeastWidth = 60; // in degrees: what is nearer looks like anywhere
    private const double Aspect = 2;

    private static readonly Lazy<string> Outline = new(() => HtmlPage.Resource("world.txt"));

    /// <summary>Writes the outline, once a page, for all maps to use.</summary>
    public static void WriteOutline(Markup markup)
        => markup.Raw($"<svg class=\"defs\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs><path id=\"{OutlineId}\" d=\"{Outline.Value.Trim()}\"/></defs></svg>\n");

    /// <summary>Writes a map of the places that have coordinates; nothing where none has.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="places">The places of the article.</param>
    /// <param name="write">Writes what a place on the map leads to: the place, and what stands in the link.</param>
    public static void Write(Markup markup, IEnumerable<Place> places, Action<Place, string> write)
    {
        var known = places.Where(p => p is { Latitude: not null, Longitude: not null }).ToList();
        if (known.Count == 0)
        {
            return;
        }

        var (left, top, width, height) = View(known);
        string view = string.Join(' ', new[] { left, top, width, height }.Select(Number));
        markup.Raw($"<figure class=\"map\"><svg viewBox=\"{view}\" role=\"group\"").Attribute("aria-label", "Map of " + string.Join(", ", known.Select(p => Wording.OneLine(p.Name)))).Raw($">\n<use href=\"#{OutlineId}\" class=\"land\"/>\n");
        foreach (var place in known.OrderByDescending(p => p.PlaceKind is PlaceKind.Country or PlaceKind.Continent or PlaceKind.Region)) // towns above countries
        {
            bool isArea = place.PlaceKind is PlaceKind.Country or PlaceKind.Continent or PlaceKind.Region or PlaceKind.Admin;
            double radius = width / (isArea ? 45 : 70);
            write(place, $"<circle class=\"{(isArea ? "area" : "spot")}\" cx=\"{Number(X(place))}\" cy=\"{Number(Y(place))}\" r=\"{Number(radius)}\"/>");
        }

        markup.Raw("</svg></figure>\n");
    }

    // All places with a margin, in the shape of the figure, and within the world.
    private static (double Left, double Top, double Width, double Height) View(List<Place> places)
    {
        double left = places.Min(X), right = places.Max(X), top = places.Min(Y), bottom = places.Max(Y);
        double width = Math.Max(Math.Max((right - left) * 1.25, (bottom - top) * 1.25 * Aspect), LeastWidth * Unit);
        width = Math.Min(width, Math.Min(360 * Unit, (North - South) * Unit * Aspect));
        double height = width / Aspect;
        return (Math.Clamp((left + right - width) / 2, 0, (360 * Unit) - width), Math.Clamp((top + bottom - height) / 2, (90 - North) * Unit, ((90 - South) * Unit) - height), width, height);
    }

    private static double X(Place place) => (place.Longitude!.Value + 180) * Unit;

    private static double Y(Place place) => (90 - Math.Clamp(place.Latitude!.Value, South, North)) * Unit;

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
