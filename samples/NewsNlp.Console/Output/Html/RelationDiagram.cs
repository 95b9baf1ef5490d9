using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Console.Output.Html;

/// <summary>Who met whom and who did what to whom in an article: a diagram on a circle, and the same as a list for those who cannot see it.</summary>
internal sealed class RelationDiagram
{
    private const int MostNodes = 16; // more cannot be told apart
    private const int LongestName = 20;
    private const double Width = 360;
    private const double Height = 240;
    private const double Radius = 82;

    private readonly Dictionary<string, Entity> _entities;
    private readonly List<RelationEdge> _edges;
    private readonly List<RelationNode> _nodes;

    public RelationDiagram(NewsAnalysis analysis)
    {
        var graph = new RelationGraph();
        graph.Add(analysis);
        var byName = analysis.People.AsEnumerable<Entity>().Concat(analysis.Organizations).Concat(analysis.Places).GroupBy(e => (e.Kind, e.Name)).ToDictionary(g => g.Key, g => g.First());
        _entities = graph.Nodes.ToDictionary(n => n.Id, n => byName[(n.Kind, n.Name)], StringComparer.Ordinal);

        // Roles stand with the people and speech with the quotes; where a place lies tells the map.
        var edges = graph.Edges.Where(e => e.Kind is not ("holdsRole" or "memberOf" or "locatedIn" or "speaksOf")).ToList();
        var degrees = edges.SelectMany(e => new[] { e.Source, e.Target }).GroupBy(id => id).ToDictionary(g => g.Key, g => g.Count());
        _nodes = [.. graph.Nodes.Where(n => degrees.ContainsKey(n.Id)).OrderByDescending(n => degrees[n.Id]).Take(MostNodes).OrderBy(n => graph.Nodes.ToList().IndexOf(n))];
        var shown = _nodes.Select(n => n.Id).ToHashSet();
        _edges = [.. edges.Where(e => shown.Contains(e.Source) && shown.Contains(e.Target))];
    }

    /// <summary>Gets how many relations there are.</summary>
    public int Count => _edges.Count;

    /// <summary>Writes the diagram and the list.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="pick">Writes a name with the link to where the text has it.</param>
    /// <param name="link">Writes what stands in a diagram with the same link.</param>
    public void Write(Markup markup, Action<Entity> pick, Action<Entity, string> link)
    {
        markup.Raw($"<figure class=\"graph\"><svg viewBox=\"0 0 {Number(Width)} {Number(Height)}\" role=\"group\" aria-label=\"Diagram of the relations in the list below\">\n");
        foreach (var edge in _edges)
        {
            var (x1, y1) = Position(edge.Source);
            var (x2, y2) = Position(edge.Target);
            markup.Raw($"<line x1=\"{Number(x1)}\" y1=\"{Number(y1)}\" x2=\"{Number(x2)}\" y2=\"{Number(y2)}\"><title>").Text(Sentence(edge)).Raw("</title></line>\n");
        }

        foreach (var node in _nodes)
        {
            link(_entities[node.Id], Node(node));
        }

        markup.Raw("</svg></figure>\n<ul>\n");
        foreach (var edge in _edges)
        {
            markup.Raw("<li class=\"entry\">");
            pick(_entities[edge.Source]);
            markup.Raw(" ").Element("span", "detail", Words(edge.Label)).Raw(" ");
            pick(_entities[edge.Target]);
            markup.Raw("</li>\n");
        }

        markup.Raw("</ul>\n");
    }

    private string Node(RelationNode node)
    {
        var (x, y) = Position(node.Id);
        double side = x - (Width / 2);
        string anchor = Math.Abs(side) < 12 ? "middle" : side < 0 ? "end" : "start";
        double shift = anchor == "middle" ? 0 : anchor == "end" ? -8 : 8;
        double drop = anchor != "middle" ? 4 : y < Height / 2 ? -10 : 18;
        string name = Wording.OneLine(node.Name);
        var label = new StringWriter(CultureInfo.InvariantCulture);
        new Markup(label).Text(name.Length > LongestName ? name[..(LongestName - 1)] + "…" : name);
        return $"<circle class=\"{node.Kind.ToString().ToLowerInvariant()}\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"5\"/><text x=\"{Number(x + shift)}\" y=\"{Number(y + drop)}\" text-anchor=\"{anchor}\">{label}</text>";
    }

    private (double X, double Y) Position(string id)
    {
        double angle = (2 * Math.PI * _nodes.FindIndex(n => n.Id == id) / _nodes.Count) - (Math.PI / 2);
        return ((Width / 2) + (Radius * Math.Cos(angle)), (Height / 2) + (Radius * Math.Sin(angle)));
    }

    private string Sentence(RelationEdge edge) => Wording.OneLine($"{_entities[edge.Source].Name} {Words(edge.Label)} {_entities[edge.Target].Name}");

    // "metWith" → "met with"
    private static string Words(string label) => string.Concat(label.Select(c => char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
