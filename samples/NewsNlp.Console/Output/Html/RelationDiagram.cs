using System.Globalization;
using NewsNlp.Knowledge;
using NewsNlp.Serialization;

namespace NewsNlp.Console.Output.Html;

/// <summary>Who met whom, who did what to whom and who holds which office of what in an article: a diagram of two columns with the lines between them, and the same as a list for those who cannot see it.</summary>
internal sealed class RelationDiagram
{
    private const int MostNodes = 16; // more cannot be told apart
    private const int LongestLine = 15;
    private const double Width = 400;
    private const double Across = 88; // from the middle to each column
    private const double RowHeight = 32; // two lines of a name
    private const double NodeRadius = 6;

    private readonly Dictionary<string, Entity> _entities;
    private readonly List<RelationEdge> _edges;
    private readonly List<RelationNode>[] _columns;
    private readonly Dictionary<string, (double X, double Y)> _positions;
    private readonly double _height;

    public RelationDiagram(NewsAnalysis analysis)
    {
        var graph = new RelationGraph();
        graph.Add(analysis);
        var byName = analysis.People.AsEnumerable<Entity>().Concat(analysis.Organizations).Concat(analysis.Places).GroupBy(e => (e.Kind, e.Name)).ToDictionary(g => g.Key, g => g.First());
        _entities = graph.Nodes.ToDictionary(n => n.Id, n => byName[(n.Kind, n.Name)], StringComparer.Ordinal);

        // Speech stands with its speakers, where a place lies tells the map, and who holds an office need not be told to be a member.
        var holders = graph.Edges.Where(e => e.Kind == "holdsRole").Select(e => (e.Source, e.Target)).ToHashSet();
        var edges = graph.Edges.Where(e => e.Kind is not ("locatedIn" or "speaksOf") && !(e.Kind == "memberOf" && holders.Contains((e.Source, e.Target)))).ToList();
        var degrees = edges.SelectMany(e => new[] { e.Source, e.Target }).GroupBy(id => id).ToDictionary(g => g.Key, g => g.Count());
        var shown = degrees.Keys.OrderByDescending(id => degrees[id]).Take(MostNodes).ToHashSet();
        _edges = [.. edges.Where(e => shown.Contains(e.Source) && shown.Contains(e.Target))];
        _columns = Columns([.. graph.Nodes.Where(n => shown.Contains(n.Id))], _edges);
        int rows = _columns.Max(c => c.Count);
        _height = 40 + (RowHeight * Math.Max(rows, 3));
        _positions = _columns.SelectMany((column, side) => column.Select((node, row) => (node.Id, Position(side, (2 * (row + 0.5) / column.Count) - 1, rows)))).ToDictionary(p => p.Id, p => p.Item2, StringComparer.Ordinal);
    }

    /// <summary>Gets how many relations there are.</summary>
    public int Count => _edges.Count;

    /// <summary>Writes the diagram and the list.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="pick">Writes a name with the link to where the text has it.</param>
    /// <param name="link">Writes what stands in a diagram with the same link.</param>
    public void Write(Markup markup, Action<Entity> pick, Action<Entity, string> link)
    {
        markup.Raw($"<figure class=\"graph\"><svg viewBox=\"0 0 {Number(Width)} {Number(_height)}\" role=\"group\" aria-label=\"Diagram of the relations in the list below\">\n");
        var between = new Dictionary<(string, string), int>();
        var labels = new List<(double X, double Y, string Words)>();
        foreach (var edge in _edges)
        {
            var pair = string.CompareOrdinal(edge.Source, edge.Target) < 0 ? (edge.Source, edge.Target) : (edge.Target, edge.Source);
            between[pair] = between.GetValueOrDefault(pair) + 1;
            var label = WriteEdge(markup, edge, between[pair]);
            bool isBetween = Math.Abs(label.X - (Width / 2)) + HalfWidth(label.Words) < Across - (2 * NodeRadius);
            if (isBetween && !labels.Exists(l => Math.Abs(l.Y - label.Y) < 12 && Math.Abs(l.X - label.X) < HalfWidth(l.Words) + HalfWidth(label.Words))) // where there is no room the list has to do
            {
                labels.Add(label);
            }
        }

        foreach (var (x, y, words) in labels)
        {
            markup.Raw($"<text class=\"edge\" x=\"{Number(x)}\" y=\"{Number(y + 3)}\" text-anchor=\"middle\">").Text(words).Raw("</text>\n");
        }

        foreach (var node in _columns.SelectMany(c => c))
        {
            link(_entities[node.Id], Node(node));
        }

        markup.Raw("</svg></figure>\n<ul>\n");
        foreach (var edge in _edges)
        {
            markup.Raw("<li class=\"entry\">");
            pick(_entities[edge.Source]);
            markup.Raw(" ").Element("span", "detail", Words(edge)).Raw(" ");
            pick(_entities[edge.Target]);
            markup.Raw("</li>\n");
        }

        markup.Raw("</ul>\n");
    }

