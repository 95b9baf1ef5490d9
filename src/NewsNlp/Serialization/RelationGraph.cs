using System.Globalization;
using NewsNlp.Knowledge;

namespace NewsNlp.Serialization;

/// <summary>Who met whom, who said something of whom, who holds an office where: the relations of any number of articles as one graph.</summary>
/// <remarks>
/// An entity of one article is that of another where they have a Wikidata or GeoNames identifier in common, else where kind and name are the same and not both have one.
/// Two people of one name without identifiers are one node then; articles that are about different ones belong into different graphs.
/// </remarks>
/// <threadsafety>Not thread-safe.</threadsafety>
public sealed class RelationGraph
{
    private static readonly HashSet<string> Mutual = ["metWith", "spokeWith", "agreedWith", "cooperatedWith", "spouseOf", "formerSpouseOf", "engagedTo", "partnerOf", "siblingOf", "relativeOf"];

    private readonly List<RelationNode> _nodes = [];
    private readonly List<string?> _identifiers = []; // of each node
    private readonly List<RelationEdge> _edges = [];
    private readonly Dictionary<string, int> _nodeOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string, string, string, string), int> _edgeOf = [];

    /// <summary>Gets the nodes, in the order in which the articles named them first.</summary>
    public IReadOnlyList<RelationNode> Nodes => _nodes;

    /// <summary>Gets the relations, in the order in which the articles told them first.</summary>
    public IReadOnlyList<RelationEdge> Edges => _edges;

    /// <summary>Adds what an article tells.</summary>
    /// <param name="analysis">What was found in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public void Add(NewsAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var nodes = new Dictionary<string, string>(StringComparer.Ordinal); // the node of each entity of the article
        foreach (var entity in analysis.People.AsEnumerable<Entity>().Concat(analysis.Organizations).Concat(analysis.Places))
        {
            nodes[entity.Id] = AddNode(entity);
        }

        foreach (var role in analysis.Roles)
        {
            if (role.Of is { } of)
            {
                AddEdge(nodes[role.Person.Id], nodes[of.Id], "holdsRole", role.Title);
            }
        }

        foreach (var fact in analysis.Facts)
        {
            if (nodes.TryGetValue(fact.Subject, out string? subject) && nodes.TryGetValue(fact.Object, out string? target))
            {
                AddEdge(subject, target, fact.Predicate, fact.Predicate);
            }
        }

        AddSpeech(analysis, nodes);
    }

    // Whom a speaker speaks of: the entities that the words of a quote name.
    private void AddSpeech(NewsAnalysis analysis, Dictionary<string, string> nodes)
    {
        if (!analysis.Quotes.Any(q => q.Speaker is not null))
        {
            return;
        }

        var mentions = analysis.People.AsEnumerable<Entity>().Concat(analysis.Organizations).Concat(analysis.Places)
            .SelectMany(e => e.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => (m.Span, e.Id))).OrderBy(m => m.Span.Start).ToList();
        var starts = mentions.ConvertAll(m => m.Span.Start);
        foreach (var quote in analysis.Quotes)
        {
            if (quote.Speaker is not { } speaker)
            {
                continue;
            }

            foreach (var segment in quote.Segments)
            {
                int first = starts.BinarySearch(segment.Start);
                for (int i = first < 0 ? ~first : first; i < mentions.Count && mentions[i].Span.Start < segment.End; i++)
                {
                    AddEdge(nodes[speaker.Id], nodes[mentions[i].Id], "speaksOf", "speaksOf");
                }
            }
        }
    }

    private string AddNode(Entity entity)
    {
        string? identifier = entity switch
        {
            { Wikidata: { } wikidata } => "wikidata " + wikidata,
            Place { GeoNames: { } geoNames } => "geonames " + geoNames.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        string name = $"{entity.Kind} {entity.Name}";
        int at = Find(identifier, name);
        if (at < 0)
        {
            at = _nodes.Count;
            _nodes.Add(new RelationNode("n" + (at + 1).ToString(CultureInfo.InvariantCulture), entity.Name, entity.Kind, entity.Wikidata, 0, 0));
            _identifiers.Add(identifier);
            _nodeOf.TryAdd(name, at);
        }

        if (identifier is not null)
        {
            _nodeOf.TryAdd(identifier, at);
            _identifiers[at] ??= identifier;
        }

        _nodes[at] = _nodes[at] with { Articles = _nodes[at].Articles + 1, Mentions = _nodes[at].Mentions + entity.Mentions.Count, Wikidata = _nodes[at].Wikidata ?? entity.Wikidata };
        return _nodes[at].Id;
    }

    // The identifier decides where both have one: a namesake is somebody else.
    private int Find(string? identifier, string name)
        => identifier is not null && _nodeOf.TryGetValue(identifier, out int at) ? at
            : _nodeOf.TryGetValue(name, out at) && (identifier is null || _identifiers[at] is null) ? at
            : -1;

    private void AddEdge(string source, string target, string kind, string label)
    {
        bool isMutual = Mutual.Contains(kind);
        if (source == target)
        {
            return;
        }

        if (isMutual && string.CompareOrdinal(source, target) > 0)
        {
            (source, target) = (target, source);
        }

        if (_edgeOf.TryGetValue((source, target, kind, label), out int at))
        {
            _edges[at] = _edges[at] with { Count = _edges[at].Count + 1 };
            return;
        }

        _edgeOf.Add((source, target, kind, label), _edges.Count);
        _edges.Add(new RelationEdge(source, target, kind, label, isMutual, 1));
    }
}
