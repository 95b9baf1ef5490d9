namespace NewsNlp.Serialization;

/// <summary>A relation between two nodes of a graph.</summary>
/// <param name="Source">The identifier of the node that it goes out from.</param>
/// <param name="Target">The identifier of the node that it leads to.</param>
/// <param name="Kind">The relation: "metWith", "holdsRole", "speaksOf", …</param>
/// <param name="Label">What to show: the relation, or for a role its title.</param>
/// <param name="IsMutual">Whether it holds in both directions.</param>
/// <param name="Count">How often it is told.</param>
/// <threadsafety>Immutable.</threadsafety>
public sealed record RelationEdge(string Source, string Target, string Kind, string Label, bool IsMutual, int Count);