    // A curve that bends to the middle, the more the more relations the two have; an arrow tells the direction where there is one. Gives where its label belongs.
    private (double X, double Y, string Words) WriteEdge(Markup markup, RelationEdge edge, int bend)
    {
        var (x1, y1) = _positions[edge.Source];
        var (x2, y2) = _positions[edge.Target];
        double pull = 0.25 * bend;
        double cx = ((x1 + x2) / 2 * (1 - pull)) + (Width / 2 * pull), cy = ((y1 + y2) / 2 * (1 - pull)) + (_height / 2 * pull);
        string arrow = "";
        if (!edge.IsMutual)
        {
            double length = Math.Max(1, Math.Sqrt(((x2 - cx) * (x2 - cx)) + ((y2 - cy) * (y2 - cy)))), dx = (x2 - cx) / length, dy = (y2 - cy) / length;
            double tipX = x2 - (dx * (NodeRadius + 1)), tipY = y2 - (dy * (NodeRadius + 1)), backX = tipX - (dx * 7), backY = tipY - (dy * 7);
            arrow = $"M{Number(backX - (dy * 3))} {Number(backY + (dx * 3))}L{Number(tipX)} {Number(tipY)}L{Number(backX + (dy * 3))} {Number(backY - (dx * 3))}";
        }

        markup.Raw($"<path class=\"line\" d=\"M{Number(x1)} {Number(y1)}Q{Number(cx)} {Number(cy)} {Number(x2)} {Number(y2)}{arrow}\"><title>").Text(Sentence(edge)).Raw("</title></path>\n");
        return ((x1 / 4) + (cx / 2) + (x2 / 4), (y1 / 4) + (cy / 2) + (y2 / 4), Wording.Shorten(Wording.OneLine(edge.Kind == "holdsRole" ? edge.Label : Words(edge)), LongestLine + 3));
    }

    private string Node(RelationNode node)
    {
        var (x, y) = _positions[node.Id];
        bool isRight = x > Width / 2;
        string at = Number(x + (isRight ? 11 : -11));
        string[] lines = Lines(Wording.OneLine(node.Name));
        var text = new StringWriter(CultureInfo.InvariantCulture);
        var label = new Markup(text).Raw($"<circle class=\"{Wording.Lower(node.Kind)}\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(NodeRadius)}\"/><text aria-hidden=\"true\" x=\"{at}\" y=\"{Number(y + 4 - ((lines.Length - 1) * 6))}\" text-anchor=\"{(isRight ? "start" : "end")}\">").Text(lines[0]);
        if (lines.Length > 1)
        {
            label.Raw($" <tspan x=\"{at}\" dy=\"12\">").Text(lines[1]).Raw("</tspan>");
        }

        label.Raw("</text>");
        return text.ToString();
    }

    // A long name on two lines, broken where they become most alike.
    private static string[] Lines(string name)
    {
        int middle = name.Length > LongestLine ? Enumerable.Range(1, name.Length - 1).Where(i => name[i] == ' ').OrderBy(i => Math.Abs(i - (name.Length / 2))).FirstOrDefault() : 0;
        return [.. (middle == 0 ? [name] : new[] { name[..middle], name[(middle + 1)..] }).Select(l => Wording.Shorten(l, LongestLine))];
    }

    // Those that are related stand opposite each other, as far as that can be, and near, so that few lines cross.
    private static List<RelationNode>[] Columns(List<RelationNode> nodes, List<RelationEdge> edges)
    {
        var neighbours = edges.SelectMany(e => new[] { (e.Source, e.Target), (Source: e.Target, Target: e.Source) }).ToLookup(p => p.Source, p => p.Target, StringComparer.Ordinal);
        List<RelationNode>[] columns = [[], []];
        var waiting = new Queue<(RelationNode Node, int Side)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in nodes)
        {
            for (Add(root, columns[0].Count > columns[1].Count ? 1 : 0); waiting.TryDequeue(out var next);)
            {
                columns[next.Side].Add(next.Node);
                nodes.Where(n => neighbours[next.Node.Id].Contains(n.Id)).ToList().ForEach(n => Add(n, 1 - next.Side));
            }
        }

        return columns;

        void Add(RelationNode node, int side)
        {
            if (seen.Add(node.Id))
            {
                waiting.Enqueue((node, side));
            }
        }
    }

    // The columns are a little bent, so that a line within one of them is seen.
    private (double X, double Y) Position(int side, double down, int rows)
        => ((Width / 2) + ((side == 0 ? -1 : 1) * Across * (1 - (0.2 * down * down))), (_height / 2) + (down * rows * RowHeight / 2));

    private string Sentence(RelationEdge edge) => Wording.OneLine($"{_entities[edge.Source].Name} {Words(edge)} {_entities[edge.Target].Name}");

    // "metWith" → "met with"
    private static string Words(RelationEdge edge) => edge.Kind == "holdsRole"
        ? $"is {Wording.OneLine(edge.Label)} of"
        : string.Concat(edge.Label.Select(c => char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));

    private static double HalfWidth(string words) => words.Length * 2.8;

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
