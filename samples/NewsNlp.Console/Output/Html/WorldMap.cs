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
    private const double Aspect = 1.6;
    private const int LongestName = 22;

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

        var view = View(known);
        markup.Raw($"<figure class=\"map\"><svg viewBox=\"{Number(view.Left)} {Number(view.Top)} {Number(view.Width)} {Number(view.Height)}\" role=\"group\"").Attribute("aria-label", "Map of " + string.Join(", ", known.Select(p => Wording.OneLine(p.Name)))).Raw($">\n<use href=\"#{OutlineId}\" class=\"land\"/>\n");
        var labels = Labels(known, view);
        foreach (var place in known.OrderByDescending(IsArea)) // towns above countries
        {
            write(place, $"<circle class=\"{(IsArea(place) ? "area" : "spot")}\" cx=\"{Number(X(place))}\" cy=\"{Number(Y(place))}\" r=\"{Number(Radius(place, view))}\"/>{labels.GetValueOrDefault(place.Id)}");
        }

        markup.Raw("</svg></figure>\n");
    }

    // All places with a margin, in the shape of the figure, and within the world.
    private static Box View(List<Place> places)
    {
        double left = places.Min(X), right = places.Max(X), top = places.Min(Y), bottom = places.Max(Y);
        double width = Math.Max(Math.Max((right - left) * 1.25, (bottom - top) * 1.25 * Aspect), LeastWidth * Unit);
        width = Math.Min(width, Math.Min(360 * Unit, (North - South) * Unit * Aspect));
        double height = width / Aspect;
        return new Box(Math.Clamp((left + right - width) / 2, 0, (360 * Unit) - width), Math.Clamp((top + bottom - height) / 2, (90 - North) * Unit, ((90 - South) * Unit) - height), width, height);
    }

    // Names where there is room for them, those first of which the article speaks most: beside the place, else above or below it.
    private static Dictionary<string, string> Labels(List<Place> places, Box view)
    {
        double size = view.Width / 32;
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = places.Where(p => !IsArea(p)).Select(p => Around(X(p), Y(p), Radius(p, view) * 2, Radius(p, view) * 2)).ToList();
        foreach (var place in places.OrderBy(IsArea).ThenByDescending(p => p.Mentions.Count))
        {
            string name = Wording.Shorten(Wording.OneLine(place.Name), LongestName);
            double width = name.Length * size * 0.56, far = Radius(place, view) * 1.5, x = X(place), y = Y(place);
            (Box Box, string Anchor)[] ways =
            [
                (new Box(x + far, y - (size / 2), width, size), "start"),
                (new Box(x - far - width, y - (size / 2), width, size), "end"),
                (new Box(x - (width / 2), y - far - size, width, size), "middle"),
                (new Box(x - (width / 2), y + far, width, size), "middle"),
            ];
            var (box, anchor) = ways.FirstOrDefault(w => w.Box.IsInside(view) && !taken.Exists(w.Box.Overlaps));
            if (anchor is not null)
            {
                taken.Add(box);
                double at = anchor switch { "start" => box.Left, "end" => box.Left + width, _ => x };
                var text = new StringWriter(CultureInfo.InvariantCulture);
                new Markup(text).Raw($"<text aria-hidden=\"true\" x=\"{Number(at)}\" y=\"{Number(box.Top + (size * 0.82))}\" font-size=\"{Number(size)}\" text-anchor=\"{anchor}\">").Text(name).Raw("</text>");
                labels[place.Id] = text.ToString();
            }
        }

        return labels;
    }

    private static bool IsArea(Place place) => place.PlaceKind is PlaceKind.Country or PlaceKind.Continent or PlaceKind.Region or PlaceKind.Admin;

    private static double Radius(Place place, Box view) => view.Width / (IsArea(place) ? 45 : 70);

    private static double X(Place place) => (place.Longitude!.Value + 180) * Unit;

    private static double Y(Place place) => (90 - Math.Clamp(place.Latitude!.Value, South, North)) * Unit;

    private static Box Around(double x, double y, double width, double height) => new(x - (width / 2), y - (height / 2), width, height);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private readonly record struct Box(double Left, double Top, double Width, double Height)
    {
        public bool IsInside(Box other) => Left >= other.Left && Top >= other.Top && Left + Width <= other.Left + other.Width && Top + Height <= other.Top + other.Height;

        public bool Overlaps(Box other) => Left < other.Left + other.Width && other.Left < Left + Width && Top < other.Top + other.Height && other.Top < Top + Height;
    }
}
