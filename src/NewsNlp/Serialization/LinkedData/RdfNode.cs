namespace NewsNlp.Serialization.LinkedData;

/// <summary>A node and what is stated of it, in order.</summary>
/// <param name="name">Its name with a prefix; "&lt;&gt;" for the article.</param>
internal sealed class RdfNode(string name)
{
    private readonly List<(string Predicate, List<RdfTerm> Objects)> _statements = [];
    private readonly HashSet<(string, RdfTerm)> _stated = [];

    /// <summary>Gets the name.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the types, with prefixes.</summary>
    public List<string> Types { get; } = [];

    /// <summary>Gets the predicates, each with its objects.</summary>
    public IReadOnlyList<(string Predicate, List<RdfTerm> Objects)> Statements => _statements;

    public RdfNode Is(string type)
    {
        Types.Add(type);
        return this;
    }

    /// <summary>States something, once.</summary>
    public RdfNode Add(string predicate, RdfTerm term)
    {
        if (_stated.Add((predicate, term)))
        {
            int at = _statements.FindIndex(s => s.Predicate == predicate);
            if (at < 0)
            {
                _statements.Add((predicate, [term]));
            }
            else
            {
                _statements[at].Objects.Add(term);
            }
        }

        return this;
    }

    /// <summary>States a text, unless there is none.</summary>
    public RdfNode Add(string predicate, string? text) => string.IsNullOrEmpty(text) ? this : Add(predicate, RdfTerm.Text(text));

    /// <summary>Names another node, unless there is none.</summary>
    public RdfNode Link(string predicate, string? name) => name is null ? this : Add(predicate, RdfTerm.Name(name));
}
